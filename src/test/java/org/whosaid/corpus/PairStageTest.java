package org.whosaid.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.corpus.Rows.row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.tables.CorpusStage.Gathered;
import org.whosaid.tables.CorpusStage.Gathering;
import org.whosaid.tables.DocumentRows;
import org.whosaid.tables.EntitiesCsv;
import org.whosaid.tables.QuotesCsv;

/** Who talks about whom is counted by act, and nobody about themselves. */
final class PairStageTest {

    private static final List<List<String>> ENTITIES = List.of(
            row(new EntitiesCsv(), "name", "Mira Rao", "actor_id", "a00002", "actor", "Mira Rao"),
            row(new EntitiesCsv(), "name", "China", "actor_id", "a00001", "actor", "China"));

    @TempDir
    Path scratch;

    @Test
    void rowsAndArticlesAreCounted() throws IOException {
        DocumentRows one = article(List.of(
                talk("a00002", "Mira Rao", "China", "SAY"),
                talk("a00002", "Mira Rao", "Mira Rao; China", "SAY"),
                talk("a00001", "China", "Mira Rao", "DENY"),
                talk("", "", "China", "SAY")));
        DocumentRows other = article(
                List.of(talk("a00002", "Mira Rao", "China", "SAY"), talk("a00002", "Mira Rao", "China; Nobody", "")));
        List<List<String>> rows = new ArrayList<>();
        try (Gathering gathering = new PairStage().begin(scratch)) {
            gathering.add(one);
            gathering.add(other);
            try (Gathered gathered = gathering.complete()) {
                gathered.writeTo(rows::add, new PairsCsv());
            }
        }
        assertThat(rows)
                .containsExactly(
                        List.of("a00002", "Mira Rao", "a00001", "China", "SAY", "3", "2"),
                        List.of("a00001", "China", "a00002", "Mira Rao", "DENY", "1", "1"),
                        List.of("a00002", "Mira Rao", "a00001", "China", "", "1", "1"));
    }

    private static DocumentRows article(List<List<String>> talk) {
        return new DocumentRows(Map.of(new EntitiesCsv().fileName(), ENTITIES, new QuotesCsv().fileName(), talk));
    }

    private static List<String> talk(String id, String actor, String about, String act) {
        return row(new QuotesCsv(), "actor_id", id, "actor", actor, "about", about, "act", act);
    }
}
