package org.whosaid.facts;

/**
 * The white space of cells: exactly what Python's {@code str.split()} splits at, so that scripts get a cell by
 * splitting the text of its span and joining the parts with spaces. That is more than Java's {@code \s}: no-break
 * spaces, the information separators U+001C to U+001F and the line ends U+0085, U+2028 and U+2029 belong to it;
 * zero-width characters do not.
 */
public final class WhiteSpace {

    private static final char NEXT_LINE = '\u0085';

    private WhiteSpace() {}

    /** The text with every run of white space as one space, none at its ends. */
    public static String collapse(String text) {
        StringBuilder cell = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isWhiteSpace(character)) {
                pending = cell.length() > 0;
            } else {
                if (pending) {
                    cell.append(' ');
                    pending = false;
                }
                cell.append(character);
            }
        }
        return cell.toString();
    }

    /** Whether it belongs to what collapses. */
    public static boolean isWhiteSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == NEXT_LINE;
    }
}
