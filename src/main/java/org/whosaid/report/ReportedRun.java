package org.whosaid.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whosaid.cast.Actor;
import org.whosaid.cast.ReportedActors;
import org.whosaid.runs.FinishedRun;
import org.whosaid.tables.DocumentsCsv;
import org.whosaid.tables.QuotesCsv;

/**
 * A run with what its tables say of all articles together.
 *
 * @param run the tables
 * @param documents from each document to its number, from 0 in the order of documents.csv
 * @param spoken the rows of quotes.csv, but of each statement only the first: what is counted
 * @param cast everybody and everything that is named or speaks
 * @param folders of the documents
 */
record ReportedRun(
        FinishedRun run,
        Map<String, Integer> documents,
        List<QuotesCsv.Row> spoken,
        ReportedActors cast,
        Folders folders) {

    ReportedRun {
        documents = Map.copyOf(documents);
        spoken = List.copyOf(spoken);
    }

    static ReportedRun of(FinishedRun run) {
        Map<String, Integer> documents = new HashMap<>();
        for (DocumentsCsv.Row row : run.documents()) {
            documents.put(row.document(), documents.size());
        }
        List<QuotesCsv.Row> spoken = spoken(run.quotes());
        return new ReportedRun(
                run,
                documents,
                spoken,
                ReportedActors.of(run, spoken, documents),
                new Folders(
                        run.documents().stream().map(DocumentsCsv.Row::document).toList()));
    }

    private static List<QuotesCsv.Row> spoken(List<QuotesCsv.Row> rows) {
        record Utterance(String document, String id) {}
        Set<Utterance> statements = new HashSet<>();
        return rows.stream()
                .filter(row -> row.isQuoted() || statements.add(new Utterance(row.document(), row.utterance())))
                .toList();
    }

    /** All actors, most quotes and statements first, then most mentions. */
    List<Actor> actors() {
        return cast.all();
    }
}
