package org.whosaid.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.disk.FaultyDisk;
import org.whosaid.facts.DoneInput;
import org.whosaid.runs.TablesFolder.Start;
import org.whosaid.tables.Examples;

/** Wherever a run is cut off, the next one makes the same tables of what is left. */
final class ResumedFolderTest {

    private static final int RANDOM_CUTS = 150;
    private static final List<String> STATE =
            List.of("journal", "quotes.csv.part", "entities.csv.part", "mentions.csv.part", "documents.csv.part");

    @TempDir
    Path work;

    private Path cut;
    private Map<String, String> whole;
    private List<byte[]> state;

    @BeforeEach
    void interruptARunBeforeItsTablesArePutTogether() throws Exception {
        Path uninterrupted = work.resolve("whole");
        SmallRun.run(FaultyDisk.sound(), uninterrupted, Start.ANEW);
        whole = SmallRun.content(uninterrupted);
        assertThat(whole.keySet()).containsExactlyInAnyOrderElementsOf(SmallRun.FILES);
        cut = work.resolve("cut");
        try (TablesFolder tables = SmallRun.open(FaultyDisk.sound(), cut, Start.ANEW)) {
            for (int number = SmallRun.size() - 1; number >= 0; number--) {
                SmallRun.add(tables, number);
            }
        }
        state = new ArrayList<>();
        for (String file : STATE) {
            state.add(Files.readAllBytes(cut.resolve(".whosaid").resolve(file)));
        }
    }

    @Test
    void nothingThatIsDoneIsDoneAgain() throws Exception {
        try (TablesFolder tables = SmallRun.open(FaultyDisk.sound(), cut, Start.RESUMING)) {
            assertThat(tables.interrupted().stream().map(DoneInput::document))
                    .containsExactlyInAnyOrderElementsOf(SmallRun.documents());
            assertThat(tables.interrupted())
                    .allSatisfy(input -> assertThat(input.source()).contains(SmallRun.SOURCE));
            tables.finish(SmallRun.documents(), SmallRun.summary());
        }
        assertThat(SmallRun.content(cut)).isEqualTo(whole);
    }

    @Test
    void theJournalMayEndAroundAnyLineEnd() throws Exception {
        byte[] journal = state.get(0);
        for (int at = 0; at < journal.length; at++) {
            if (journal[at] == '\n') {
                for (int end = at - 1; end <= at + 2; end++) {
                    layOut(0, Arrays.copyOf(journal, Math.min(end, journal.length)));
                    assertResumes("journal of " + end + " bytes");
                }
            }
        }
    }

    @Test
    void anyFileMayEndAnywhere() throws Exception {
        Random random = new Random(5);
        for (int trial = 0; trial < RANDOM_CUTS; trial++) {
            int file = trial % 2 == 0 ? 0 : random.nextInt(STATE.size());
            int end = random.nextInt(state.get(file).length + 1);
            layOut(file, Arrays.copyOf(state.get(file), end));
            assertResumes("trial " + trial + ": " + STATE.get(file) + " of " + end + " bytes");
        }
    }

    @Test
    void anyByteMayBeAnother() throws Exception {
        Random random = new Random(6);
        for (int trial = 0; trial < RANDOM_CUTS; trial++) {
            int file = random.nextInt(STATE.size());
            byte[] bytes = state.get(file).clone();
            int at = random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 + random.nextInt(255));
            layOut(file, bytes);
            assertResumes("trial " + trial + ": " + STATE.get(file) + " other at " + at);
        }
    }

    @Test
    void aPartMayBeMissing() throws Exception {
        layOut(0, state.get(0));
        Files.delete(cut.resolve(".whosaid/mentions.csv.part"));
        assertResumes("no mentions.csv.part");
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

    /** The interrupted run, with one of its files otherwise. */
    private void layOut(int other, byte[] bytes) throws IOException {
        Path staging = Files.createDirectories(cut.resolve(".whosaid"));
        for (String table : SmallRun.FILES) {
            Files.deleteIfExists(cut.resolve(table));
        }
        for (int file = 0; file < STATE.size(); file++) {
            Files.write(staging.resolve(STATE.get(file)), file == other ? bytes : state.get(file));
        }
    }
}
