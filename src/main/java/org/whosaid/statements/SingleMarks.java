package org.whosaid.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Span;

/**
 * Pairs single marks that may hold speech, and leaves out what is an apostrophe by the letters beside it: of a
 * possessive, of a short form ("don’t", "rock ’n’ roll", "’em"), of a year ("the ’90s").
 */
final class SingleMarks {

    private static final int NONE = -1;
    private static final int LONGEST_ELISION = 8;
    private static final String PUNCTUATION = ",.?!…—";

    /** From an opening mark to those that close it: English, German, French, TeX, and English in windows-1252. */
    private static final Map<Character, String> CLOSERS =
            Map.of('‘', "’'", '\'', "’'", '‚', "‘’", '›', "‹", '‹', "›", '`', "'", '\u0091', "\u0092");

    private static final Pattern YEAR = Pattern.compile("\\d\\ds?");

    private final Set<String> elisions;

    SingleMarks(Lexicon lexicon) {
        this.elisions = lexicon.words("elisions");
    }

    /**
     * What stands between two marks that may be a pair, each unit of the paragraph read a fixed number of times; and
     * what an unclosed mark at its start or behind punctuation may leave open.
     *
     * @param strays double marks that close nothing, and so may close what a single one began
     */
    List<Segment> candidates(String text, Span paragraph, int number, List<Mark> strays) {
        List<Segment> found = new ArrayList<>();
        int stray = 0;
        int last = lastOpener(text, paragraph);
        int i = paragraph.start();
        while (i <= last) {
            if (!opens(text, paragraph, i)) {
                i++;
                continue;
            }
            while (stray < strays.size() && strays.get(stray).start() <= i) {
                stray++;
            }
            int strayStart = stray < strays.size() ? strays.get(stray).start() : paragraph.end();
            int close = closer(text, paragraph, i, strayStart);
            boolean mixed = close != NONE && close == strayStart;
            int outerEnd = mixed ? strays.get(stray).end() : close + 1;
            if (close == NONE && i == last && mayLeaveOpen(text, paragraph, i)) {
                close = paragraph.end();
                outerEnd = close;
            }
            if (close == NONE) {
                i++;
                continue;
            }
            Segment.of(text, new Span(i, outerEnd), new Span(i + 1, close), number, close < paragraph.end())
                    .ifPresent(found::add);
            i = outerEnd;
        }
        return found;
    }

    /** Segments in double marks, where the closing one is missing up to a single one that has no partner of its own. */
    List<Segment> closed(String text, List<Segment> inDouble) {
        List<Segment> segments = new ArrayList<>();
        for (Segment segment : inDouble) {
            int close = segment.closed() ? NONE : unopened(text, segment.span());
            segments.add(
                    close == NONE
                            ? segment
                            : new Segment(
                                    new Span(segment.span().start(), close),
                                    new Span(segment.outer().start(), close + 1),
                                    segment.paragraph(),
                                    true));
        }
        return segments;
    }

