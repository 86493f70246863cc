package org.whosaid.statements;

import java.util.Optional;
import org.whosaid.facts.Span;

/**
 * A run of text between quotation marks; it never crosses a paragraph.
 *
 * @param span the words, marks excluded
 * @param outer the words and their marks
 * @param paragraph number of its paragraph
 * @param closed whether its closing mark stands in the paragraph
 */
public record Segment(Span span, Span outer, int paragraph, boolean closed) {

    /**
     * The segment without white space at its ends; empty where it has no word.
     *
     * @param inner what stands between the marks
     */
    static Optional<Segment> of(String text, Span outer, Span inner, int paragraph, boolean closed) {
        int from = inner.start();
        int to = inner.end();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        Span span = new Span(from, to);
        boolean hasWord = span.in(text).codePoints().anyMatch(Character::isLetterOrDigit);
        return hasWord ? Optional.of(new Segment(span, outer, paragraph, closed)) : Optional.empty();
    }

    /** Java's white space leaves out the spaces that do not break. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
