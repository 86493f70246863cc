package org.whosaid.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whosaid.runs.FinishedRun;
import org.whosaid.tables.DocumentsCsv;
import org.whosaid.tables.MentionsCsv;
import org.whosaid.tables.QuotesCsv;

/**
 * What the tables say of one input.
 *
 * @param document its own row
 * @param quotes in text order; none without a result
 * @param mentions in text order; none without a result
 */
record ArticleRows(DocumentsCsv.Row document, List<QuotesCsv.Row> quotes, List<MentionsCsv.Row> mentions) {

    ArticleRows {
        quotes = List.copyOf(quotes);
        mentions = List.copyOf(mentions);
    }

    /** One for each row of documents.csv, in its order. */
    static List<ArticleRows> of(FinishedRun run) {
        Map<String, List<QuotesCsv.Row>> quotes = new HashMap<>();
        run.quotes()
                .forEach(row -> quotes.computeIfAbsent(row.document(), document -> new ArrayList<>())
                        .add(row));
        Map<String, List<MentionsCsv.Row>> mentions = new HashMap<>();
        run.mentions()
                .forEach(row -> mentions.computeIfAbsent(row.document(), document -> new ArrayList<>())
                        .add(row));
        return run.documents().stream()
                .map(row -> new ArticleRows(
                        row,
                        quotes.getOrDefault(row.document(), List.of()),
                        mentions.getOrDefault(row.document(), List.of())))
                .toList();
    }
}
