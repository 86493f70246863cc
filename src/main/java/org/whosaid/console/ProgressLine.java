package org.whosaid.console;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.whosaid.batch.RunCounts;
import org.whosaid.batch.RunObserver;
import org.whosaid.facts.Outcome;

/**
 * Tells how far a run is: on a terminal in one line that is written anew and wiped at the end, elsewhere in a line a
 * minute. Never holds words of articles.
 */
public final class ProgressLine implements RunObserver {

    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final long SECONDS_PER_MINUTE = 60;
    private static final long MINUTES_PER_HOUR = 60;
    private static final String WIPE = "\r\u001b[K";

    private final PrintStream err;
    private final LongSupplier nanoTime;
    private final boolean terminal;
    private long begun;
    private long shown;

    private ProgressLine(PrintStream err, LongSupplier nanoTime, boolean terminal) {
        this.err = err;
        this.nanoTime = nanoTime;
        this.terminal = terminal;
        begin();
    }

    /**
     * A line for whoever sees our errors.
     *
     * @param terminal whether a person looks at them
     * @param quiet whether nobody wants it
     */
    public static ProgressLine of(PrintStream err, boolean terminal, boolean quiet) {
        if (quiet) {
            return hidden();
        }
        return terminal ? onTerminal(err, System::nanoTime) : inLog(err, System::nanoTime);
    }

    /**
     * A line that is written anew five times a second at most.
     *
     * @param nanoTime a clock in nanoseconds
     */
    static ProgressLine onTerminal(PrintStream terminal, LongSupplier nanoTime) {
        return new ProgressLine(terminal, nanoTime, true);
    }

    /**
     * A line a minute at most, below the one before.
     *
     * @param nanoTime a clock in nanoseconds
     */
    static ProgressLine inLog(PrintStream log, LongSupplier nanoTime) {
        return new ProgressLine(log, nanoTime, false);
    }

    /** A line that nobody sees. */
    static ProgressLine hidden() {
        return onTerminal(new PrintStream(OutputStream.nullOutputStream()), System::nanoTime);
    }

    /** Measures from now on. */
    public void begin() {
        begun = nanoTime.getAsLong();
        shown = begun;
    }

    /** Shows a step that is not counted in inputs; only on a terminal. */
    public void show(String words) {
        if (terminal) {
            err.print(WIPE + words);
            err.flush();
        }
    }

    public void wipe() {
        show("");
    }

    @Override
    public void passed(Outcome outcome, RunCounts counts, int total) {
        long now = nanoTime.getAsLong();
        if (now - shown < (terminal ? NANOS_PER_SECOND / 5 : SECONDS_PER_MINUTE * NANOS_PER_SECOND)) {
            return;
        }
        shown = now;
        String line = line(counts, total, (double) (now - begun) / NANOS_PER_SECOND);
        if (terminal) {
            show(line);
        } else {
            err.println("whosaid: " + line);
        }
    }

    private static String line(RunCounts counts, int total, double seconds) {
        return String.format(
                Locale.ROOT,
                "%,d/%,d inputs, %,.1f articles and %,.0f words per second, %s left, %,d failed",
                counts.done(),
                total,
                counts.ok() / seconds,
                counts.words() / seconds,
                duration(seconds / counts.done() * (total - counts.done())),
                counts.failed());
    }

    /** About how long something takes, in the two largest units that say enough. */
    private static String duration(double seconds) {
        long whole = Math.round(seconds);
        long minutes = Math.round(seconds / SECONDS_PER_MINUTE);
        if (whole < 2 * SECONDS_PER_MINUTE) {
            return whole + " s";
        }
        return minutes < 2 * MINUTES_PER_HOUR
                ? minutes + " min"
                : minutes / MINUTES_PER_HOUR + " h " + minutes % MINUTES_PER_HOUR + " min";
    }
}
