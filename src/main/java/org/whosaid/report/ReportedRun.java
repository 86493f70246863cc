package org.whosaid.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whosaid.runs.FinishedRun;
import org.whosaid.tables.DocumentsCsv;

/**
 * A run with what its tables say of all articles together.
 *
 * @param run the tables
 * @param documents from each document to its number, from 0 in the order of documents.csv
 * @param actors all of them, most quotes first, then most mentions
 * @param folders of the documents
 */
record ReportedRun(FinishedRun run, Map<String, Integer> documents, List<Actor> actors, Folders folders) {

    ReportedRun {
        documents = Map.copyOf(documents);
        actors = List.copyOf(actors);
    }

    static ReportedRun of(FinishedRun run) {
        Map<String, Integer> documents = new HashMap<>();
        for (DocumentsCsv.Row row : run.documents()) {
            documents.put(row.document(), documents.size());
        }
        return new ReportedRun(
                run,
                documents,
                new ActorFinder().find(run.entities(), run.quotes(), documents),
                new Folders(
                        run.documents().stream().map(DocumentsCsv.Row::document).toList()));
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
