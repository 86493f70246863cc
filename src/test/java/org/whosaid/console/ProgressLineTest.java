package org.whosaid.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.batch.RunCounts;
import org.whosaid.facts.Problem;
import org.whosaid.facts.Problem.Reason;
import org.whosaid.read.InputEntry;
import org.whosaid.read.InputEntry.InputFile;

final class ProgressLineTest {

    private static final Problem OUTCOME = new Problem("a.txt", Reason.EMPTY, "");

    @TempDir
    Path folder;

    private final AtomicLong nanos = new AtomicLong();
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final PrintStream errors = new PrintStream(terminal, true, StandardCharsets.UTF_8);
    private final ProgressLine line = ProgressLine.onTerminal(errors, nanos::get);

    @Test
    void aLineTellsHowFarTheRunIsHowFastHowLongAndWhatFailed() throws IOException {
        line.begin(inputs(100, 300));
        nanos.set(2_000_000_000L);
        line.passed(OUTCOME, new RunCounts(1000, 10, 2, 5000, 0, 0, 0, 0), 4000);
        assertThat(shown())
                .isEqualTo(
                        "\r\u001b[K1,012/4,000 inputs, 500.0 articles and 2,500 words per second, 6 s left, 2 failed");
    }

    @ParameterizedTest
    @CsvSource({"2, 2 s left", "240, 4 min left", "12000, 3 h 20 min left"})
    void theTimeLeftIsInUnitsThatAPersonWouldChoose(long seconds, String left) throws IOException {
        line.begin(inputs(500, 500));
        nanos.set(seconds * 1_000_000_000L);
        line.passed(OUTCOME, new RunCounts(5, 0, 0, 5, 0, 0, 0, 0), 10);
        assertThat(shown()).contains(", " + left + ", 0 failed");
    }

    @Test
    void theTimeLeftIsThatOfTheBytesLeftHoweverManyInputsTheyAre() throws IOException {
        line.begin(inputs(10_000, 1_000, 1_000, 1_000, 1_000, 1_000, 5_000));
        nanos.set(20_000_000_000L);
        line.passed(OUTCOME, new RunCounts(1, 0, 0, 5, 0, 0, 0, 0), 7);
        assertThat(shown()).contains(", 20 s left, ");
    }

    @Test
    void whileTheProgramWarmsUpNothingIsGuessed() throws IOException {
        line.begin(inputs(100, 10_000));
        nanos.set(9_000_000_000L);
        line.passed(OUTCOME, new RunCounts(1, 0, 0, 5, 0, 0, 0, 0), 2);
        assertThat(shown()).contains("1/2 inputs").doesNotContain("left");
    }

    @Test
    void linesThatWouldFlickerAreNotWritten() {
        nanos.set(100_000_000L);
        line.passed(OUTCOME, new RunCounts(1, 0, 0, 500, 0, 0, 0, 0), 4);
        assertThat(terminal.size()).isZero();
    }

    @Test
    void aLogGetsALineAMinuteWithTheTimeAndNothingElse() throws IOException {
        Clock clock = Clock.fixed(Instant.parse("2026-06-01T08:00:00.7Z"), ZoneOffset.ofHours(2));
        ProgressLine log = ProgressLine.inLog(errors, nanos::get, clock);
        log.show("loading models ...");
        log.begin(inputs(IntStream.range(0, 250).map(number -> 10).toArray()));
        for (int second = 1; second <= 125; second++) {
            nanos.set(second * 1_000_000_000L);
            log.passed(OUTCOME, new RunCounts(second, 0, 0, second, 0, 0, 0, 0), 250);
        }
        log.wipe();
        assertThat(shown().lines())
                .containsExactly(
                        "whosaid: 2026-06-01T10:00:00+02:00 60/250 inputs, 1.0 articles and 1 words per second, 3 min"
                                + " left, 0 failed",
                        "whosaid: 2026-06-01T10:00:00+02:00 120/250 inputs, 1.0 articles and 1 words per second, 2 min"
                                + " left, 0 failed");
    }

    /** Files of so many bytes; one byte is what any input costs. */
    private List<InputEntry> inputs(int... sizes) throws IOException {
        List<InputEntry> inputs = new ArrayList<>();
        for (int size : sizes) {
            Path file = folder.resolve(inputs.size() + ".txt");
            Files.write(file, new byte[size - 1]);
            inputs.add(new InputFile(inputs.size() + ".txt", file));
        }
        return inputs;
    }

    private String shown() {
        return terminal.toString(StandardCharsets.UTF_8);
    }
}
