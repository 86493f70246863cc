package org.whosaid.tables;

import java.util.List;
import org.whosaid.facts.Outcome;

/** What one kind of table holds: its columns and, for each input, its rows. */
public sealed interface Table permits QuotesCsv, EntitiesCsv, MentionsCsv, DocumentsCsv {

    /** All tables of a run. */
    List<Table> ALL = List.of(new QuotesCsv(), new EntitiesCsv(), new MentionsCsv(), new DocumentsCsv());

    /** What its file is called in an output folder. */
    String fileName();

    /** Its columns, in order: whatever is written, read, shown or said of them comes from here. */
    List<? extends Column<?, ?>> columns();

    /** The names of its columns, in order. */
    List<String> header();

    /** The rows of one input in their order, each with a cell for every column; no cell holds a line break. */
    List<List<String>> rows(Outcome outcome);
}
