package org.whosaid.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.facts.Problem;
import org.whosaid.facts.Problem.Reason;
import org.whosaid.write.RunSummary.Software;
import org.whosaid.write.TableFormat.Separator;
import org.whosaid.write.TablesFolder.Existing;

class TablesFolderTest {

    private static final TableFormat FORMAT = new TableFormat(CsvProfile.DATA, Separator.COMMA);
    private static final RunSummary SUMMARY = new RunSummary(
            new Software("0.1.0", "17.0.15", "4.5.10", new TreeMap<>(Map.of("pos", "cafe", "ner", "beef"))),
            Map.of("friends.csv", "f00d"),
            Instant.parse("2026-06-01T08:00:00Z"),
            List.of("extract", "in", "-o", "out \"x\""),
            List.of("in"),
            "/home/ada",
            Map.of(Status.OK, 1, Status.SKIPPED, 1),
            3,
            1000,
            Duration.ofMillis(1500));

    @TempDir
    private Path work;

    @Test
    void putsAllFilesInPlaceAtTheEnd() throws Exception {
        Path out = work.resolve("new/out");
        try (TablesFolder tables = TablesFolder.open(out, FORMAT, Existing.KEEP)) {
            tables.add(Examples.result());
            tables.add(new Problem("b.txt", Reason.EMPTY, ""));
            assertThat(names(out)).containsExactly(".whosaid");
            tables.finish(SUMMARY);
        }

        assertThat(names(out))
                .containsExactly("documents.csv", "entities.csv", "mentions.csv", "quotes.csv", "run.json");
        assertThat(out.resolve("documents.csv")).content().hasLineCount(3).contains("\nb.txt,SKIPPED,empty,");
        assertThat(out.resolve("quotes.csv")).content().contains("\na.txt,q0004,");
    }

    @Test
    void leavesNothingBehindWhereTheRunFails() throws Exception {
        try (TablesFolder tables = TablesFolder.open(work, FORMAT, Existing.KEEP)) {
            tables.add(Examples.result());
        }

        assertThat(names(work)).isEmpty();
    }

    @Test
    void keepsTablesThatStandThere() throws IOException {
        Files.writeString(work.resolve("quotes.csv"), "old");

        assertThatThrownBy(() -> TablesFolder.open(work, FORMAT, Existing.KEEP))
                .isInstanceOf(TablesExistException.class)
                .hasMessageContainingAll(work.toString(), "quotes.csv", "--overwrite");
        assertThat(names(work)).containsExactly("quotes.csv");
    }

    @Test
    void replacesTablesOnlyOnceTheNewOnesAreComplete() throws Exception {
        Files.writeString(work.resolve("quotes.csv"), "old");
        try (TablesFolder tables = TablesFolder.open(work, FORMAT, Existing.REPLACE)) {
            tables.add(Examples.result());
            assertThat(work.resolve("quotes.csv")).hasContent("old");
            tables.finish(SUMMARY);
        }

        assertThat(work.resolve("quotes.csv")).content().startsWith("document,quote_id,");
        assertThat(names(work)).hasSize(5);
    }

    @Test
    void takesEverythingBackWhereOneFileCannotBePlaced() throws Exception {
        Files.writeString(work.resolve("quotes.csv"), "old");
        try (TablesFolder tables = TablesFolder.open(work, FORMAT, Existing.REPLACE)) {
            Files.delete(work.resolve(".whosaid/mentions.csv"));
            assertThatThrownBy(() -> tables.finish(SUMMARY))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("mentions.csv");
        }

        assertThat(names(work)).containsExactly("quotes.csv");
        assertThat(work.resolve("quotes.csv")).hasContent("old");
    }

    @Test
    void saysWhereAFolderCannotBeMade() throws IOException {
        Path file = Files.writeString(work.resolve("file"), "");

        assertThatThrownBy(() -> TablesFolder.open(file, FORMAT, Existing.KEEP))
                .isInstanceOf(OutputException.class)
                .hasMessageStartingWith(file + ": cannot be written: ")
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void doesNotReplaceAFolderThatHasATablesName() throws IOException {
        Files.createDirectories(work.resolve("mentions.csv"));

        assertThatThrownBy(() -> TablesFolder.open(work, FORMAT, Existing.REPLACE))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("a folder has this name");
        assertThat(names(work)).containsExactly("mentions.csv");
    }

    @Test
    void writesRunJsonAlwaysInTheSameShape() {
        assertThat(new RunJson().write(SUMMARY)).isEqualTo("""
                        {
                          "version": "0.1.0",
                          "started": "2026-06-01T08:00:00Z",
                          "options": [ "extract", "in", "-o", "out \\"x\\"" ],
                          "inputs": [ "in" ],
                          "working_folder": "/home/ada",
                          "java": "17.0.15",
                          "corenlp": "4.5.10",
                          "models": {
                            "ner": "beef",
                            "pos": "cafe"
                          },
                          "watch_lists": {
                            "friends.csv": "f00d"
                          },
                          "documents": {
                            "ok": 1,
                            "skipped": 1,
                            "failed": 0
                          },
                          "left_alone": 3,
                          "words": 1000,
                          "wall_seconds": 1.500,
                          "words_per_second": 666.7
                        }
                        """);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
