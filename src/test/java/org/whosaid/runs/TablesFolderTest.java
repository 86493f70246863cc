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
import org.whosaid.tables.Examples;
import org.whosaid.tables.Status;

class TablesFolderTest {

    private static final RunSummary SUMMARY = new RunSummary(
            new Software("0.1.0", "17.0.15", "4.5.10", new TreeMap<>(Map.of("pos", "cafe", "ner", "beef"))),
            Map.of("friends.csv", "f00d"),
            new RunSummary.Request(List.of("extract", "in", "-o", "out \"x\""), List.of("in"), "/home/ada"),
            new RunSummary.Found(Map.of(Status.OK, 1, Status.SKIPPED, 1), 3, 1000),
            new Resumed(1, 400),
            Instant.parse("2026-06-01T08:00:00Z"),
            Duration.ofMillis(1500));

    @TempDir
    private Path work;

    @Test
    void putsAllFilesInPlaceAtTheEnd() throws Exception {
        Path out = work.resolve("new/out");
        try (TablesFolder tables = open(out, Start.ANEW, "a.txt", "b.txt")) {
            tables.add(new Problem("b.txt", Reason.EMPTY, ""), Optional.empty());
            tables.add(Examples.result(), Optional.empty());
            assertThat(names(out)).containsExactly(".whosaid");
            tables.finish(SUMMARY);
        }

        assertThat(names(out))
                .containsExactly(".whosaid", "documents.csv", "entities.csv", "mentions.csv", "quotes.csv", "run.json");
        assertThat(out.resolve("documents.csv"))
                .content()
                .hasLineCount(3)
                .endsWith("\nb.txt,SKIPPED,empty,,,,,,,,,,,,,,\n");
        assertThat(out.resolve("quotes.csv")).content().contains("\na.txt,q0004,");
    }

    @Test
    void keepsARunThatEndedBeforeItsTime() throws Exception {
        try (TablesFolder tables = open(work, Start.ANEW)) {
            tables.add(Examples.result(), Optional.of(SmallRun.SOURCE));
        }

        assertThat(names(work)).containsExactly(".whosaid");
        assertThat(InterruptedRun.in(work)).isPresent();
        assertThatThrownBy(() -> open(work, Start.ANEW))
                .isInstanceOf(StandingRunException.class)
                .hasMessageContainingAll(work.toString(), "interrupted", "--overwrite")
                .extracting(refused -> ((StandingRunException) refused).begun())
                .isEqualTo(SmallRun.RECIPE);
        try (TablesFolder tables = open(work, Start.RESUMING)) {
            assertThat(tables.earlier()).extracting(DoneInput::document).containsExactly("a.txt");
        }
    }

    @Test
    void aRunWhoseFolderWasReplacedTouchesNothingOfTheNewOne() throws Exception {
        Path out = work.resolve("out");
        try (TablesFolder tables = SmallRun.begin(Disk.real(), out, Start.ANEW, List.of("a.txt"))) {
            tables.add(Examples.result(), Optional.of(SmallRun.SOURCE));
            Files.move(out, work.resolve("elsewhere"));
            try (TablesFolder others = SmallRun.begin(Disk.real(), out, Start.ANEW, List.of("b.txt"))) {
                others.add(Examples.result("b.txt"), Optional.of(SmallRun.SOURCE));
                assertThatThrownBy(() -> tables.finish(SUMMARY))
                        .isInstanceOf(OutputException.class)
                        .hasMessageContaining("moved or replaced");
                others.finish(SUMMARY);
            }
        }
        assertThat(out.resolve("documents.csv")).content().contains("\nb.txt,").doesNotContain("\na.txt,");
    }

    @Test
    void leavesNothingOfARunThatHasDoneNothing() throws Exception {
        open(work, Start.ANEW).close();

        assertThat(work.resolve(".whosaid")).isEmptyDirectory();
    }

    @Test
    void keepsTheLeaveToReplaceOfARunThatHasDoneNothing() throws Exception {
        Files.writeString(work.resolve("quotes.csv"), "old");
        open(work, Start.REPLACING).close();

        try (TablesFolder tables = open(work, Start.RESUMING)) {
            tables.add(Examples.result(), Optional.empty());
            tables.finish(SUMMARY);
        }
        assertThat(work.resolve("quotes.csv")).content().startsWith("document,quote_id,");
    }

