package org.whosaid.console;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.whosaid.read.InputEntry;
import org.whosaid.read.InputEntry.InputFile;
import org.whosaid.read.InputEntry.InputRow;

/**
 * Guesses how long the rest of a run takes, from how many bytes of its inputs are done: one long article says more than
 * ten short ones. At first, while the program warms up, it guesses nothing.
 */
final class TimeLeft {

    private static final double SECONDS_OF_WARMING_UP = 10;

    /** Whoever has done this share of the work knows enough, however quickly. */
    private static final double TELLING_SHARE = .05;

    private final long[] sizes;
    private final long all;
    private int passed;
    private long done;

    private TimeLeft(long[] sizes) {
        this.sizes = sizes;
        long sum = 0;
        for (long size : sizes) {
            sum += size;
        }
        this.all = sum;
    }

    /** For inputs whose outcomes come in this order. */
    static TimeLeft of(List<InputEntry> inputs) {
        return new TimeLeft(inputs.stream().mapToLong(TimeLeft::size).toArray());
    }

    /** One more input is done. */
    void pass() {
        if (passed < sizes.length) {
            done += sizes[passed];
            passed++;
        }
    }

    /**
     * How long the rest takes, in seconds.
     *
     * @param seconds since the run began
     */
    Optional<Double> after(double seconds) {
        boolean early = seconds < SECONDS_OF_WARMING_UP && done < TELLING_SHARE * all;
        return done == 0 || early ? Optional.empty() : Optional.of(seconds / done * (all - done));
    }

    /** An input costs something, however small it is. */
    private static long size(InputEntry input) {
        if (input instanceof InputRow row) {
            return row.length() == Long.MAX_VALUE ? 1 : 1 + row.length();
        }
        try {
            return 1 + (input instanceof InputFile file ? Files.size(file.path()) : 0);
        } catch (IOException gone) {
            return 1;
        }
    }
}
