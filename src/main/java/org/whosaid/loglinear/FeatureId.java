package org.whosaid.loglinear;

/**
 * The number by which a feature is looked up: a polynomial in the UTF-16 units of its readable form, modulo 2^64. That
 * of joined texts follows from those of the texts, so it can be put together out of {@link Part}s that were hashed
 * before, and is still a function of the readable form alone.
 */
public final class FeatureId {

    /** Odd, and 5 modulo 8, so that its powers repeat as late as they can. */
    static final long BASE = 0x9E3779B97F4A7C15L;

    private FeatureId() {}

    /** The id of a feature by its readable form. */
    public static long of(String readable) {
        return of(readable, 0, readable.length());
    }

    /** The id of the readable form that stands between two units of a text. */
    static long of(String text, int start, int end) {
        long id = 0;
        for (int i = start; i < end; i++) {
            id = id * BASE + text.charAt(i);
        }
        return id;
    }

    /** What an id is multiplied by where so many units follow. */
    static long power(int length) {
        long power = 1;
        for (int i = 0; i < length; i++) {
            power *= BASE;
        }
        return power;
    }
}
