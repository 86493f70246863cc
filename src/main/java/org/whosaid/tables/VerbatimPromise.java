package org.whosaid.tables;

import java.util.OptionalInt;
import org.whosaid.facts.Span;
import org.whosaid.facts.WhiteSpace;

/** Holds the promise of the tables, that the words of a cell stand where its row says, against one text. */
public final class VerbatimPromise {

    /** Who repeats himself more often gets no place; looking further would make long contexts slow. */
    private static final int MOST_PLACES = 100;

    private final String text;
    private final CodePoints codePoints;
    private final CsvProfile profile;
    private final String onOneLine;

    /**
     * Takes a text.
     *
     * @param profile of the tables, which may have cut long cells
     */
    public VerbatimPromise(String text, CsvProfile profile) {
        this.text = text;
        this.codePoints = new CodePoints(text);
        this.profile = profile;
        this.onOneLine = WhiteSpace.collapse(text);
    }

    /** The length of the text in code points. */
    public int characters() {
        return codePoints.at(text.length());
    }

    /** Whether these words stand there, white space apart. */
    public boolean holds(CodePointRange range, String cell) {
        if (range.end() > characters()) {
            return false;
        }
        Span span = new Span(codePoints.unit(range.start()), codePoints.unit(range.end()));
        return asRead(WhiteSpace.collapse(span.in(text))).equals(cell);
    }

    /** Whether these words stand anywhere, white space apart; a cell that was cut counts as found. */
    public boolean holdsSomewhere(String cell) {
        return cell.length() >= SpreadsheetCell.UNITS - 1 || onOneLine.contains(cell);
    }

    /**
     * Where in its context a quote stands: of its words' places there the one around which this text is the same.
     *
     * @param range where the text has it
     * @return how many UTF-16 units of the context stand before it; empty where no place fits
     */
    public OptionalInt placeIn(String context, String words, CodePointRange range) {
        int start = codePoints.unit(range.start());
        int end = codePoints.unit(range.end());
        int place = context.indexOf(words);
        for (int tried = 0; place >= 0 && tried < MOST_PLACES; tried++) {
            if (isSameBefore(context, place, start) && isSameBehind(context, place + words.length(), end)) {
                return OptionalInt.of(place);
            }
            place = context.indexOf(words, place + 1);
        }
        return OptionalInt.empty();
    }

    private boolean isSameBefore(String context, int place, int start) {
        int unit = start - 1;
        for (int at = place - 1; at >= 0; at--) {
            if (!WhiteSpace.isWhiteSpace(context.charAt(at))) {
                while (unit >= 0 && WhiteSpace.isWhiteSpace(text.charAt(unit))) {
                    unit--;
                }
                if (unit < 0 || text.charAt(unit--) != context.charAt(at)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isSameBehind(String context, int place, int end) {
        int unit = end;
        for (int at = place; at < context.length(); at++) {
            if (!WhiteSpace.isWhiteSpace(context.charAt(at))) {
                while (unit < text.length() && WhiteSpace.isWhiteSpace(text.charAt(unit))) {
                    unit++;
                }
                if (unit == text.length() || text.charAt(unit++) != context.charAt(at)) {
                    return false;
                }
            }
        }
        return true;
    }

    private String asRead(String words) {
        return profile.text(profile.cell(words));
    }
}
