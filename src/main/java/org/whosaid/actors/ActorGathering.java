package org.whosaid.actors;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whosaid.disk.RecordSorter;
import org.whosaid.disk.SortedRecords;
import org.whosaid.facts.EntityType;
import org.whosaid.tables.Cell;
import org.whosaid.tables.CorpusStage.Gathered;
import org.whosaid.tables.CorpusStage.Gathering;
import org.whosaid.tables.DocumentRows;
import org.whosaid.tables.DocumentsCsv;
import org.whosaid.tables.EntitiesCsv;

/** Takes in what each article names. */
final class ActorGathering implements Gathering {

    /** So many other names of an article say what it is about. */
    private static final int MOST_OTHERS = 24;

    /** So many keys are remembered with the number of their articles. */
    private static final int MOST_KEYS = 100_000;

    private static final EntitiesCsv TABLE = new EntitiesCsv();
    private static final DocumentsCsv DOCUMENTS = new DocumentsCsv();

    private final NameKeys keys;
    private final Path scratch;
    private final RecordSorter sightings;
    private final Counts articles = new Counts(MOST_KEYS);
    private final Map<String, Integer> places = new HashMap<>();
    private final int sameAs = DOCUMENTS.place("same_as");
    private int documents;

    ActorGathering(NameKeys keys, Path scratch) {
        this.keys = keys;
        this.scratch = scratch;
        this.sightings = new RecordSorter(scratch, RecordSorter.USUAL_BUDGET);
    }

    @Override
    public void add(DocumentRows rows) throws IOException {
        String article = rows.in(DOCUMENTS).stream()
                .map(row -> row.get(sameAs))
                .findFirst()
                .orElse("");
        List<Sighting> found = new ArrayList<>();
        for (List<String> row : rows.in(TABLE)) {
            found.add(sighting(row, article));
        }
        List<String> most = found.stream()
                .sorted(Comparator.comparing((Sighting one) -> -one.mentions()))
                .limit(MOST_OTHERS)
                .map(Sighting::hash)
                .toList();
        found.stream().map(Sighting::hash).distinct().forEach(hash -> articles.add(hash, 1));
        for (Sighting one : found) {
            sightings.add(one.among(most).fields());
        }
        documents++;
    }

    private Sighting sighting(List<String> row, String article) {
        EntityType type = EntityType.valueOf(cell(row, "type"));
        String name = cell(row, "name");
        String code = cell(row, "code");
        return new Sighting(
                documents,
                cell(row, "entity_id"),
                type,
                keys.of(type, name, code, documents),
                name,
                code,
                cell(row, "role"),
                List.of(number(row, "mentions"), number(row, "quotes"), number(row, "statements")),
                Cell.LIST.reading().apply(cell(row, "aliases")),
                cell(row, "document"),
                article.isEmpty() ? cell(row, "document") : article,
                List.of());
    }

    private int number(List<String> row, String column) {
        return Integer.parseInt(cell(row, column));
    }

    private String cell(List<String> row, String column) {
        return row.get(places.computeIfAbsent(column, TABLE::place));
    }

    @Override
    public Gathered complete() throws IOException {
        try (SortedRecords sorted = sightings.sorted()) {
            Context context = new Context(articles, documents);
            try (ActorMerger merger = new ActorMerger(keys, context, scratch)) {
                return new ActorMaker(scratch).make(sorted, merger.merge(sorted));
            }
        }
    }

    @Override
    public void close() throws IOException {
        sightings.close();
    }
}
