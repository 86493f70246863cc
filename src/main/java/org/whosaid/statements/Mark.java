package org.whosaid.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whosaid.facts.Span;

/**
 * A quotation mark.
 *
 * @param start its first UTF-16 unit in the text
 * @param end the unit after its last
 * @param kind which way its form faces
 * @param spaceBefore whether white space, an opening bracket, a dash or the paragraph's start stands before it
 * @param spaceAfter whether white space, punctuation or the paragraph's end stands behind it
 */
record Mark(int start, int end, Kind kind, boolean spaceBefore, boolean spaceAfter) {

    private static final Pattern DOUBLE = Pattern.compile("[“”\"„‟«»＂\\x{93}\\x{94}]|''|``|‘‘|‘’(?=[\\p{L}\\p{N}])|’’");

    enum Kind {
        OPENING,
        CLOSING,
        STRAIGHT
    }

    boolean mayOpen() {
        return kind == Kind.OPENING || (kind == Kind.STRAIGHT && (spaceBefore || !spaceAfter));
    }

    boolean mayClose() {
        return kind == Kind.CLOSING || (kind == Kind.STRAIGHT && (!spaceBefore || spaceAfter));
    }

    static List<Mark> doubleMarks(String text, Span paragraph) {
        List<Mark> marks = new ArrayList<>();
        Matcher matcher = DOUBLE.matcher(text).region(paragraph.start(), paragraph.end());
        boolean curlyApostrophes = false;
        while (matcher.find()) {
            // Two closing single marks may end a quote within a quote.
            curlyApostrophes |= matcher.group().startsWith("‘");
            if (matcher.group().equals("’’") && !curlyApostrophes) {
                continue;
            }
            marks.add(of(text, paragraph, matcher.start(), matcher.end(), kind(matcher.group())));
        }
        return marks;
    }

    static Mark of(String text, Span paragraph, int start, int end, Kind kind) {
        boolean before = start == paragraph.start() || opensAfter(text.charAt(start - 1));
        boolean after = end == paragraph.end() || !Character.isLetterOrDigit(text.charAt(end));
        // Some writers close with the opening mark, or open with the closing one.
        Kind facing = kind;
        if (kind == Kind.OPENING && !before && after) {
            facing = Kind.CLOSING;
        } else if (kind == Kind.CLOSING && before && !after) {
            facing = Kind.OPENING;
        }
        return new Mark(start, end, facing, before, after);
    }

    static boolean opensAfter(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || "([{—–-/‘'“:".indexOf(c) >= 0;
    }

    private static Kind kind(String mark) {
        return switch (mark) {
            case "“", "„", "‟", "«", "``", "‘‘", "‘’", "\u0093" -> Kind.OPENING;
            case "”", "»", "’’", "\u0094" -> Kind.CLOSING;
            default -> Kind.STRAIGHT;
        };
    }
}
