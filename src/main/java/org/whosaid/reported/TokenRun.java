package org.whosaid.reported;

/**
 * Tokens in a row.
 *
 * @param first number of the first token
 * @param end the number after the last token
 */
public record TokenRun(int first, int end) {

    public TokenRun {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("no run of tokens from " + first + " to before " + end);
        }
    }

    public boolean holds(int token) {
        return first <= token && token < end;
    }
}
