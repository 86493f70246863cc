package org.whosaid.wording;

import java.util.List;

/**
 * The words of a text without what changes from print to print: case, accents, marks and apostrophes.
 *
 * @param words in order; {@link #GAP} where the text says that it left something out or put something in
 */
public record Wording(List<String> words) {

    /** Stands for words left out (an ellipsis) or put in by somebody else (in square brackets). */
    public static final String GAP = "\u2026";

    private static final String BETWEEN = " ";

    public Wording {
        words = List.copyOf(words);
    }

    /** How many words there are, gaps left out. */
    public int length() {
        return (int) words.stream().filter(word -> !word.equals(GAP)).count();
    }

    /** As one text. */
    public String write() {
        return String.join(BETWEEN, words);
    }

    /** What {@link #write} has written. */
    public static Wording read(String text) {
        return new Wording(text.isEmpty() ? List.of() : List.of(text.split(BETWEEN)));
    }
}