    @Test
    void resumingBeginsWhereThereIsNothingAndKnowsARunThatIsFinished() throws Exception {
        SmallRun.run(Disk.real(), work, Start.RESUMING);

        try (TablesFolder tables = look(Start.RESUMING, SmallRun.documents())) {
            assertThat(tables.isFinished()).isTrue();
        }
        try (TablesFolder tables = look(
                Start.RESUMING,
                SmallRun.documents().subList(1, SmallRun.documents().size()))) {
            assertThat(tables.isFinished()).isFalse();
            assertThat(tables.dropped()).containsExactly(SmallRun.documents().get(0));
        }
        Files.delete(work.resolve("mentions.csv"));
        try (TablesFolder tables = look(Start.RESUMING, SmallRun.documents())) {
            assertThat(tables.isFinished()).isFalse();
        }
    }

    @Test
    void aFinishedRunThatWasBegunAgainInVainIsStillFinished() throws Exception {
        SmallRun.run(Disk.real(), work, Start.ANEW);
        byte[] log = Files.readAllBytes(work.resolve(".whosaid/results"));

        SmallRun.open(Disk.real(), work, Start.RESUMING).close();

        assertThat(work.resolve(".whosaid/results")).hasBinaryContent(log);
    }

    @Test
    void documentsThatAreNoInputAnyMoreLeaveTheTablesAndTheLog() throws Exception {
        SmallRun.run(Disk.real(), work, Start.ANEW);
        SmallRun.run(Disk.real(), work, Start.RESUMING, 2);

        assertThat(work.resolve("documents.csv")).content().hasLineCount(3);
        try (TablesFolder tables = look(Start.RESUMING, SmallRun.documents().subList(0, 2))) {
            assertThat(tables.dropped()).isEmpty();
            assertThat(tables.earlier()).hasSize(2);
        }
    }

    @Test
    void linesThatCountNoMoreAreTakenOutOnceTheyAreTheLargerPart() throws Exception {
        SmallRun.run(Disk.real(), work, Start.ANEW);
        Map<String, String> whole = SmallRun.content(work);
        long size = Files.size(work.resolve(".whosaid/results"));
        int again = (int) ((2 * size + (1 << 17)) / (size / SmallRun.size()));

        try (TablesFolder tables = SmallRun.open(Disk.real(), work, Start.RESUMING)) {
            for (int time = 0; time < again; time++) {
                SmallRun.add(tables, 0);
            }
            assertThat(Files.size(work.resolve(".whosaid/results"))).isGreaterThan(3 * size);
            tables.finish(SmallRun.summary());
        }

        assertThat(Files.size(work.resolve(".whosaid/results"))).isBetween(size / 2, 2 * size);
        assertThat(work.resolve(".whosaid")).isDirectoryNotContaining("glob:**/results.new");
        assertThat(SmallRun.content(work)).isEqualTo(whole);
        Files.delete(work.resolve("quotes.csv"));
        SmallRun.run(Disk.real(), work, Start.RESUMING);
        assertThat(SmallRun.content(work)).isEqualTo(whole);
    }

    @Test
    void aTableThatWasEditedIsNotReplacedUnasked() throws Exception {
        SmallRun.run(Disk.real(), work, Start.ANEW, 3);
        Files.writeString(work.resolve("entities.csv"), "mine");

        assertThatThrownBy(() -> SmallRun.run(Disk.real(), work, Start.RESUMING))
                .isInstanceOf(FolderRefusedException.class)
                .hasMessageContainingAll("entities.csv is not as the run before wrote it; move it away", "--overwrite");
        assertThat(work.resolve("entities.csv")).hasContent("mine");
        SmallRun.run(Disk.real(), work, Start.REPLACING);
        assertThat(work.resolve("entities.csv")).content().startsWith("document,");
    }

    @Test
    void aTableThatIsEditedWhileItIsBroughtUpToDateIsNotReplacedEither() throws Exception {
        SmallRun.run(Disk.real(), work, Start.ANEW, SmallRun.size() - 1);
        try (TablesFolder tables = SmallRun.open(Disk.real(), work, Start.RESUMING)) {
            SmallRun.add(tables, SmallRun.size() - 1);
            Files.writeString(work.resolve("entities.csv"), "mine");
            assertThatThrownBy(() -> tables.finish(SmallRun.summary()))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("entities.csv: cannot be written: it was changed while the run was at work");
        }
        Files.delete(work.resolve("entities.csv"));
        SmallRun.run(Disk.real(), work, Start.RESUMING);
        assertThat(work.resolve("documents.csv")).content().hasLineCount(SmallRun.size() + 1);
    }

