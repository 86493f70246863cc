package org.whosaid.spark;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what other processes do. */
final class Waiting {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final long MILLIS_BETWEEN_LOOKS = 2;

    private Waiting() {}

    /** Waits until something is so; fails after five minutes. */
    static void until(String what, Callable<Boolean> isSo) throws Exception {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!isSo.call()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + LONGEST.toMinutes() + " minutes: " + what);
            }
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
        }
    }
}
