package org.whosaid.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whosaid.runs.FinishedRun;
import org.whosaid.tables.DocumentsCsv;
import org.whosaid.tables.QuotesCsv;

/**
 * A run with what its tables say of all articles together.
 *
 * @param run the tables
 * @param documents from each document to its number, from 0 in the order of documents.csv
 * @param spoken the rows of quotes.csv, but of each statement only the first: what is counted
 * @param actors all of them, most quotes and statements first, then most mentions
 * @param folders of the documents
 */
record ReportedRun(
        FinishedRun run,
        Map<String, Integer> documents,
        List<QuotesCsv.Row> spoken,
        List<Actor> actors,
        Folders folders) {

    ReportedRun {
        documents = Map.copyOf(documents);
        spoken = List.copyOf(spoken);
        actors = List.copyOf(actors);
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
                new ActorFinder().find(run.entities(), spoken, documents),
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

    /** From each actor to its number among them, from 0. */
    Map<Actor.Key, Integer> actorNumbers() {
        Map<Actor.Key, Integer> numbers = new HashMap<>();
        for (Actor actor : actors) {
            numbers.put(actor.key(), numbers.size());
        }
        return numbers;
    }
}
