package org.whosaid.tables;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running a cell as a formula. A cell that begins, after any number of apostrophes, with a
 * character that may start a formula gets one apostrophe in front; since cells that had some already get one more,
 * taking one off always gives back what was put in.
 */
public final class FormulaGuard {

    /** Full-width forms count: some spreadsheets take them for the plain ones. */
    private static final String STARTERS = "[=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20]";

    private static final Pattern RISKY = Pattern.compile("'*" + STARTERS);
    private static final Pattern GUARDED = Pattern.compile("'+" + STARTERS);

    private FormulaGuard() {}

    /** The cell as it stands in a spreadsheet's table. */
    public static String guard(String cell) {
        return RISKY.matcher(cell).lookingAt() ? "'" + cell : cell;
    }

    /** What {@link #guard} was given. */
    public static String unguard(String cell) {
        return GUARDED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
