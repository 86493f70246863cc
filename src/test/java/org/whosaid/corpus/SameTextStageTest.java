package org.whosaid.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.corpus.Rows.row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.tables.CorpusStage.Filling;
import org.whosaid.tables.CorpusStage.Gathered;
import org.whosaid.tables.CorpusStage.Gathering;
import org.whosaid.tables.DocumentRows;
import org.whosaid.tables.DocumentsCsv;
import org.whosaid.wording.TextSketch;

/** A document says which is the first with nearly its text. */
final class SameTextStageTest {

    private static final DocumentsCsv TABLE = new DocumentsCsv();

    @TempDir
    Path scratch;

    @Test
    void copiesNameTheFirstDocument() throws IOException {
        String text = words(1, 400);
        assertThat(sameAs(text, words(2, 400), text, text + words(3, 100), text.substring(text.length() / 4)))
                .containsExactly("", "", "0.txt", "0.txt", "0.txt");
    }

    @Test
    void whatIsLikeACopyNamesTheFirstToo() throws IOException {
        String text = words(1, 400);
        String updated = text + words(2, 150);
        assertThat(sameAs(text, updated, updated + words(3, 200))).containsExactly("", "0.txt", "0.txt");
    }

    @Test
    void textsThatShareLessThanHalfAreNotTheSame() throws IOException {
        String shared = words(1, 200);
        assertThat(sameAs(shared + words(2, 400), shared + words(3, 400), "")).containsExactly("", "", "");
    }

    @Test
    void manyCopiesAllNameTheFirst() throws IOException {
        String text = words(1, 100);
        String[] copies = new String[60];
        java.util.Arrays.fill(copies, text);
        assertThat(sameAs(copies))
                .startsWith("", "0.txt")
                .filteredOn(String::isEmpty)
                .hasSize(1);
    }

    private List<String> sameAs(String... texts) throws IOException {
        List<DocumentRows> documents = new ArrayList<>();
        for (String text : texts) {
            documents.add(new DocumentRows(
                    Map.of(TABLE.fileName(), List.of(row(TABLE, "document", documents.size() + ".txt"))),
                    TextSketch.of(text)));
        }
        List<String> found = new ArrayList<>();
        try (Gathering gathering = new SameTextStage().begin(scratch)) {
            for (DocumentRows document : documents) {
                gathering.add(document);
            }
            try (Gathered gathered = gathering.complete();
                    Filling filling = gathered.fill()) {
                for (DocumentRows document : documents) {
                    found.add(filling.fill(document).in(TABLE).get(0).get(TABLE.place("same_as")));
                }
            }
        }
        return found;
    }

    private static String words(int seed, int number) {
        return new Random(seed)
                .ints(number, 0, 5000)
                .mapToObj(word -> "w" + word)
                .collect(Collectors.joining(" ", "", " "));
    }
}
