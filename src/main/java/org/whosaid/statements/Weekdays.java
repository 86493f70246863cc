package org.whosaid.statements;

import java.util.Set;

/** The days of the week, which stand in the middle of phrases that they do not belong to. */
public final class Weekdays {

    private static final Set<String> NAMES =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private Weekdays() {}

    /** Whether a word in small letters is one of them. */
    public static boolean contain(String word) {
        return NAMES.contains(word);
    }
}
