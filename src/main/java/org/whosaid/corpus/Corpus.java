package org.whosaid.corpus;

import java.util.List;
import java.util.function.Supplier;
import org.whosaid.actors.ActorStage;
import org.whosaid.actors.ActorsCsv;
import org.whosaid.facts.Lexicon;
import org.whosaid.tables.CorpusStage;
import org.whosaid.tables.Table;

/** What is made of all articles of a run together. */
public final class Corpus {

    private Corpus() {}

    /**
     * The stages, in the order in which rows go through them.
     *
     * @param lexicon names of the world; asked for where rows come in
     */
    public static List<CorpusStage> stages(Supplier<Lexicon> lexicon) {
        return List.of(new SameTextStage(), new ActorStage(lexicon), new SayingStage(lexicon), new PairStage());
    }

    /** The tables of all stages, in their order. */
    public static List<Table> tables() {
        return List.of(new ActorsCsv(), new SayingsCsv(), new PairsCsv());
    }
}
