package org.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.whosaid.batch.RunCounts;
import org.whosaid.facts.Problem;
import org.whosaid.facts.Problem.Reason;

final class ProgressLineTest {

    private static final Problem OUTCOME = new Problem("a.txt", Reason.EMPTY, "");

    private final AtomicLong nanos = new AtomicLong();
    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final ProgressLine line =
            new ProgressLine(new PrintStream(terminal, true, StandardCharsets.UTF_8), nanos::get);

    @Test
    void aLineTellsHowFarTheRunIsHowFastAndWhatFailed() {
        nanos.set(2_000_000_000L);
        line.passed(OUTCOME, new RunCounts(1000, 10, 2, 5000, 0, 0, 0), 4000);
        assertThat(terminal.toString(StandardCharsets.UTF_8))
                .isEqualTo("\r\u001b[K1,012/4,000 inputs, 2,500 words per second, 2 failed");
    }

    @Test
    void linesThatWouldFlickerAreNotWritten() {
        nanos.set(100_000_000L);
        line.passed(OUTCOME, new RunCounts(1, 0, 0, 500, 0, 0, 0), 4);
        assertThat(terminal.size()).isZero();
    }
}
