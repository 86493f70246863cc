package org.whosaid.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.whosaid.runs.FinishedRun;
import org.whosaid.tables.CsvProfile;
import org.whosaid.tables.DocumentsCsv;
import org.whosaid.tables.MentionsCsv;
import org.whosaid.tables.QuotesCsv;
import org.whosaid.tables.VerbatimPromise;

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

    /**
     * Where each quote stands in its context, in UTF-16 units; -1 where the context does not have it, or several times
     * and the text cannot say which of them it is.
     *
     * @param text of the article
     * @param profile of the tables
     */
    Map<QuotesCsv.Row, Integer> places(ArticleText text, CsvProfile profile) {
        Map<QuotesCsv.Row, Integer> places = new HashMap<>();
        Optional<VerbatimPromise> promise = Optional.empty();
        for (QuotesCsv.Row row : quotes) {
            int first = row.context().indexOf(row.quote());
            boolean isOnly = row.context().indexOf(row.quote(), first + 1) < 0;
            if (!isOnly && promise.isEmpty() && text instanceof ArticleText.Same same) {
                promise = Optional.of(new VerbatimPromise(same.text(), profile));
            }
            places.put(
                    row,
                    isOnly
                            ? first
                            : promise.map(known -> known.placeIn(row.context(), row.quote(), row.range()))
                                    .orElse(OptionalInt.empty())
                                    .orElse(-1));
        }
        return places;
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
