package org.whosaid.tables;

import org.whosaid.facts.Span;
import org.whosaid.facts.WhiteSpace;

/** Holds the promise of the tables, that the words of a cell stand where its row says, against one text. */
public final class VerbatimPromise {

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
        return cell.length() >= CellLimit.UNITS - 1 || onOneLine.contains(cell);
    }

    private String asRead(String words) {
        return profile.text(profile.cell(words));
    }
}
