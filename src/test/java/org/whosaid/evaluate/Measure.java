package org.whosaid.evaluate;

import java.util.Locale;

/**
 * How often answers were right.
 *
 * @param right answers that are
 * @param extra answers that are not, or to what was not asked
 * @param missed what has no right answer
 */
record Measure(int right, int extra, int missed) {

    static final Measure NONE = new Measure(0, 0, 0);

    Measure plus(Measure other) {
        return new Measure(right + other.right, extra + other.extra, missed + other.missed);
    }

    /** The share of the answers that is right, 0 where there is none. */
    double precision() {
        return right / (double) Math.max(1, right + extra);
    }

    /** The share of what was to be found that was, 0 where there was nothing. */
    double recall() {
        return right / (double) Math.max(1, right + missed);
    }

    /** The harmonic mean of both, 0 where both are. */
    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "F1 %.3f, precision %.3f, recall %.3f (%d right, %d extra, %d missed)",
                f1(),
                precision(),
                recall(),
                right,
                extra,
                missed);
    }
}
