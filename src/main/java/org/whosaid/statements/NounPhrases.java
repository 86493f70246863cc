package org.whosaid.statements;

import java.util.Locale;
import java.util.Set;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Token;

/** Finds the words of noun phrases with what hangs on them: "a spokesperson for China's embassy in Washington". */
public final class NounPhrases {

    private static final int LONGEST = 14;

    private final Set<String> links;
    private final Set<String> occasions;
    private final Set<String> weekdays;

    public NounPhrases(Lexicon lexicon) {
        this.links = lexicon.words("speaker-links");
        this.occasions = lexicon.words("occasions");
        this.weekdays = lexicon.words("weekdays");
    }

    /** The number after the last token of the phrases that follow a head noun. */
    public int endOf(QuotedText text, int head) {
        int end = head + 1;
        int sentenceEnd = text.sentenceOf(head).endToken();
        int i = end;
        while (i < sentenceEnd && i < head + LONGEST && links.contains(text.lower(i)) && !text.isQuoted(i)) {
            int j = i + 1;
            int noun = -1;
            while (j < sentenceEnd && isInside(text.token(j)) && !text.isQuoted(j)) {
                if (text.token(j).tag().startsWith("NN")) {
                    noun = j;
                }
                j++;
            }
            if (noun < 0 || isTime(text.token(noun))) {
                break;
            }
            end = noun + 1;
            i = end;
        }
        return end;
    }

    /** The phrase without a leading article or possessive. */
    public static String words(QuotedText text, int first, int end) {
        int from = first;
        while (from < end - 1
                && (text.token(from).tag().equals("DT")
                        || text.token(from).tag().equals("PRP$"))) {
            from++;
        }
        return text.words(from, end);
    }

    /** Whether a token can stand before the last noun of a phrase, or be that noun. */
    public static boolean isModifier(Token token) {
        String tag = token.tag();
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("DT")
                || tag.equals("PRP$")
                || tag.equals("POS")
                || tag.equals("HYPH")
                || tag.equals("CD");
    }

    private static boolean isInside(Token token) {
        return isModifier(token) || token.text().equals("&");
    }

    /** What "in an interview" and "on Monday" end in: they belong to the verb, not to the phrase. */
    private boolean isTime(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return weekdays.contains(lemma) || occasions.contains(lemma);
    }
}
