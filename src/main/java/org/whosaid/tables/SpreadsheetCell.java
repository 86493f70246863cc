package org.whosaid.tables;

import java.util.regex.Pattern;

/**
 * What a spreadsheet can bear in a cell: no formula, and no more than it keeps. A cell that begins, after any number of
 * apostrophes, with a character that may start a formula gets one apostrophe in front; since cells that had some
 * already get one more, taking one off always gives back what was put in.
 */
final class SpreadsheetCell {

    /** The most UTF-16 units that a cell of Excel holds. */
    static final int UNITS = 32_767;

    /** Full-width forms count: some spreadsheets take them for the plain ones. */
    private static final String STARTERS = "[=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20]";

    private static final Pattern RISKY = Pattern.compile("'*" + STARTERS);
    private static final Pattern GUARDED = Pattern.compile("'+" + STARTERS);

    private SpreadsheetCell() {}

    /** The cell as it stands in a spreadsheet's table. */
    static String guard(String cell) {
        return RISKY.matcher(cell).lookingAt() ? "'" + cell : cell;
    }

    /** What {@link #guard} was given. */
    static String unguard(String cell) {
        return GUARDED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }

    /**
     * The text, or its beginning and {@code …[+N characters]} (code points) where it is longer than {@value #UNITS}
     * units.
     */
    static String cut(String text) {
        if (text.length() <= UNITS) {
            return text;
        }
        int kept = UNITS - notice(text.length()).length();
        if (Character.isHighSurrogate(text.charAt(kept - 1))) {
            kept--;
        }
        return text.substring(0, kept) + notice(text.codePointCount(kept, text.length()));
    }

    private static String notice(int characters) {
        return "…[+" + characters + " characters]";
    }
}
