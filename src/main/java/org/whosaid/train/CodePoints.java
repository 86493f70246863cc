package org.whosaid.train;

import org.whosaid.facts.Span;

/** From the code points by which people mark a text to the UTF-16 units by which the program counts. */
final class CodePoints {

    private final int[] units;

    CodePoints(String text) {
        int points = text.codePointCount(0, text.length());
        this.units = new int[points + 1];
        for (int point = 0, unit = 0; point < points; point++) {
            unit += Character.charCount(text.codePointAt(unit));
            units[point + 1] = unit;
        }
    }

    /**
     * The span between two code points.
     *
     * @param where names the mark, for messages
     * @throws TrainingDataException where the text has no such span
     */
    Span span(int start, int end, String where) throws TrainingDataException {
        if (start < 0 || start >= end || end >= units.length) {
            throw new TrainingDataException(
                    where + " has a mark from " + start + " to " + end + ", but " + (units.length - 1) + " characters");
        }
        return new Span(units[start], units[end]);
    }
}
