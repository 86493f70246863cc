package org.whosaid.tables;

/**
 * A run of a decoded text as the tables have it.
 *
 * @param start first code point, 0-based
 * @param end the code point after the last one
 */
public record CodePointRange(int start, int end) {

    public CodePointRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no range: " + start + " to " + end);
        }
    }
}
