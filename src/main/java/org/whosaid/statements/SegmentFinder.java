package org.whosaid.statements;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Span;

/**
 * Finds the quoted segments of an article paragraph by paragraph. An unclosed mark runs to the end of its paragraph, so
 * one that is missing never costs more than that. Single marks count only in an article that uses them for speech.
 */
public final class SegmentFinder {

    /** Segments in text order, none within another: the inner quote belongs to the outer one's row. */
    public List<Segment> find(AnnotatedArticle article) {
        String text = article.text();
        List<Segment> found = new ArrayList<>();
        boolean single = SingleMarks.isStyleOf(article);
        for (int paragraph = 0; paragraph < article.paragraphs().size(); paragraph++) {
            Span span = article.paragraphs().get(paragraph);
            List<Mark> marks = Mark.doubleMarks(text, span);
            List<Segment> segments = pair(text, span, paragraph, marks);
            if (single) {
                segments = SingleMarks.merged(SingleMarks.segments(text, span, paragraph), segments);
            }
            found.addAll(segments);
        }
        return found;
    }

    /** The segments between double marks, which are looked at a fixed number of times each. */
    static List<Segment> pair(String text, Span paragraph, int number, List<Mark> marks) {
        List<Segment> segments = new ArrayList<>();
        MarksAhead ahead = new MarksAhead(marks);
        int i = 0;
        while (i < marks.size()) {
            Mark opener = marks.get(i);
            if (!opener.mayOpen()) {
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
        return segments;
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
