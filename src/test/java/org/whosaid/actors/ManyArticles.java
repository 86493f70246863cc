package org.whosaid.actors;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whosaid.lists.LexiconReader;
import org.whosaid.tables.CorpusStage;
import org.whosaid.tables.CorpusStage.Filling;
import org.whosaid.tables.CorpusStage.Gathered;
import org.whosaid.tables.CorpusStage.Gathering;
import org.whosaid.tables.DocumentRows;
import org.whosaid.tables.DocumentsCsv;
import org.whosaid.tables.EntitiesCsv;

/** Articles that are nothing but whom they name, and the actors that come of them. */
final class ManyArticles {

    private static final EntitiesCsv TABLE = new EntitiesCsv();

    private final List<DocumentRows> documents = new ArrayList<>();

    /**
     * Adds an article.
     *
     * @param entities each {@code TYPE name}, then, where there are any, {@code | role}, {@code # code} and {@code =
     *     alias; alias}
     */
    ManyArticles article(String... entities) {
        List<List<String>> rows = new ArrayList<>();
        for (String entity : entities) {
            rows.add(row(entity, rows.size() + 1));
        }
        documents.add(new DocumentRows(Map.of(TABLE.fileName(), rows)));
        return this;
    }

    /** Adds an article with nearly the text of the first one. */
    ManyArticles copyOfTheFirst(String... entities) {
        article(entities);
        DocumentsCsv table = new DocumentsCsv();
        String[] cells = new String[table.header().size()];
        Arrays.fill(cells, "");
        cells[table.place("same_as")] = "0.txt";
        int last = documents.size() - 1;
        documents.set(last, documents.get(last).with(table, List.of(List.of(cells))));
        return this;
    }

    ManyArticles articles(int number, String... entities) {
        for (int article = 0; article < number; article++) {
            article(entities);
        }
        return this;
    }

    private List<String> row(String entity, int number) {
        Map<Character, String> parts = new LinkedHashMap<>();
        char kind = ' ';
        for (String part : entity.split("(?= [|#=] )", -1)) {
            boolean marked = part.length() > 2 && part.charAt(0) == ' ' && "|#=".indexOf(part.charAt(1)) >= 0;
            kind = marked ? part.charAt(1) : ' ';
            parts.put(kind, part.substring(marked ? 3 : 0));
        }
        String typed = parts.getOrDefault(' ', "");
        String[] cells = new String[TABLE.header().size()];
        Arrays.fill(cells, "");
        cells[TABLE.place("document")] = documents.size() + ".txt";
        cells[TABLE.place("entity_id")] = "e" + number;
        cells[TABLE.place("type")] = typed.substring(0, typed.indexOf(' '));
        cells[TABLE.place("name")] = typed.substring(typed.indexOf(' ') + 1);
        cells[TABLE.place("role")] = parts.getOrDefault('|', "");
        cells[TABLE.place("code")] = parts.getOrDefault('#', "");
        cells[TABLE.place("aliases")] = parts.getOrDefault('=', "");
        cells[TABLE.place("mentions")] = "2";
        cells[TABLE.place("quotes")] = "1";
        cells[TABLE.place("statements")] = "0";
        cells[TABLE.place("start")] = "0";
        return List.of(cells);
    }

    /** For each article its actors' ids, in the order of its entities. */
    List<List<String>> ids(Path scratch) throws IOException {
        List<List<String>> ids = new ArrayList<>();
        try (Gathered gathered = gathered(scratch);
                Filling filling = gathered.fill()) {
            for (DocumentRows document : documents) {
                ids.add(filling.fill(document).in(TABLE).stream()
                        .map(row -> row.get(TABLE.place("actor_id")))
                        .toList());
            }
        }
        return ids;
    }

    /** The rows of actors.csv. */
    List<List<String>> actors(Path scratch) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (Gathered gathered = gathered(scratch)) {
            gathered.writeTo(rows::add, new ActorsCsv());
        }
        return rows;
    }

    private Gathered gathered(Path scratch) throws IOException {
        CorpusStage stage = new ActorStage(() -> new LexiconReader().read());
        try (Gathering gathering = stage.begin(scratch)) {
            for (DocumentRows document : documents) {
                gathering.add(document);
            }
            return gathering.complete();
        }
    }
}
