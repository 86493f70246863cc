package org.whosaid.runs;

import java.util.List;
import java.util.stream.Stream;
import org.whosaid.tables.ArticleTable;
import org.whosaid.tables.CorpusStage;
import org.whosaid.tables.Table;
import org.whosaid.tables.TableFormat;

/**
 * Which tables are made, and how they are written.
 *
 * @param corpus what all articles together tell, in the order in which rows go through it
 * @param texts whether the texts that were taken out of documents are written beside the tables
 */
public record TablePlan(TableFormat format, List<CorpusStage> corpus, boolean texts) {

    /** A plan with texts. */
    public TablePlan(TableFormat format, List<CorpusStage> corpus) {
        this(format, corpus, true);
    }

    public TablePlan {
        corpus = List.copyOf(corpus);
    }

    /** All tables in their order: those of articles, then those of all articles together. */
    List<Table> tables() {
        return Stream.concat(ArticleTable.ALL.stream(), corpus.stream().flatMap(stage -> stage.tables().stream()))
                .toList();
    }
}
