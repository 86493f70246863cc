package org.whosaid.corpus;

import java.util.List;
import org.whosaid.tables.CorpusStage;
import org.whosaid.tables.Table;

/** What is made of all articles of a run together. */
public final class Corpus {

    private Corpus() {}

    /** The stages, in the order in which rows go through them. */
    public static List<CorpusStage> stages() {
        return List.of();
    }

    /** The tables of all stages, in their order. */
    public static List<Table> tables() {
        return stages().stream().flatMap(stage -> stage.tables().stream()).toList();
    }
}
