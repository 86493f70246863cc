package org.whosaid.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.disk.FaultyDisk;
import org.whosaid.disk.FolderRefusedException;
import org.whosaid.facts.DoneInput;
import org.whosaid.runs.TablesFolder.Start;
import org.whosaid.tables.Examples;

/** Wherever a run is cut off, the next one makes the same tables of what is left. */
final class ResumedFolderTest {

    private static final int RANDOM_CUTS = 150;

    @TempDir
    Path work;

    private Path cut;
    private Map<String, String> whole;
    private byte[] log;

    @BeforeEach
    void interruptARunBeforeItsTablesArePutTogether() throws Exception {
        Path uninterrupted = work.resolve("whole");
        SmallRun.run(FaultyDisk.sound(), uninterrupted, Start.ANEW);
        whole = SmallRun.content(uninterrupted);
        assertThat(whole)
                .containsOnlyKeys(Stream.concat(SmallRun.FILES.stream(), Stream.of(".whosaid/"))
                        .toList());
        cut = work.resolve("cut");
        try (TablesFolder tables = SmallRun.open(FaultyDisk.sound(), cut, Start.ANEW)) {
            for (int number = SmallRun.size() - 1; number >= 0; number--) {
                SmallRun.add(tables, number);
            }
        }
        log = Files.readAllBytes(cut.resolve(".whosaid/results"));
    }

    @Test
    void nothingThatIsDoneIsDoneAgain() throws Exception {
        try (TablesFolder tables = SmallRun.open(FaultyDisk.sound(), cut, Start.RESUMING)) {
            assertThat(tables.earlier().stream().map(DoneInput::document))
                    .containsExactlyInAnyOrderElementsOf(SmallRun.documents());
            assertThat(tables.earlier())
                    .allSatisfy(input -> assertThat(input.source()).contains(SmallRun.SOURCE));
            tables.finish(SmallRun.summary());
        }
        assertThat(SmallRun.content(cut)).isEqualTo(whole);
    }

    @Test
    void theLogMayEndAroundAnyLineEnd() throws Exception {
        for (int at = 0; at < log.length; at++) {
            if (log[at] == '\n') {
                for (int end = at - 1; end <= at + 2; end++) {
                    layOut(Arrays.copyOf(log, Math.min(end, log.length)));
                    assertResumes("log of " + end + " bytes");
                }
            }
        }
    }

    @Test
    void theLogMayEndAnywhere() throws Exception {
        Random random = new Random(5);
        for (int trial = 0; trial < RANDOM_CUTS; trial++) {
            int end = random.nextInt(log.length + 1);
            layOut(Arrays.copyOf(log, end));
            assertResumes("trial " + trial + ": log of " + end + " bytes");
        }
    }

    @Test
    void anyByteMayBeAnother() throws Exception {
        Random random = new Random(6);
        for (int trial = 0; trial < RANDOM_CUTS; trial++) {
            byte[] bytes = log.clone();
            int at = random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 + random.nextInt(255));
            layOut(bytes);
            try {
                assertResumes("trial " + trial + ": log other at " + at);
            } catch (FolderRefusedException refused) {
                assertThat(refused).hasMessageContaining("results is damaged");
                assertThat(at).isLessThanOrEqualTo(new String(log, StandardCharsets.UTF_8).indexOf('\n'));
            }
        }
    }

    @Test
    void tablesWhoseLogIsBrokenAreNeverReplacedUnasked() throws Exception {
        byte[] finished = Files.readAllBytes(work.resolve("whole/.whosaid/results"));
        Random random = new Random(7);
        int taken = 0;
        for (int trial = 0; trial < RANDOM_CUTS; trial++) {
            byte[] bytes = finished.clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
            Path folder = work.resolve("whole");
            Files.write(folder.resolve(".whosaid/results"), bytes);
            try {
                SmallRun.run(FaultyDisk.sound(), folder, Start.RESUMING);
                taken++;
            } catch (FolderRefusedException refused) {
                assertThat(refused).hasMessageContaining("results");
            }
            assertThat(SmallRun.content(folder)).isEqualTo(whole);
        }
        // One line that is broken costs only what it said.
        assertThat(taken).isGreaterThan(RANDOM_CUTS / 2);
        SmallRun.run(FaultyDisk.sound(), work.resolve("whole"), Start.REPLACING);
        assertThat(SmallRun.content(work.resolve("whole"))).isEqualTo(whole);
    }

    /** Killed between the last rename and the line that says so: the tables look finished, and somebody edits one. */
    @Test
    void aTableThatWasEditedAfterAKillInPlacingIsNotTakenBack() throws Exception {
        Path folder = work.resolve("whole");
        byte[] bytes = Files.readAllBytes(folder.resolve(".whosaid/results"));
        String text = new String(bytes, StandardCharsets.UTF_8);
        int last = text.lastIndexOf('\n', text.length() - 2) + 1;
        Files.writeString(folder.resolve(".whosaid/results"), text.substring(0, last));
        Files.writeString(folder.resolve("quotes.csv"), "mine");

        assertThatThrownBy(() -> SmallRun.run(FaultyDisk.sound(), folder, Start.RESUMING))
                .isInstanceOf(FolderRefusedException.class)
                .hasMessageContaining("quotes.csv is not as the run before wrote it");
        assertThat(folder.resolve("quotes.csv")).hasContent("mine");

        Files.writeString(folder.resolve("quotes.csv"), whole.get("quotes.csv"));
        SmallRun.run(FaultyDisk.sound(), folder, Start.RESUMING);
        assertThat(SmallRun.content(folder)).isEqualTo(whole);
    }

    @Test
    void whatIsDoneAgainCountsAsItIsThen() throws Exception {
        try (TablesFolder tables = SmallRun.open(FaultyDisk.sound(), cut, Start.RESUMING)) {
            tables.add(Examples.result("empty.txt"), Optional.of(SmallRun.SOURCE));
        }
        SmallRun.run(FaultyDisk.sound(), cut, Start.RESUMING);
        assertThat(SmallRun.content(cut).get("documents.csv"))
                .contains("\nempty.txt,OK,")
                .doesNotContain("empty\n");
    }

    private void assertResumes(String cutOff) throws Exception {
        SmallRun.run(FaultyDisk.sound(), cut, Start.RESUMING);
        assertThat(SmallRun.content(cut)).as(cutOff).isEqualTo(whole);
    }

    /** The interrupted run, with another log. */
    private void layOut(byte[] bytes) throws IOException {
        for (String table : SmallRun.FILES) {
            Files.deleteIfExists(cut.resolve(table));
        }
        Files.write(Files.createDirectories(cut.resolve(".whosaid")).resolve("results"), bytes);
    }
}
