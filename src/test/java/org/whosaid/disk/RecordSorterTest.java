package org.whosaid.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order is the same however little memory there is. */
final class RecordSorterTest {

    private static final int RECORDS = 20_000;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1_000, 10_000, 1L << 40})
    void recordsAreSortedByFieldAsOftenAsTheyAreRead(long budget) throws IOException {
        Random random = new Random(19);
        List<String[]> expected = new ArrayList<>();
        try (RecordSorter sorter = new RecordSorter(folder.resolve("scratch"), budget)) {
            for (int number = 0; number < RECORDS; number++) {
                String[] record = {"é".repeat(random.nextInt(3)) + random.nextInt(50), "", "b" + random.nextInt(50)};
                expected.add(record);
                sorter.add(record);
            }
            expected.sort(
                    Comparator.<String[], String>comparing(record -> record[0]).thenComparing(record -> record[2]));
            try (SortedRecords sorted = sorter.sorted()) {
                assertThat(read(sorted)).usingRecursiveComparison().isEqualTo(expected);
                assertThat(read(sorted)).hasSize(RECORDS);
            }
        }
        assertThat(left()).isZero();
    }

    @Test
    void aShorterFirstFieldComesFirstWhateverFollows() throws IOException {
        try (RecordSorter sorter = new RecordSorter(folder, 1_000)) {
            sorter.add("ab", "1");
            sorter.add("a", "2");
            sorter.add("a\u0000b", "3");
            try (SortedRecords sorted = sorter.sorted()) {
                assertThat(read(sorted))
                        .extracting(record -> String.join("|", record))
                        .containsExactly("a|2", "a b|3", "ab|1");
            }
        }
    }

    @Test
    void nothingIsWrittenWhereMemoryHasRoom() throws IOException {
        try (RecordSorter sorter = new RecordSorter(folder.resolve("scratch"), RecordSorter.USUAL_BUDGET)) {
            sorter.add("a");
            try (SortedRecords sorted = sorter.sorted()) {
                assertThat(read(sorted)).hasSize(1);
            }
        }
        assertThat(folder.resolve("scratch")).doesNotExist();
    }

    private static List<String[]> read(SortedRecords sorted) throws IOException {
        List<String[]> records = new ArrayList<>();
        try (RecordCursor cursor = sorted.open()) {
            while (cursor.advance()) {
                records.add(cursor.fields());
            }
        }
        return records;
    }

    private long left() throws IOException {
        if (Files.notExists(folder.resolve("scratch"))) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder.resolve("scratch"))) {
            return files.count();
        }
    }
}
