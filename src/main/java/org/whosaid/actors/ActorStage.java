package org.whosaid.actors;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.whosaid.facts.Lexicon;
import org.whosaid.tables.CorpusStage;
import org.whosaid.tables.Table;

/** One actor for everything that articles name and that is the same in the world. */
public final class ActorStage implements CorpusStage {

    private final Supplier<Lexicon> lexicon;

    /**
     * A stage that knows the names of the world.
     *
     * @param lexicon asked for where rows come in
     */
    public ActorStage(Supplier<Lexicon> lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Table> tables() {
        return List.of(new ActorsCsv());
    }

    @Override
    public boolean fillsCells() {
        return true;
    }

    @Override
    public Gathering begin(Path scratch) {
        return new ActorGathering(new NameKeys(lexicon.get()), scratch);
    }
}
