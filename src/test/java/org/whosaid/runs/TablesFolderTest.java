package org.whosaid.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.disk.Disk;
import org.whosaid.disk.FolderRefusedException;
import org.whosaid.disk.OutputException;
import org.whosaid.facts.DoneInput;
import org.whosaid.facts.Problem;
import org.whosaid.facts.Problem.Reason;
import org.whosaid.runs.RunSummary.Resumed;
import org.whosaid.runs.RunSummary.Software;
import org.whosaid.runs.TablesFolder.Start;
import org.whosaid.tables.CsvProfile;
import org.whosaid.tables.Examples;
import org.whosaid.tables.Status;
import org.whosaid.tables.TableFormat;
import org.whosaid.tables.TableFormat.Separator;

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
            new Resumed(1, 400),
            Duration.ofMillis(1500));

    @TempDir
    private Path work;

    @Test
    void putsAllFilesInPlaceAtTheEnd() throws Exception {
        Path out = work.resolve("new/out");
        try (TablesFolder tables = open(out, Start.ANEW)) {
            tables.add(new Problem("b.txt", Reason.EMPTY, ""), Optional.empty());
            tables.add(Examples.result(), Optional.empty());
            assertThat(names(out)).containsExactly(".whosaid");
            tables.finish(List.of("a.txt", "b.txt"), SUMMARY);
        }

        assertThat(names(out))
                .containsExactly("documents.csv", "entities.csv", "mentions.csv", "quotes.csv", "run.json");
        assertThat(out.resolve("documents.csv")).content().hasLineCount(3).endsWith("\nb.txt,SKIPPED,empty,,,,,,\n");
        assertThat(out.resolve("quotes.csv")).content().contains("\na.txt,q0004,");
    }

    @Test
    void keepsARunThatEndedBeforeItsTime() throws Exception {
        try (TablesFolder tables = open(work, Start.ANEW)) {
            tables.add(Examples.result(), Optional.of(SmallRun.SOURCE));
        }

        assertThat(names(work)).containsExactly(".whosaid");
        assertThat(TablesFolder.holdsInterruptedRun(work)).isTrue();
        assertThatThrownBy(() -> open(work, Start.ANEW))
                .isInstanceOf(InterruptedRunException.class)
                .hasMessageContainingAll(work.toString(), "interrupted", "--overwrite")
                .extracting(refused -> ((InterruptedRunException) refused).begun())
                .isEqualTo(SmallRun.RECIPE);
        try (TablesFolder tables = open(work, Start.RESUMING)) {
            assertThat(tables.interrupted()).extracting(DoneInput::document).containsExactly("a.txt");
        }
    }

    @Test
    void leavesNothingOfARunThatHasDoneNothing() throws Exception {
        open(work, Start.ANEW).close();

        assertThat(names(work)).isEmpty();
    }

    @Test
    void keepsTheLeaveToReplaceOfARunThatHasDoneNothing() throws Exception {
        Files.writeString(work.resolve("quotes.csv"), "old");
        open(work, Start.REPLACING).close();

        try (TablesFolder tables = open(work, Start.RESUMING)) {
            tables.finish(List.of(), SUMMARY);
        }
        assertThat(work.resolve("quotes.csv")).content().startsWith("document,quote_id,");
    }

    @Test
    void resumingBeginsWhereThereIsNothingAndEndsWhereARunIsFinished() throws Exception {
        SmallRun.run(Disk.real(), work, Start.RESUMING);
        Map<String, String> finished = SmallRun.content(work);

        assertThat(TablesFolder.open(Disk.real(), work, FORMAT, SmallRun.RECIPE, Start.RESUMING))
                .isEmpty();
        assertThat(SmallRun.content(work)).isEqualTo(finished);
    }

    @Test
    void resumingDoesNotReplaceTablesOfAnotherRun() throws Exception {
        Files.writeString(work.resolve("quotes.csv"), "mine");

        assertThatThrownBy(() -> open(work, Start.RESUMING))
                .isInstanceOf(FolderRefusedException.class)
                .hasMessageContaining("holds quotes.csv already");
        assertThat(SmallRun.content(work)).isEqualTo(Map.of("quotes.csv", "mine"));
    }

    @Test
    void aRunIsNotResumedWithOtherSettings() throws Exception {
        try (TablesFolder tables = open(work, Start.ANEW)) {
            tables.add(Examples.result(), Optional.of(SmallRun.SOURCE));
        }
        Recipe other = new Recipe(Map.of("--types", "GROUP", "--for", "data"), List.of(), "/home/ada");

        assertThatThrownBy(() -> TablesFolder.open(Disk.real(), work, FORMAT, other, Start.RESUMING))
                .isInstanceOf(InterruptedRunException.class)
                .hasMessageContaining("--types from 'PERSON' to 'GROUP', --for from '' to 'data'");
    }

    @Test
    void replacingDiscardsAnInterruptedRun() throws Exception {
        try (TablesFolder tables = open(work, Start.ANEW)) {
            tables.add(Examples.result(), Optional.of(SmallRun.SOURCE));
        }

        try (TablesFolder tables = open(work, Start.REPLACING)) {
            assertThat(tables.interrupted()).isEmpty();
        }
    }

    @Test
    void twoRunsDoNotShareAFolder() throws Exception {
        try (TablesFolder tables = open(work, Start.ANEW)) {
            for (Start start : Start.values()) {
                assertThatThrownBy(() -> open(work, start))
                        .isInstanceOf(FolderRefusedException.class)
                        .hasMessageContaining("another run (process ");
            }
            SmallRun.add(tables, 0);
            tables.finish(SmallRun.documents().subList(0, 1), SUMMARY);
        }
        assertThat(names(work)).hasSize(5);
    }

    @Test
    void keepsTablesThatStandThere() throws IOException {
        Files.writeString(work.resolve("quotes.csv"), "old");

        assertThatThrownBy(() -> open(work, Start.ANEW))
                .isInstanceOf(FolderRefusedException.class)
                .hasMessageContainingAll(work.toString(), "quotes.csv", "--overwrite");
        assertThat(names(work)).containsExactly("quotes.csv");
    }

    @Test
    void replacesTablesOnlyOnceTheNewOnesAreComplete() throws Exception {
        Files.writeString(work.resolve("quotes.csv"), "old");
        try (TablesFolder tables = open(work, Start.REPLACING)) {
            tables.add(Examples.result(), Optional.empty());
            assertThat(work.resolve("quotes.csv")).hasContent("old");
            tables.finish(List.of("a.txt"), SUMMARY);
        }

        assertThat(work.resolve("quotes.csv")).content().startsWith("document,quote_id,");
        assertThat(names(work)).hasSize(5);
    }

    @Test
    void noticesAFolderThatWasTakenAway() throws Exception {
        Path out = work.resolve("out");
        try (TablesFolder tables = open(out, Start.ANEW)) {
            SmallRun.add(tables, 0);
            Files.move(out, work.resolve("elsewhere"));
            assertThatThrownBy(() -> tables.finish(SmallRun.documents().subList(0, 1), SUMMARY))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContainingAll(out.toString(), "the folder is gone");
        }
        assertThat(out).doesNotExist();
        assertThat(TablesFolder.holdsInterruptedRun(work.resolve("elsewhere"))).isTrue();
    }

    @Test
    void saysWhereAFolderCannotBeMade() throws IOException {
        Path file = Files.writeString(work.resolve("file"), "");

        assertThatThrownBy(() -> open(file, Start.ANEW))
                .isInstanceOf(OutputException.class)
                .hasMessageStartingWith(file + ": cannot be written: ")
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void doesNotReplaceAFolderThatHasATablesName() throws IOException {
        Files.createDirectories(work.resolve("mentions.csv"));

        assertThatThrownBy(() -> open(work, Start.REPLACING))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("a folder has this name");
        assertThat(names(work)).containsExactly("mentions.csv");
    }

    @Test
    void writesRunJsonAlwaysInTheSameShape() {
        assertThat(new RunJson().write(SUMMARY, Map.of("in/a.txt", "abba"))).isEqualTo("""
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
                          "resumed": {
                            "documents": 1,
                            "words": 400
                          },
                          "wall_seconds": 1.500,
                          "words_per_second": 400.0,
                          "checksums": {
                            "in/a.txt": "abba"
                          }
                        }
                        """);
    }

    private static TablesFolder open(Path folder, Start start) throws FolderRefusedException, OutputException {
        return TablesFolder.open(Disk.real(), folder, FORMAT, SmallRun.RECIPE, start)
                .orElseThrow();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
