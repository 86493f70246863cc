package org.whosaid.wording;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the wording of a text. Brackets around a part of a word ("[w]e", "rule[s]") are nothing but letters that
 * somebody changed; brackets around words are words that somebody put in, or put in the place of others.
 */
public final class WordingReader {

    private static final String ELLIPSIS = "...";

    /** Longer brackets hold text of their own; so do some that nobody closes. */
    private static final int LONGEST_INSERTION = 120;

    /** The wording of a text. */
    public Wording read(String text) {
        String folded = Normalizer.normalize(text, Form.NFKD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int at = 0;
        while (at < folded.length()) {
            int letter = folded.codePointAt(at);
            int next = at + Character.charCount(letter);
            if (Character.isLetterOrDigit(letter)) {
                word.appendCodePoint(letter);
            } else if (letter == '[') {
                int close = folded.indexOf(']', at);
                if (close > 0 && close - at <= LONGEST_INSERTION && !isPartOfAWord(folded, at, close)) {
                    end(word, words);
                    gap(words);
                    next = close + 1;
                }
            } else if (isEllipsis(folded, at)) {
                end(word, words);
                gap(words);
                next = behindDots(folded, at);
            } else if (!isInsideWords(letter)) {
                end(word, words);
            }
            at = next;
        }
        end(word, words);
        return new Wording(words);
    }

    private static boolean isPartOfAWord(String text, int open, int close) {
        boolean before = open > 0 && Character.isLetter(text.charAt(open - 1));
        boolean behind = close + 1 < text.length() && Character.isLetter(text.charAt(close + 1));
        return (before || behind) && text.substring(open, close).indexOf(' ') < 0;
    }

    private static boolean isEllipsis(String text, int at) {
        return text.startsWith(ELLIPSIS, at) || text.startsWith(". . .", at);
    }

    private static int behindDots(String text, int at) {
        int end = at;
        while (end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ' ')) {
            end++;
        }
        return end;
    }

    /** What does not end a word: apostrophes, combining accents, the bracket behind a changed letter. */
    private static boolean isInsideWords(int letter) {
        return letter == '\''
                || letter == '\u2019'
                || letter == '\u2018'
                || letter == ']'
                || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static void gap(List<String> words) {
        if (words.isEmpty() || !words.get(words.size() - 1).equals(Wording.GAP)) {
            words.add(Wording.GAP);
        }
    }
}
