package org.whosaid.console;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.whosaid.batch.RunCounts;
import org.whosaid.batch.RunObserver;
import org.whosaid.facts.Outcome;
import org.whosaid.read.InputEntry;

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
    private final Optional<Clock> log;
    private long begun;
    private long shown;
    private TimeLeft left = TimeLeft.of(List.of());

    private ProgressLine(PrintStream err, LongSupplier nanoTime, Optional<Clock> log) {
        this.err = err;
        this.nanoTime = nanoTime;
        this.log = log;
        begin(List.of());
    }

    /**
     * A line for whoever sees our errors.
     *
     * @param terminal whether a person looks at them
     * @param quiet whether nobody wants it
     * @param clock what time it is, for lines that stay
     */
    public static ProgressLine of(PrintStream err, boolean terminal, boolean quiet, Clock clock) {
        if (quiet) {
            return hidden();
        }
        return terminal ? onTerminal(err, System::nanoTime) : inLog(err, System::nanoTime, clock);
    }

    /**
     * A line that is written anew five times a second at most.
     *
     * @param nanoTime a clock in nanoseconds
     */
    static ProgressLine onTerminal(PrintStream terminal, LongSupplier nanoTime) {
        return new ProgressLine(terminal, nanoTime, Optional.empty());
    }

    /**
     * A line a minute at most, below the one before, each with the time.
     *
     * @param nanoTime a clock in nanoseconds
     */
    static ProgressLine inLog(PrintStream log, LongSupplier nanoTime, Clock clock) {
        return new ProgressLine(log, nanoTime, Optional.of(clock));
    }

    /** A line that nobody sees. */
    static ProgressLine hidden() {
        return onTerminal(new PrintStream(OutputStream.nullOutputStream()), System::nanoTime);
    }

    /**
     * Measures from now on.
     *
     * @param inputs what is to be done, in the order in which it passes
     */
    public void begin(List<InputEntry> inputs) {
        left = TimeLeft.of(inputs);
        begun = nanoTime.getAsLong();
        shown = begun;
    }

    /** Shows a step that is not counted in inputs; only on a terminal. */
    public void show(String words) {
        if (log.isEmpty()) {
            err.print(WIPE + words);
            err.flush();
        }
    }

    public void wipe() {
        show("");
    }

    @Override
    public void passed(Outcome outcome, RunCounts counts, int total) {
        left.pass();
        long now = nanoTime.getAsLong();
        if (now - shown < (log.isEmpty() ? NANOS_PER_SECOND / 5 : SECONDS_PER_MINUTE * NANOS_PER_SECOND)) {
            return;
        }
        shown = now;
        String line = line(counts, total, (double) (now - begun) / NANOS_PER_SECOND);
        if (log.isEmpty()) {
            show(line);
        } else {
            err.println("whosaid: " + time(log.get()) + " " + line);
        }
    }

    private static String time(Clock clock) {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private String line(RunCounts counts, int total, double seconds) {
        return String.format(
                Locale.ROOT,
                "%,d/%,d inputs, %,.1f articles and %,.0f words per second, %s%,d failed",
                counts.done(),
                total,
                counts.ok() / seconds,
                counts.words() / seconds,
                left.after(seconds).map(rest -> duration(rest) + " left, ").orElse(""),
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
