package org.whosaid.tables;

import java.util.Arrays;

/**
 * Turns the UTF-16 offsets of one text into code-point offsets. Building it passes over the text once; a look-up counts
 * at most {@value #BLOCK} units, none in a text without surrogates.
 */
final class CodePoints {

    private static final int BLOCK = 64;

    private final String text;

    /** How many code points stand before each block; empty where every unit is one. */
    private final int[] before;

    CodePoints(String text) {
        this.text = text;
        this.before = text.chars().anyMatch(unit -> Character.isSurrogate((char) unit)) ? index(text) : new int[0];
    }

    /**
     * The number of code points before a unit; from inside a surrogate pair the pair counts.
     *
     * @param offset 0 to the text's length
     */
    int at(int offset) {
        if (before.length == 0) {
            return offset;
        }
        int block = offset / BLOCK;
        int count = before[block];
        for (int unit = block * BLOCK; unit < offset; unit++) {
            count += startsCodePoint(text, unit) ? 1 : 0;
        }
        return count;
    }

    /**
     * The unit at which a code point begins.
     *
     * @param codePoint how many code points stand before it; one that the text does not have gives the text's length
     */
    int unit(int codePoint) {
        if (before.length == 0) {
            return Math.min(codePoint, text.length());
        }
        int found = Arrays.binarySearch(before, codePoint);
        int block = found >= 0 ? found : -found - 2;
        int count = before[block];
        int unit = block * BLOCK;
        while (unit < text.length() && (count < codePoint || !startsCodePoint(text, unit))) {
            count += startsCodePoint(text, unit) ? 1 : 0;
            unit++;
        }
        return unit;
    }

    private static int[] index(String text) {
        int[] before = new int[text.length() / BLOCK + 1];
        int count = 0;
        for (int unit = 0; unit < text.length(); unit++) {
            if (unit % BLOCK == 0) {
                before[unit / BLOCK] = count;
            }
            count += startsCodePoint(text, unit) ? 1 : 0;
        }
        if (text.length() % BLOCK == 0) {
            before[text.length() / BLOCK] = count;
        }
        return before;
    }

    private static boolean startsCodePoint(String text, int unit) {
        return unit == 0
                || !Character.isLowSurrogate(text.charAt(unit))
                || !Character.isHighSurrogate(text.charAt(unit - 1));
    }
}
