package org.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.console.Interruption;
import org.whosaid.disk.Disk;
import org.whosaid.disk.FaultyDisk;
import org.whosaid.facts.ArticleAnalysis;

/** {@code extract --resume}: goes on with what is there, and never with anything else. */
@Timeout(60)
final class ResumeTest {

    private static final int ARTICLES = 40;
    private static final int DONE_BEFORE_THE_DISK_FAILS = 20;
    private static final int OPERATIONS_BEFORE_THE_FIRST = 20;

    /** How many operations come after it: six renames, their force, and the removal of what is left. */
    private static final int AFTER_THE_SECOND_RENAME = 26;

    @TempDir
    Path folder;

    @BeforeEach
    void articles() throws IOException {
        Files.createDirectory(folder.resolve("articles"));
        for (int number = 0; number < ARTICLES; number++) {
            article(number, "\"No, " + number + "\" said Mira Rao.");
        }
    }

    @Test
    void goesOnWithWhatIsLeftAndMakesTheSameTables() throws IOException {
        assertThat(extract("extract", "articles", "-o", "whole").code()).isZero();
        interrupt();

        Started resumed = extract("extract", "articles", "-o", "out", "--resume");

        assertThat(resumed.code()).as(resumed.err()).isZero();
        assertThat(resumed.errLines().get(0))
                .matches("(1[5-9]|2\\d) of 40 inputs taken over from the run before, (1\\d|2\\d) to do");
        assertThat(resumed.errLines().get(1)).startsWith("40 articles, ");
        assertThat(tables("out")).isEqualTo(tables("whole"));
        assertThat(Files.readString(folder.resolve("out/run.json")))
                .containsPattern("\"resumed\": \\{\\s+\"documents\": (1[5-9]|2\\d),")
                .contains("\"ok\": 40");
        assertThat(folder.resolve("out/.whosaid")).isDirectoryNotContaining("glob:**/*.csv");
    }

    @Test
    void aFullDiskEndsWithItsPathCauseAndTheLineThatGoesOn() {
        Started ended = interrupt();

        assertThat(ended.code()).isEqualTo(ExitCode.OUTPUT_FAILED.code());
        assertThat(ended.errLines()).hasSize(3);
        assertThat(ended.errLines().get(0))
                .startsWith("whosaid: " + folder.resolve("out/.whosaid"))
                .endsWith(": cannot be written: No space left on device");
        assertThat(ended.errLines().get(2)).isEqualTo("  whosaid extract --resume articles -o out");
    }

    @Test
    void anInterruptedRunIsRefusedWithTheLineThatGoesOnWithIt() {
        interrupt();

        Started refused = extract("extract", "articles", "-o", "out", "--include", "other*");
        assertThat(refused.code()).isEqualTo(ExitCode.NOTHING_TO_READ.code());
        refused = extract("extract", "articles", "-o", "out");
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(refused.errLines()).hasSize(2);
        assertThat(refused.errLines().get(0)).contains("holds a run that was interrupted");
        assertThat(refused.errLines().get(1)).isEqualTo("  whosaid extract --resume articles -o out");
        assertThat(refused.loads()).isZero();

        Started anew = extract("extract", "articles", "-o", "out", "--overwrite");
        assertThat(anew.code()).isZero();
        assertThat(anew.loads()).isEqualTo(1);
    }

