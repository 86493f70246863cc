package org.whosaid.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.whosaid.facts.Lexicon;
import org.whosaid.tables.CorpusStage;
import org.whosaid.tables.Table;

/** Finds the same words in more than one place, and lets places that are unsure of the speaker learn it from others. */
final class SayingStage implements CorpusStage {

    private static final String UNINFORMATIVE = "uninformative-words";

    private final Supplier<Lexicon> lexicon;

    /** @param lexicon asked for where rows come in */
    SayingStage(Supplier<Lexicon> lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Table> tables() {
        return List.of(new SayingsCsv());
    }

    @Override
    public boolean fillsCells() {
        return true;
    }

    @Override
    public Gathering begin(Path scratch) {
        return new SayingGathering(lexicon.get().words(UNINFORMATIVE), scratch);
    }
}
