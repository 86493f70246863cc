package org.whosaid.tables;

/** Cuts cells down to what Excel keeps, and says how much is missing. */
final class CellLimit {

    /** The most UTF-16 units that a cell of Excel holds. */
    static final int UNITS = 32_767;

    private CellLimit() {}

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
