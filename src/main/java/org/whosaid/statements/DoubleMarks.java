package org.whosaid.statements;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.facts.Span;

/**
 * What the double marks of a paragraph hold. An unclosed mark runs to the paragraph's end, so one that is missing never
 * costs more than that.
 *
 * @param segments in text order, none within another
 * @param strays closing marks that close nothing
 * @param goesOn whether the first segment goes on with what the paragraph before left open
 */
record DoubleMarks(List<Segment> segments, List<Mark> strays, boolean goesOn) {

    /**
     * Pairs the marks of a paragraph, each of which is looked at a fixed number of times.
     *
     * @param open whether the paragraph before ended within marks
     */
    static DoubleMarks pair(String text, Span paragraph, int number, List<Mark> marks, boolean open) {
        List<Segment> segments = new ArrayList<>();
        List<Mark> strays = new ArrayList<>();
        MarksAhead ahead = new MarksAhead(marks);
        boolean goesOn = open && !marks.isEmpty() && closesFirst(text, marks.get(0), paragraph, ahead);
        if (goesOn) {
            Mark closer = marks.get(0);
            Span inner = new Span(paragraph.start(), closer.start());
            Segment.of(text, new Span(paragraph.start(), closer.end()), inner, number, true)
                    .ifPresent(segments::add);
        }
        int i = goesOn ? 1 : 0;
        while (i < marks.size()) {
            Mark opener = marks.get(i);
            if (!opener.mayOpen()) {
                strays.add(opener);
                i++;
                continue;
            }
            int closer = closer(marks, ahead, i);
            int end = closer < 0 ? paragraph.end() : marks.get(closer).start();
            // Where the mark that should close is missing, the next opening one ends the segment.
            boolean closed = closer >= 0 && marks.get(closer).mayClose();
            int outerEnd = closed ? marks.get(closer).end() : end;
            Span outer = new Span(opener.start(), outerEnd);
            Segment.of(text, outer, new Span(opener.end(), end), number, closed).ifPresent(segments::add);
            i = closer < 0 ? marks.size() : closed ? closer + 1 : closer;
        }
        return new DoubleMarks(segments, strays, goesOn);
    }

    /** Whether the last segment was not closed before the paragraph's end. */
    boolean leavesOpen(Span paragraph) {
        if (segments.isEmpty()) {
            return false;
        }
        Segment last = segments.get(segments.size() - 1);
        return !last.closed() && last.outer().end() == paragraph.end();
    }

    /** A straight mark with white space on both sides closes where all behind it have partners. */
    private static boolean closesFirst(String text, Mark first, Span paragraph, MarksAhead ahead) {
        if (first.kind() == Mark.Kind.STRAIGHT && first.start() == paragraph.start()) {
            boolean alone = first.end() == paragraph.end() || " \u00a0,.;)".indexOf(text.charAt(first.end())) >= 0;
            return alone && ahead.haveAllStraightPartners(1);
        }
        return first.mayClose() && !(first.kind() == Mark.Kind.STRAIGHT && first.spaceBefore());
    }

    /** The mark that ends what mark {@code open} began; -1 where the paragraph has none. */
    private static int closer(List<Mark> marks, MarksAhead ahead, int open) {
        Mark opener = marks.get(open);
        if (opener.kind() == Mark.Kind.STRAIGHT) {
            return straightCloser(marks, open, ahead.haveAllStraightPartners(open));
        }
        boolean nested = ahead.areBalanced(open);
        int depth = 1;
        for (int i = open + 1; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            switch (mark.kind()) {
                case CLOSING -> {
                    depth--;
                    if (depth == 0 || !nested) {
                        return i;
                    }
                }
                case OPENING -> {
                    if (!nested) {
                        return i;
                    }
                    depth++;
                }
                default -> {
                    // A straight mark closes a curly one where no curly one follows that could.
                    if (!ahead.closeFirst(i) && mark.mayClose()) {
                        return i;
                    }
                }
            }
        }
        return -1;
    }

    private static int straightCloser(List<Mark> marks, int open, boolean paired) {
        int depth = 0;
        for (int i = open + 1; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.kind() == Mark.Kind.OPENING) {
                depth++;
            } else if (mark.kind() == Mark.Kind.CLOSING) {
                if (depth == 0) {
                    return i;
                }
                depth--;
            } else if (paired || mark.mayClose() || mark.spaceBefore()) {
                // With an odd number of marks one is missing, and the white space beside each tells which way it faces.
                return i;
            }
        }
        return -1;
    }
}