    @Test
    void aRunThatKnowsNoneOfTheInputsIsNotGoneOnWith() throws Exception {
        SmallRun.run(Disk.real(), work, Start.ANEW);
        Map<String, String> finished = SmallRun.content(work);

        assertThatThrownBy(() -> look(Start.RESUMING, List.of("other.txt")))
                .isInstanceOf(StandingRunException.class)
                .hasMessageContaining(
                        "holds the results of 9 inputs, such as 'article 0.txt', 'article 1.txt', "
                                + "'article 2.txt', and none of them is among these inputs by its name; name another folder, or --overwrite");
        assertThat(SmallRun.content(work)).isEqualTo(finished);
    }

    @Test
    void resumingDoesNotReplaceTablesWithoutALog() throws Exception {
        Files.writeString(work.resolve("quotes.csv"), "mine");

        assertThatThrownBy(() -> open(work, Start.RESUMING))
                .isInstanceOf(FolderRefusedException.class)
                .hasMessageContainingAll("holds quotes.csv, but not the results", "--overwrite");
        assertThat(SmallRun.content(work)).isEqualTo(Map.of("quotes.csv", "mine"));
    }

    @Test
    void aRunIsNotResumedWithOtherSettings() throws Exception {
        try (TablesFolder tables = open(work, Start.ANEW)) {
            tables.add(Examples.result(), Optional.of(SmallRun.SOURCE));
        }
        Recipe other = new Recipe(Map.of("--types", "GROUP", "--for", "data"), List.of(), "/home/ada");

        assertThatThrownBy(() ->
                        TablesFolder.open(Disk.real(), work, SmallRun.PLAN, other, Start.RESUMING, List.of("a.txt")))
                .isInstanceOf(StandingRunException.class)
                .hasMessageContaining("--types from 'PERSON' to 'GROUP', --for from '' to 'data'");
    }

    @Test
    void replacingDiscardsAnInterruptedRun() throws Exception {
        try (TablesFolder tables = open(work, Start.ANEW)) {
            tables.add(Examples.result(), Optional.of(SmallRun.SOURCE));
        }

        try (TablesFolder tables = open(work, Start.REPLACING)) {
            assertThat(tables.earlier()).isEmpty();
        }
    }

    /** Where the log of a run that replaced tables lost its end, the new tables stand and may have been edited. */
    @Test
    void replacesOnlyThoseTablesThatStoodThereWhenItWasTold() throws Exception {
        Files.writeString(work.resolve("quotes.csv"), "old");
        try (TablesFolder tables = open(work, Start.REPLACING)) {
            tables.add(Examples.result(), Optional.of(SmallRun.SOURCE));
        }
        open(work, Start.RESUMING).close();

        Files.writeString(work.resolve("quotes.csv"), "edited");

        assertThatThrownBy(() -> open(work, Start.RESUMING))
                .isInstanceOf(FolderRefusedException.class)
                .hasMessageContainingAll("quotes.csv is not as it was", "--overwrite");
        assertThat(work.resolve("quotes.csv")).hasContent("edited");
        Files.delete(work.resolve("quotes.csv"));
        open(work, Start.RESUMING).close();
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
            tables.finish(SUMMARY);
        }

        assertThat(work.resolve("quotes.csv")).content().startsWith("document,quote_id,");
        assertThat(names(work)).hasSize(6);
    }

    @Test
    void noticesAFolderThatWasTakenAway() throws Exception {
        Path out = work.resolve("out");
        try (TablesFolder tables = open(out, Start.ANEW, SmallRun.documents().get(0))) {
            SmallRun.add(tables, 0);
            Files.move(out, work.resolve("elsewhere"));
            assertThatThrownBy(() -> tables.finish(SUMMARY))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContainingAll(out.toString(), "the folder is gone");
        }
        assertThat(out).doesNotExist();
        assertThat(InterruptedRun.in(work.resolve("elsewhere"))).isPresent();
    }

    @Test
    void saysWhereAFolderCannotBeMade() throws IOException {
        Path file = Files.writeString(work.resolve("file"), "");

        assertThatThrownBy(() -> open(file, Start.ANEW))
                .isInstanceOf(OutputException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(": cannot be written: ")
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

    private TablesFolder look(Start start, List<String> documents) throws FolderRefusedException, OutputException {
        return TablesFolder.open(Disk.real(), work, SmallRun.PLAN, SmallRun.RECIPE, start, documents);
    }

    private static TablesFolder open(Path folder, Start start) throws FolderRefusedException, OutputException {
        return open(folder, start, "a.txt");
    }

    private static TablesFolder open(Path folder, Start start, String... documents)
            throws FolderRefusedException, OutputException {
        TablesFolder tables =
                TablesFolder.open(Disk.real(), folder, SmallRun.PLAN, SmallRun.RECIPE, start, List.of(documents));
        tables.begin();
        return tables;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