    @Test
    void changedOptionsAreRefusedAndNamed() {
        interrupt();

        Started refused = extract(
                "extract", "articles", "-o", "out", "--resume", "--for", "data", "--threads", "1", "--timeout", "7");

        assertThat(refused.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(refused.errLines().get(0))
                .contains("changed: --timeout from '120' to '7', --for from 'spreadsheet' to 'data'; ")
                .doesNotContain("--threads");
        assertThat(refused.errLines().get(1)).isEqualTo("  whosaid extract --resume articles -o out");
    }

    @Test
    void changedNewAndRemovedFilesCountAsTheyAreNow() throws IOException {
        interrupt();
        article(0, "\"Yes\", said Mira Rao.");
        article(ARTICLES, "Nobody spoke.");
        Files.delete(folder.resolve("articles/11.txt"));

        assertThat(extract("extract", "articles", "-o", "out", "--resume").code())
                .isZero();
        extract("extract", "articles", "-o", "whole");
        assertThat(tables("out")).isEqualTo(tables("whole"));
        assertThat(tables("out").get("quotes.csv")).contains(",Yes,").doesNotContain("\"No, 0\"");
    }

    @Test
    void anEmptyFolderIsSimplyFilled() {
        assertThat(extract("extract", "articles", "-o", "out", "--resume").code())
                .isZero();
    }

    @Test
    void noModelIsLoadedWhereNothingIsLeftToDo() throws IOException {
        FaultyDisk sound = FaultyDisk.sound();
        assertThat(extract(sound, "whole").code()).isZero();

        Started ended = extract(FaultyDisk.failingOnce(sound.operations() - AFTER_THE_SECOND_RENAME), "out");
        assertThat(ended.code()).isEqualTo(ExitCode.OUTPUT_FAILED.code());
        assertThat(ended.errLines().get(0)).contains(".csv: cannot be written");

        Started resumed = extract("extract", "articles", "-o", "out", "--resume");
        assertThat(resumed.code()).as(resumed.err()).isZero();
        assertThat(resumed.loads()).isZero();
        assertThat(tables("out")).isEqualTo(tables("whole"));
    }

    @Test
    void anInterruptionStopsTheRunAndTellsHowToGoOn() throws Exception {
        Interruption interruption = new Interruption();
        CountDownLatch tenth = new CountDownLatch(10);
        CountDownLatch end = new CountDownLatch(1);
        ArticleAnalysis spinning = article -> {
            tenth.countDown();
            while (tenth.getCount() == 0 && end.getCount() > 0) {
                Thread.onSpinWait();
            }
            return new NamedSpeakerAnalysis().analyze(article);
        };
        Thread signal = new Thread(() -> {
            try {
                tenth.await();
                awaitResult(folder.resolve("my out/.whosaid/results"));
                interruption.stop(Duration.ofSeconds(30));
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
        signal.start();
        Started stopped;
        try {
            stopped = Started.with(spinning, Disk.real(), interruption, folder, "extract", "articles", "-o", "my out");
        } finally {
            end.countDown();
        }
        signal.join();
        assertThat(stopped.code()).isEqualTo(ExitCode.INTERRUPTED.code());
        assertThat(stopped.errLines())
                .containsExactly(
                        "whosaid: stopped; what is done is kept, this line goes on from there:",
                        "  whosaid extract --resume articles -o 'my out'");
        extract("extract", "articles", "-o", "whole");
        assertThat(extract("extract", "articles", "-o", "my out", "--resume").code())
                .isZero();
        assertThat(tables("my out")).isEqualTo(tables("whole"));
    }

    /** Until the log of results has a document, which the run writes in a thread of its own. */
    private static void awaitResult(Path log) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < deadline) {
            try {
                if (Files.readString(log).contains("{\"document\"")) {
                    return;
                }
            } catch (IOException notYet) {
                // The run has yet to begin it.
            }
            Thread.sleep(5);
        }
    }

    /** A run into {@code out} whose disk is full after some articles. */
    private Started interrupt() {
        return extract(FaultyDisk.failingFrom(DONE_BEFORE_THE_DISK_FAILS + OPERATIONS_BEFORE_THE_FIRST), "out");
    }

    private Started extract(Disk disk, String out) {
        return Started.with(
                new NamedSpeakerAnalysis(), disk, new Interruption(), folder, "extract", "articles", "-o", out);
    }

    private Started extract(String... args) {
        return Started.with(new NamedSpeakerAnalysis(), Disk.real(), new Interruption(), folder, args);
    }

    private void article(int number, String text) throws IOException {
        Files.writeString(folder.resolve("articles/" + number + ".txt"), text);
    }

    private Map<String, String> tables(String out) {
        Map<String, String> tables = new TreeMap<>();
        for (String table : new String[] {
            "quotes.csv", "entities.csv", "mentions.csv", "documents.csv", "actors.csv", "sayings.csv", "pairs.csv"
        }) {
            try {
                tables.put(table, Files.readString(folder.resolve(out).resolve(table)));
            } catch (IOException missing) {
                throw new AssertionError(missing);
            }
        }
        return tables;
    }
}
