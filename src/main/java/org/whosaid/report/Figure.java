package org.whosaid.report;

import java.util.Locale;

/** Counts as the page writes them, by Java and by its script alike: thousands apart. */
public final class Figure {

    private Figure() {}

    public static String of(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** A count and what is counted. */
    public static String of(long count, String one, String many) {
        return of(count) + " " + (count == 1 ? one : many);
    }
}
