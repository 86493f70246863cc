package org.whosaid.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Span;

/** Speech in single marks, as British papers print it, kept apart from apostrophes. */
final class SingleMarks {

    private static final int FEWEST_SPEECHES = 3;
    private static final int FEWEST_WORDS = 4;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private SingleMarks() {}

    /** Whether an article puts most of its speech between single marks. */
    static boolean isStyleOf(AnnotatedArticle article) {
        String text = article.text();
        int single = 0;
        int inDouble = 0;
        for (int i = 0; i < article.paragraphs().size(); i++) {
            Span paragraph = article.paragraphs().get(i);
            List<Mark> doubleMarks = Mark.doubleMarks(text, paragraph);
            inDouble += doubleMarks.size() / 2;
            for (Segment segment : outside(doubleMarks, segments(text, paragraph, i))) {
                single += segment.closed() && words(segment.span().in(text)) >= FEWEST_WORDS ? 1 : 0;
            }
        }
        return single >= FEWEST_SPEECHES && single > inDouble;
    }

    /** The segments of a paragraph before which its double marks are even in number, each mark passed once. */
    static List<Segment> outside(List<Mark> doubleMarks, List<Segment> segments) {
        List<Segment> outside = new ArrayList<>();
        int before = 0;
        for (Segment segment : segments) {
            while (before < doubleMarks.size()
                    && doubleMarks.get(before).start() < segment.span().start()) {
                before++;
            }
            if (before % 2 == 0) {
                outside.add(segment);
            }
        }
        return outside;
    }

    static List<Segment> segments(String text, Span paragraph, int number) {
        List<Segment> segments = new ArrayList<>();
        int i = paragraph.start();
        while (i < paragraph.end()) {
            if (!opens(text, paragraph, i)) {
                i++;
                continue;
            }
            int close = closer(text, paragraph, i + 1);
            int end = close < 0 ? paragraph.end() : close;
            boolean runsOn = close < 0 && i == paragraph.start();
            if (close >= 0 || runsOn) {
                Span outer = new Span(i, Math.min(end + 1, paragraph.end()));
                Segment.of(text, outer, new Span(i + 1, end), number, close >= 0)
                        .ifPresent(segments::add);
                i = end + 1;
            } else {
                i++;
            }
        }
        return segments;
    }

    /** Both kinds in text order without those that lie within another. */
    static List<Segment> merged(List<Segment> single, List<Segment> inDouble) {
        List<Segment> all = new ArrayList<>(single);
        all.addAll(inDouble);
        all.sort(Comparator.comparing((Segment segment) -> segment.outer().start())
                .thenComparing(segment -> -segment.outer().end()));
        List<Segment> merged = new ArrayList<>();
        for (Segment segment : all) {
            if (merged.isEmpty()
                    || segment.outer().start()
                            >= merged.get(merged.size() - 1).outer().end()) {
                merged.add(segment);
            }
        }
        return merged;
    }

    private static boolean opens(String text, Span paragraph, int i) {
        char c = text.charAt(i);
        if ((c != '‘' && c != '\'') || i + 1 >= paragraph.end() || doubled(text, paragraph, i)) {
            return false;
        }
        char next = text.charAt(i + 1);
        boolean before = i == paragraph.start() || !Character.isLetterOrDigit(text.charAt(i - 1));
        return before && (Character.isLetterOrDigit(next) || "“\"…[$£€".indexOf(next) >= 0);
    }

    /** The nearest mark behind punctuation; failing that one behind a word that is no plural's possessive. */
    private static int closer(String text, Span paragraph, int from) {
        int unsure = -1;
        boolean unsureIsPunctuated = false;
        for (int i = from; i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (i > from && opens(text, paragraph, i)) {
                break;
            }
            boolean mark = (c == '’' || c == '\'') && !doubled(text, paragraph, i);
            boolean ends = mark && (i + 1 == paragraph.end() || !Character.isLetterOrDigit(text.charAt(i + 1)));
            if (!ends) {
                continue;
            }
            char before = text.charAt(i - 1);
            if (",.?!…—”\"".indexOf(before) >= 0) {
                return i;
            }
            if (before != 's' && Character.isLetterOrDigit(before)) {
                return i;
            }
            boolean punctuated = i + 1 == paragraph.end() || ",.;:)".indexOf(text.charAt(i + 1)) >= 0;
            if (unsure < 0 || (punctuated && !unsureIsPunctuated)) {
                unsure = i;
                unsureIsPunctuated = punctuated;
            }
        }
        return unsure;
    }

    private static boolean doubled(String text, Span paragraph, int i) {
        boolean before = i > paragraph.start() && text.charAt(i - 1) == text.charAt(i);
        boolean after = i + 1 < paragraph.end() && text.charAt(i + 1) == text.charAt(i);
        return before || after;
    }

    private static int words(String text) {
        return SPACE.split(text.strip(), 0).length;
    }
}
