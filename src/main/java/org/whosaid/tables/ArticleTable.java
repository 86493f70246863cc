package org.whosaid.tables;

import java.util.List;
import org.whosaid.facts.Outcome;

/** A table whose rows are made of one input at a time. */
public sealed interface ArticleTable extends Table permits QuotesCsv, EntitiesCsv, MentionsCsv, DocumentsCsv {

    /** All of them. */
    List<ArticleTable> ALL = List.of(new QuotesCsv(), new EntitiesCsv(), new MentionsCsv(), new DocumentsCsv());

    /**
     * The rows of one input in their order, each with a cell for every column; no cell holds a line break. Cells that
     * only all articles together can fill are empty.
     */
    List<List<String>> rows(Outcome outcome);
}
