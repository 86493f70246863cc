package org.whosaid.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.util.HashIndex;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PackedTablesTest {

    /** More than a thousand, the empty word and words beyond ASCII among them. */
    private final List<String> words = Stream.concat(
                    Stream.of("", "Müller", "東京", "\uD83D\uDE00", " "),
                    IntStream.range(0, 1500).mapToObj(i -> "word" + i))
            .toList();

    @Test
    void anIndexComesBackWithEachWordAtItsNumber() throws Exception {
        HashIndex<String> index = new HashIndex<>(words);
        Object packed = PackedTables.standIn(index);
        assertThat(packed).isNotSameAs(index);
        HashIndex<?> read = (HashIndex<?>) writtenAndRead(packed);
        assertThat(List.copyOf(read.objectsList())).isEqualTo(words);
        assertThat(read.isLocked()).isFalse();
    }

    @Test
    void aLockedIndexComesBackLocked() throws Exception {
        HashIndex<String> index = new HashIndex<>(words);
        index.lock();
        assertThat(((HashIndex<?>) writtenAndRead(PackedTables.standIn(index))).isLocked())
                .isTrue();
    }

    @Test
    void aMapComesBack() throws Exception {
        Map<String, String> map = new HashMap<>();
        words.forEach(word -> map.put(word, "class" + word.length()));
        Object packed = PackedTables.standIn(map);
        assertThat(packed).isNotSameAs(map);
        assertThat(writtenAndRead(packed)).isEqualTo(map);
    }

    @Test
    void weightsComeBackAsFloats() throws Exception {
        double[][] weights = {{.1, -2}, {}, {3}};
        assertThat(writtenAndRead(PackedTables.standIn(weights))).isEqualTo(new float[][] {{.1f, -2}, {}, {3}});
    }

    @Test
    void whatIsSmallOrHoldsLineFeedsOrIsNoTextStaysAsItIs() {
        HashIndex<String> small = new HashIndex<>(List.of("one"));
        HashIndex<Integer> numbers =
                new HashIndex<>(IntStream.range(0, 2000).boxed().toList());
        Map<String, String> lines = new HashMap<>();
        words.forEach(word -> lines.put(word, "two\nlines"));
        for (Object table : List.of(small, numbers, lines)) {
            assertThat(PackedTables.standIn(table)).isSameAs(table);
        }
    }

    private static Object writtenAndRead(Object table) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(table);
        }
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return stream.readObject();
        }
    }
}
