package org.whosaid.statements;

import java.util.Locale;
import java.util.Set;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Token;

/**
 * Tells whether a verb is negated: by a word among its auxiliaries ("did not say", "never said"), by a verb that
 * refuses it ("declined to say", "denied that she said"), by "without" or by "yet to"; "did not refuse to say" is not.
 */
final class Negation {

    private static final Set<String> NEGATIVE = Set.of("not", "n't", "n’t", "never", "nor", "neither");

    /** "Not only said". */
    private static final Set<String> LIMITING = Set.of("only", "just", "merely", "simply");

    /** Words between a verb and the one that refuses it. */
    private static final Set<String> LINKS = Set.of("to", "having", "from", "of", "that");

    private static final int FARTHEST = 8;
    private static final int NONE = -1;

    private final Set<String> auxiliaries;
    private final Set<String> refusing;

    Negation(Lexicon lexicon) {
        this.auxiliaries = lexicon.words("auxiliaries");
        this.refusing = lexicon.words("refusing-verbs");
    }

    boolean holds(AnnotatedArticle article, int verb) {
        if (isBehindWithout(article, verb) || isYetToCome(article, verb)) {
            return true;
        }
        int refusal = refusal(article, verb);
        return refusal == NONE ? isDirect(article, verb) : !isDirect(article, refusal);
    }

    private static boolean isBehindWithout(AnnotatedArticle article, int verb) {
        int first = article.sentenceOf(verb).firstToken();
        int i = verb - 1;
        while (i > first && article.token(i).tag().startsWith("RB")) {
            i--;
        }
        return i >= first && article.token(i).lemma().equals("without");
    }

    /** "Has yet to say". */
    private static boolean isYetToCome(AnnotatedArticle article, int verb) {
        int first = article.sentenceOf(verb).firstToken();
        return verb - 2 >= first
                && article.token(verb - 1).tag().equals("TO")
                && article.token(verb - 2).lemma().equals("yet");
    }

    /** Whether a negative word stands among a verb's auxiliaries and adverbs. */
    private boolean isDirect(AnnotatedArticle article, int verb) {
        int first = Math.max(article.sentenceOf(verb).firstToken(), verb - FARTHEST);
        for (int i = verb - 1; i >= first; i--) {
            Token token = article.token(i);
            if (isNegative(token)) {
                return !LIMITING.contains(article.token(i + 1).lemma());
            }
            if (!isBesideVerb(token)) {
                return false;
            }
        }
        return false;
    }

    /** The verb that refuses another one, or {@link #NONE}. */
    private int refusal(AnnotatedArticle article, int verb) {
        int first = Math.max(article.sentenceOf(verb).firstToken(), verb - FARTHEST);
        boolean linked = article.token(verb).tag().equals("VBG");
        for (int i = verb - 1; i >= first; i--) {
            Token token = article.token(i);
            if (token.isVerb() && refusing.contains(ActDecider.lemma(token))) {
                return linked ? i : NONE;
            }
            boolean subject = token.tag().equals("PRP");
            boolean link = LINKS.contains(token.lemma());
            if (!subject && !link && !isBesideVerb(token)) {
                return NONE;
            }
            linked |= subject || link;
        }
        return NONE;
    }

    private static boolean isNegative(Token token) {
        return NEGATIVE.contains(ActDecider.lemma(token))
                || NEGATIVE.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private boolean isBesideVerb(Token token) {
        String tag = token.tag();
        return tag.startsWith("RB")
                || tag.equals("MD")
                || (tag.equals("JJ") && token.lemma().equals("short"))
                || (token.isVerb() && auxiliaries.contains(token.lemma()));
    }
}
