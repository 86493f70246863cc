package org.whosaid.annotate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a line that somebody broke in mid-sentence from a line that is a paragraph, a headline, a caption or an item of
 * a list: it is long, it ends within a sentence, and the line below it goes on with that sentence.
 */
final class BrokenLines {

    /** Lines of poems, recipes and lists are shorter, in UTF-16 units. */
    private static final int SHORTEST_BROKEN_LINE = 60;

    /** Fewer words than this after the last full stop may be the credit of a picture. */
    private static final int FEWEST_WORDS_OF_A_SENTENCE = 5;

    private static final Pattern OPEN_END = Pattern.compile("(?:^|\\s)[\\p{L}\\p{M}'’-]+,?$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]['\"’”)\\]]*\\s+(?=['\"‘“(]?\\p{Lu})");
    private static final Pattern QUOTE_END = Pattern.compile("\\p{Ll},['\"’”]\\s");
    private static final Pattern LAST_STOP = Pattern.compile("[.!?]['\"’”)\\]]*$");

    /** A capitalised word, unless a dash follows soon, as one does the place in front of a report. */
    private static final Pattern CAPITALISED_START =
            Pattern.compile("(?!(?:\\S+\\s+){1,4}[–—-]+\\s)\\p{Lu}[^\\s:]*\\s");

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private BrokenLines() {}

    /**
     * Whether the sentence at the end of a line goes on in the next.
     *
     * @param line white space at its ends left out, as for {@code next}
     * @param next what stands below it, without a blank line between them
     */
    static boolean isBroken(String line, String next) {
        if (line.length() < SHORTEST_BROKEN_LINE || !find(OPEN_END, line)) {
            return false;
        }
        return Character.isLowerCase(next.codePointAt(0)) || goesOnWithName(line, next);
    }

    /**
     * A capital letter begins most paragraphs too: here the line must be running text, and the next line end as text
     * does.
     */
    private static boolean goesOnWithName(String line, String next) {
        Matcher ends = SENTENCE_END.matcher(line);
        int sentence = 0;
        while (ends.find()) {
            sentence = ends.end();
        }
        boolean runningText = sentence > 0 || find(QUOTE_END, line);
        return runningText
                && isPlain(line.substring(sentence))
                && CAPITALISED_START.matcher(next).lookingAt()
                && find(LAST_STOP, next);
    }

    /** Whether most words of a sentence, if there are enough of them, are in small letters. */
    private static boolean isPlain(String sentence) {
        String[] words = WHITE_SPACE.split(sentence, -1);
        int small = 0;
        for (String word : words) {
            small += !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)) ? 1 : 0;
        }
        return words.length >= FEWEST_WORDS_OF_A_SENTENCE && small * 2 >= words.length;
    }

    private static boolean find(Pattern pattern, String text) {
        return pattern.matcher(text).find();
    }
}
