package org.whosaid.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.whosaid.batch.RunCounts;
import org.whosaid.batch.RunObserver;
import org.whosaid.facts.Outcome;

/** One line on a terminal that is written anew as a run goes on, and wiped when it ends. */
final class ProgressLine implements RunObserver {

    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final long BETWEEN_LINES = NANOS_PER_SECOND / 5;
    private static final String WIPE = "\r\u001b[K";

    private final PrintStream terminal;
    private final LongSupplier nanoTime;
    private long begun;
    private long shown;

    /**
     * A line that begins to measure with the first input that is done.
     *
     * @param nanoTime a clock in nanoseconds
     */
    ProgressLine(PrintStream terminal, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.nanoTime = nanoTime;
        begin();
    }

    /** A line that nobody sees. */
    static ProgressLine hidden() {
        return new ProgressLine(new PrintStream(OutputStream.nullOutputStream()), System::nanoTime);
    }

    /** Measures from now on. */
    void begin() {
        begun = nanoTime.getAsLong();
        shown = begun;
    }

    void show(String words) {
        terminal.print(WIPE + words);
        terminal.flush();
    }

    void wipe() {
        show("");
    }

    @Override
    public void passed(Outcome outcome, RunCounts counts, int total) {
        long now = nanoTime.getAsLong();
        if (now - shown >= BETWEEN_LINES) {
            shown = now;
            show(line(counts, total, (double) (now - begun) / NANOS_PER_SECOND));
        }
    }

    private static String line(RunCounts counts, int total, double seconds) {
        String failures = counts.failed() == 0 ? "" : String.format(Locale.ROOT, ", %,d failed", counts.failed());
        return String.format(
                Locale.ROOT,
                "%,d/%,d inputs, %,.0f words per second%s",
                counts.done(),
                total,
                counts.words() / seconds,
                failures);
    }
}
