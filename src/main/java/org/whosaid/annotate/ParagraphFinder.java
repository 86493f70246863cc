package org.whosaid.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whosaid.facts.Span;

/**
 * Finds the paragraphs of a text. Every line is a paragraph, since saved articles seldom break one; unless it is broken
 * in mid-sentence, or the whole text is hard-wrapped (lines of even length that end in mid-sentence), where a blank
 * line ends a paragraph.
 */
final class ParagraphFinder {

    private static final Pattern LINE = Pattern.compile("[^\\n\\r\\u000B\\f\\u0085\\u2028\\u2029]+");
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|[\\n\\r\\u000B\\f\\u0085\\u2028\\u2029]");

    /** Fewer line ends than this within paragraphs tell nothing about a file. */
    private static final int FEWEST_INNER_BREAKS = 4;

    private static final int LONGEST_WRAPPED_LINE = 120;

    /** The paragraphs in text order, white space at both ends left out; none is blank. */
    List<Span> find(String text) {
        List<Span> lines = new ArrayList<>();
        Matcher matcher = LINE.matcher(text);
        while (matcher.find()) {
            Span line = strip(text, matcher.start(), matcher.end());
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return joined(text, lines, isHardWrapped(text, lines));
    }

    private static List<Span> joined(String text, List<Span> lines, boolean hardWrapped) {
        List<Span> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            int last = paragraphs.size() - 1;
            if (last >= 0
                    && adjacent(text, lines.get(i - 1), line)
                    && (hardWrapped || isBroken(text, paragraphs.get(last), lines.get(i - 1), line))) {
                paragraphs.set(last, paragraphs.get(last).union(line));
            } else {
                paragraphs.add(line);
            }
        }
        return List.copyOf(paragraphs);
    }

    /** A text where paragraphs begin in small letters does not tell by them where lines are broken. */
    private static boolean isBroken(String text, Span paragraph, Span line, Span next) {
        return !Character.isLowerCase(text.charAt(paragraph.start()))
                && BrokenLines.isBroken(line.in(text), next.in(text));
    }

    /** Most line ends within paragraphs fall in mid-sentence, and the lines that end there are about equally long. */
    private static boolean isHardWrapped(String text, List<Span> lines) {
        int longest = 0;
        int inner = 0;
        int midSentence = 0;
        List<Integer> lengths = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Span line = lines.get(i);
            longest = Math.max(longest, line.length());
            if (!adjacent(text, line, lines.get(i + 1))) {
                continue;
            }
            inner++;
            lengths.add(line.length());
            char end = text.charAt(line.end() - 1);
            boolean continues = Character.isLetterOrDigit(end) || end == ',' || end == ';' || end == '-';
            if (continues && Character.isLowerCase(text.charAt(lines.get(i + 1).start()))) {
                midSentence++;
            }
        }
        if (inner < FEWEST_INNER_BREAKS || longest > LONGEST_WRAPPED_LINE) {
            return false;
        }
        int bound = longest * 2 / 3;
        long full = lengths.stream().filter(length -> length >= bound).count();
        return midSentence * 2 >= inner && full * 10 >= inner * 8L;
    }

    private static boolean adjacent(String text, Span line, Span next) {
        return LINE_BREAK
                        .matcher(text.substring(line.end(), next.start()))
                        .results()
                        .count()
                <= 1;
    }

    private static Span strip(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
