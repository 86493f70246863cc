package org.whosaid.runs;

import java.util.List;
import org.whosaid.tables.DocumentsCsv;
import org.whosaid.tables.EntitiesCsv;
import org.whosaid.tables.MentionsCsv;
import org.whosaid.tables.QuotesCsv;
import org.whosaid.tables.TableFormat;
import org.whosaid.tables.TableRow;

/**
 * The tables of a finished run, read back: cells as they were before a profile guarded them.
 *
 * @param record what run.json says
 * @param format how quotes.csv is written
 * @param documents every input, in the order of the table, as everything below
 * @param quotes each of an article among the documents
 * @param entities each of an article among the documents
 * @param mentions each of an article among the documents
 * @param actors the rows of actors.csv; none where the folder has no such table
 */
public record FinishedRun(
        RunRecord record,
        TableFormat format,
        List<DocumentsCsv.Row> documents,
        List<QuotesCsv.Row> quotes,
        List<EntitiesCsv.Row> entities,
        List<MentionsCsv.Row> mentions,
        List<TableRow> actors) {

    public FinishedRun {
        documents = List.copyOf(documents);
        quotes = List.copyOf(quotes);
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        actors = List.copyOf(actors);
    }
}
