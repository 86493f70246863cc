package org.whosaid.statements;

import java.util.Set;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Sentence;
import org.whosaid.facts.Token;

/**
 * Guesses the subject of a verb from tags and marks alone, where a sentence has no tree: the noun or pronoun before it,
 * over auxiliaries, what stands between commas, and phrases that belong to a noun; or the one behind it where the verb
 * follows a quotation.
 */
final class SubjectFinder {

    /** No token. */
    static final int NONE = -1;

    private static final int MOST_STEPS = 12;

    private final Set<String> auxiliaries;
    private final Set<String> links;
    private final Set<String> indefinite;
    private final Set<String> weekdays;

    SubjectFinder(Lexicon lexicon) {
        this.auxiliaries = lexicon.words("auxiliaries");
        this.links = lexicon.words("noun-links");
        this.indefinite = lexicon.words("indefinite-pronouns");
        this.weekdays = lexicon.words("weekdays");
    }

    /** The number of the last token of a verb's subject, or {@link #NONE}. */
    int find(QuotedText text, int verb) {
        Sentence sentence = text.sentenceOf(verb);
        if (followsQuotation(text, verb, sentence.firstToken())) {
            int behind = nounBehind(text, verb + 1, sentence.endToken());
            if (behind != NONE) {
                return behind;
            }
        }
        return before(text, verb, sentence.firstToken(), MOST_STEPS);
    }

    private static boolean followsQuotation(QuotedText text, int verb, int first) {
        int i = verb - 1;
        while (i > first && !text.isQuoted(i) && text.word(i).equals(",")) {
            i--;
        }
        return i >= first && text.isQuoted(i);
    }

    private int nounBehind(QuotedText text, int from, int end) {
        if (from < end && !text.isQuoted(from) && text.token(from).tag().equals("PRP")) {
            return from;
        }
        int last = NONE;
        for (int i = from; i < end && !text.isQuoted(i) && isWithinPhrase(text.token(i)); i++) {
            last = isNominal(text, i) ? i : last;
        }
        return last;
    }

    private int before(QuotedText text, int verb, int first, int steps) {
        int i = verb - 1;
        while (i >= first && steps > 0 && !text.isQuoted(i)) {
            steps--;
            Token token = text.token(i);
            if (isSkipped(text, i)) {
                i--;
            } else if (token.tag().equals("CC") || isConjoiningComma(text, i, first)) {
                int earlier = verbBefore(text, i, first);
                return earlier == NONE ? NONE : before(text, earlier, first, steps);
            } else if (!token.isWord()) {
                i = beforeParenthesis(text, i, first);
            } else if (token.tag().startsWith("W") && !token.tag().equals("WRB")) {
                return i;
            } else if (isNominal(text, i)) {
                return head(text, i, first);
            } else {
                return NONE;
            }
        }
        return NONE;
    }

    /** Adverbs, auxiliaries and the verbs of a chain ("went on to say"), days. */
    private boolean isSkipped(QuotedText text, int index) {
        Token token = text.token(index);
        String tag = token.tag();
        return tag.startsWith("RB")
                || tag.equals("MD")
                || tag.equals("TO")
                || tag.equals("RP")
                || (token.isVerb() && auxiliaries.contains(token.lemma()))
                || (token.isVerb()
                        && index + 1 < text.size()
                        && text.token(index + 1).tag().equals("TO"))
                || isDay(text, index)
                || (text.lower(index).equals("on") && isDay(text, index + 1));
    }

    private boolean isDay(QuotedText text, int index) {
        String word = text.lower(index);
        return weekdays.contains(word) || word.equals("today") || word.equals("yesterday");
    }

    /** "denied it, saying": the comma before a participle without a noun of its own. */
    private static boolean isConjoiningComma(QuotedText text, int comma, int first) {
        return comma > first
                && text.word(comma).equals(",")
                && text.token(comma + 1).tag().equals("VBG");
    }

    private static int verbBefore(QuotedText text, int from, int first) {
        for (int i = from - 1; i >= first; i--) {
            if (!text.isQuoted(i) && text.token(i).isFiniteVerb()) {
                return i;
            }
        }
        return NONE;
    }

    /** From a closing comma, dash or parenthesis to the token before its partner, else to the token before it. */
    private int beforeParenthesis(QuotedText text, int closing, int first) {
        String mark = text.word(closing);
        String partner = mark.equals(")") ? "(" : mark;
        for (int i = closing - 1; i > first; i--) {
            if (text.isQuoted(i)) {
                continue;
            }
            if (text.word(i).equals(partner) && !text.isQuoted(i - 1) && isNominal(text, i - 1)) {
                return i - 1;
            }
        }
        return closing - 1;
    }

    /** The last token of the noun phrase that those behind it belong to: the "mayor" of "mayor of Boston". */
    private int head(QuotedText text, int last, int first) {
        int head = last;
        int i = last;
        while (i > first) {
            while (i > first && !text.isQuoted(i - 1) && NounPhrases.isModifier(text.token(i - 1))) {
                i--;
            }
            boolean belongs = i - 2 >= first
                    && links.contains(text.lower(i - 1))
                    && !text.isQuoted(i - 2)
                    && text.token(i - 2).tag().startsWith("NN");
            if (!belongs) {
                return head;
            }
            head = i - 2;
            i = head;
        }
        return head;
    }

    /** "Ohio-based analyst", "the newly named mayor". */
    private static boolean isWithinPhrase(Token token) {
        return NounPhrases.isModifier(token)
                || token.tag().startsWith("RB")
                || token.tag().equals("VBN")
                || token.text().equals("-");
    }

    private boolean isNominal(QuotedText text, int index) {
        String tag = text.token(index).tag();
        return tag.startsWith("NN") || tag.equals("PRP") || indefinite.contains(text.lower(index));
    }
}
