package org.whosaid.quotes;

import java.util.Set;
import org.whosaid.facts.Token;

/** The words of a noun phrase with what hangs on it: "a spokesperson for China's embassy in Washington". */
final class NounPhrase {

    private static final Set<String> LINKS = Set.of("of", "for", "at", "from", "with", "in", "on");
    private static final int LONGEST = 14;

    private NounPhrase() {}

    /** The number after the last token of the phrases that follow a head noun. */
    static int endOf(QuotedText text, int head) {
        int end = head + 1;
        int sentenceEnd = text.sentenceOf(head).endToken();
        int i = end;
        while (i < sentenceEnd && i < head + LONGEST && LINKS.contains(text.lower(i)) && !text.isQuoted(i)) {
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
    static String words(QuotedText text, int first, int end) {
        int from = first;
        while (from < end - 1
                && (text.token(from).tag().equals("DT")
                        || text.token(from).tag().equals("PRP$"))) {
            from++;
        }
        return text.words(from, end);
    }

    private static boolean isInside(Token token) {
        String tag = token.tag();
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("DT")
                || tag.equals("POS")
                || tag.equals("HYPH")
                || tag.equals("CD")
                || tag.equals("PRP$")
                || token.text().equals("&");
    }

    private static boolean isTime(Token token) {
        return Set.of(
                        "statement",
                        "interview",
                        "email",
                        "e-mail",
                        "monday",
                        "tuesday",
                        "wednesday",
                        "thursday",
                        "friday",
                        "saturday",
                        "sunday",
                        "conference",
                        "briefing",
                        "morning",
                        "year",
                        "week",
                        "month",
                        "time",
                        "call")
                .contains(token.lemma().toLowerCase(java.util.Locale.ROOT));
    }
}