    private int unopened(String text, Span words) {
        for (int i = words.start() + 1; i < words.end(); i++) {
            if (opens(text, words, i)) {
                return NONE;
            }
            boolean mark = "’'".indexOf(text.charAt(i)) >= 0 && PUNCTUATION.indexOf(text.charAt(i - 1)) >= 0;
            if (mark && ends(text, words, i) && !isDoubled(text, words, i)) {
                return i;
            }
        }
        return NONE;
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

    /** Those in single marks that share no unit with one in double marks; both in text order, each passed once. */
    static List<Segment> apart(List<Segment> single, List<Segment> inDouble) {
        List<Segment> apart = new ArrayList<>();
        int next = 0;
        for (Segment segment : single) {
            while (next < inDouble.size()
                    && inDouble.get(next).outer().end() <= segment.outer().start()) {
                next++;
            }
            if (next == inDouble.size()
                    || inDouble.get(next).outer().start() >= segment.outer().end()) {
                apart.add(segment);
            }
        }
        return apart;
    }

    private int lastOpener(String text, Span paragraph) {
        int last = paragraph.end() - 1;
        while (last >= paragraph.start() && !opens(text, paragraph, last)) {
            last--;
        }
        return last;
    }

    private static boolean mayLeaveOpen(String text, Span paragraph, int i) {
        int before = i - 1;
        while (before >= paragraph.start() && Segment.isSpace(text.charAt(before))) {
            before--;
        }
        return before < paragraph.start() || ":,.?!".indexOf(text.charAt(before)) >= 0;
    }

    private boolean opens(String text, Span run, int i) {
        char c = text.charAt(i);
        if (!CLOSERS.containsKey(c) || i + 1 >= run.end() || isDoubled(text, run, i)) {
            return false;
        }
        char next = text.charAt(i + 1);
        boolean before = i == run.start() || Mark.opensAfter(text.charAt(i - 1)) || text.charAt(i - 1) == ',';
        return before && (Character.isLetterOrDigit(next) || "“\"…([$£€".indexOf(next) >= 0) && !isElided(text, run, i);
    }

    /**
     * The nearest mark behind punctuation; failing that one behind a word that is no plural's possessive; failing both
     * one that may be such a possessive.
     *
     * @param stray where a double mark stands that may close it as well
     */
    private int closer(String text, Span paragraph, int open, int stray) {
        String closers = CLOSERS.getOrDefault(text.charAt(open), "");
        int unsure = NONE;
        boolean unsureIsPunctuated = false;
        for (int i = open + 1; i < paragraph.end(); i++) {
            if (i == stray && unsure == NONE) {
                return i;
            }
            if (i > open + 1 && opens(text, paragraph, i)) {
                break;
            }
            boolean mark = closers.indexOf(text.charAt(i)) >= 0 && !isDoubled(text, paragraph, i);
            if (!mark || !ends(text, paragraph, i) || isClipped(text, open + 1, i)) {
                continue;
            }
            char before = text.charAt(i - 1);
            if (PUNCTUATION.indexOf(before) >= 0 || "”\"".indexOf(before) >= 0) {
                return i;
            }
            boolean punctuated = i + 1 == paragraph.end() || ",.;:)".indexOf(text.charAt(i + 1)) >= 0;
            boolean clipped = !punctuated && text.startsWith("in", i - 2);
            if (Character.toLowerCase(before) != 's' && !clipped && Character.isLetterOrDigit(before)) {
                return i;
            }
            if (unsure == NONE || (punctuated && !unsureIsPunctuated)) {
                unsure = i;
                unsureIsPunctuated = punctuated;
            }
        }
        return unsure;
    }

    /** Whether a mark stands for letters or figures that are left out before others: "’em", "’n’", "’90s", "in ’08". */
    private boolean isElided(String text, Span run, int mark) {
        int end = mark + 1;
        while (end < run.end() && end <= mark + LONGEST_ELISION && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(mark + 1, end).toLowerCase(Locale.ROOT);
        if (YEAR.matcher(word).matches()) {
            boolean percent = end < run.end() && "%.,:".indexOf(text.charAt(end)) >= 0;
            boolean withinClause = mark > run.start() + 1 && Character.isLetterOrDigit(text.charAt(mark - 2));
            return word.endsWith("s") || (withinClause && !percent);
        }
        boolean wordEnds = word.length() == 1 || (end < run.end() && text.charAt(end) == ' ');
        return wordEnds && elisions.contains("'" + word);
    }

    /** Whether a mark stands for letters that are left out behind others: "o’ the", "’n’". */
    private boolean isClipped(String text, int from, int mark) {
        int start = mark;
        while (start > from && start > mark - LONGEST_ELISION && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return elisions.contains(text.substring(start, mark).toLowerCase(Locale.ROOT) + "'");
    }

    private static boolean ends(String text, Span run, int i) {
        return i + 1 >= run.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
    }

    private static boolean isDoubled(String text, Span run, int i) {
        boolean before = i > run.start() && text.charAt(i - 1) == text.charAt(i);
        boolean after = i + 1 < run.end() && text.charAt(i + 1) == text.charAt(i);
        return before || after;
    }
}
