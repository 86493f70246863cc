package org.whosaid.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.batch.RunCounts;
import org.whosaid.facts.Problem;
import org.whosaid.facts.Problem.Reason;

final class ProgressLineTest {

    private static final Problem OUTCOME = new Problem("a.txt", Reason.EMPTY, "");

    private final AtomicLong nanos = new AtomicLong();
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final PrintStream errors = new PrintStream(terminal, true, StandardCharsets.UTF_8);
    private final ProgressLine line = ProgressLine.onTerminal(errors, nanos::get);

    @Test
    void aLineTellsHowFarTheRunIsHowFastHowLongAndWhatFailed() {
        nanos.set(2_000_000_000L);
        line.passed(OUTCOME, new RunCounts(1000, 10, 2, 5000, 0, 0, 0), 4000);
        assertThat(shown())
                .isEqualTo(
                        "\r\u001b[K1,012/4,000 inputs, 500.0 articles and 2,500 words per second, 6 s left, 2 failed");
    }

    @ParameterizedTest
    @CsvSource({"2, 2 s left", "240, 4 min left", "12000, 3 h 20 min left"})
    void theTimeLeftIsInUnitsThatAPersonWouldChoose(long seconds, String left) {
        nanos.set(seconds * 1_000_000_000L);
        line.passed(OUTCOME, new RunCounts(5, 0, 0, 5, 0, 0, 0), 10);
        assertThat(shown()).contains(", " + left + ", 0 failed");
    }

    @Test
    void linesThatWouldFlickerAreNotWritten() {
        nanos.set(100_000_000L);
        line.passed(OUTCOME, new RunCounts(1, 0, 0, 500, 0, 0, 0), 4);
        assertThat(terminal.size()).isZero();
    }

    @Test
    void aLogGetsALineAMinuteAndNothingElse() {
        ProgressLine log = ProgressLine.inLog(errors, nanos::get);
        log.show("loading models ...");
        for (int second = 1; second <= 125; second++) {
            nanos.set(second * 1_000_000_000L);
            log.passed(OUTCOME, new RunCounts(second, 0, 0, second, 0, 0, 0), 1000);
        }
        log.wipe();
        assertThat(shown().lines())
                .containsExactly(
                        "whosaid: 60/1,000 inputs, 1.0 articles and 1 words per second, 16 min left, 0 failed",
                        "whosaid: 120/1,000 inputs, 1.0 articles and 1 words per second, 15 min left, 0 failed");
    }

    private String shown() {
        return terminal.toString(StandardCharsets.UTF_8);
    }
}
