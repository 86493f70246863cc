package org.whosaid.statements;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Quote;
import org.whosaid.facts.Sentence;
import org.whosaid.facts.Span;
import org.whosaid.facts.Token;

/**
 * Decides what the words that report some speech do beside saying: by the verb or noun, the word behind it that gives
 * it another sense ("call for"), who does it where that is a court, and whether it is negated.
 */
public final class ActDecider {

    private static final int LONGEST_OBJECT = 6;
    private static final int FARTHEST_COURT = 10;

    private static final String NEGATED = "not ";
    private static final String BY_COURT = "court ";

    private final Map<String, Quote.Act> acts;
    private final Set<String> auxiliaries;
    private final Set<String> courts;
    private final Set<String> speechVerbs;
    private final Negation negation;

    public ActDecider(Lexicon lexicon) {
        this.acts = lexicon.acts();
        this.auxiliaries = lexicon.words("auxiliaries");
        this.courts = lexicon.words("court-nouns");
        this.speechVerbs = lexicon.words("cue-verbs");
        this.negation = new Negation(lexicon);
    }

    /**
     * The act of a cue.
     *
     * @param cue whole tokens of one sentence: "said", "did not say", "according to", "calls for", "claim"
     */
    public Quote.Act decide(AnnotatedArticle article, Span cue) {
        int first = article.firstTokenEndingAfter(cue.start());
        int end = article.firstTokenEndingAfter(cue.end() - 1) + 1;
        int head = head(article, first, end);
        Sentence sentence = article.sentenceOf(head);
        String word = lemma(article.token(head));
        String phrase = word + " " + follower(article, head + 1, sentence.endToken());
        if (article.token(head).isVerb() && negation.holds(article, head)) {
            Quote.Act negated = speechVerbs.contains(word) || acts.containsKey(word) || acts.containsKey(phrase)
                    ? Quote.Act.NOT_SAID
                    : Quote.Act.SAY;
            return listed(NEGATED + phrase).or(() -> listed(NEGATED + word)).orElse(negated);
        }
        return listed(phrase)
                .or(() -> listed(BY_COURT + word).filter(ruling -> isByCourt(article, head, sentence)))
                .or(() -> listed(word))
                .orElse(Quote.Act.SAY);
    }

    private Optional<Quote.Act> listed(String words) {
        return Optional.ofNullable(acts.get(words));
    }

    /** The last verb of a cue that is no auxiliary, else its last noun, else its first word. */
    private int head(AnnotatedArticle article, int first, int end) {
        int noun = first;
        for (int i = end - 1; i >= first; i--) {
            Token token = article.token(i);
            if (token.isVerb() && !auxiliaries.contains(token.lemma())) {
                return i;
            }
            noun = noun == first && token.tag().startsWith("NN") ? i : noun;
        }
        return noun;
    }

    /** The word behind a verb, or behind its object: "called (them) out"; empty where a mark stands there. */
    private static String follower(AnnotatedArticle article, int from, int sentenceEnd) {
        for (int i = from; i < Math.min(sentenceEnd, from + LONGEST_OBJECT); i++) {
            Token token = article.token(i);
            boolean object = NounPhrases.isModifier(token) || token.tag().equals("PRP");
            if (!object && !token.tag().startsWith("RB")) {
                return token.isWord() ? token.text().toLowerCase(Locale.ROOT) : "";
            }
        }
        return "";
    }

    private boolean isByCourt(AnnotatedArticle article, int verb, Sentence sentence) {
        boolean passive = article.token(verb).tag().equals("VBN");
        return (passive && isBehindBy(article, verb, sentence)) || isCourtBefore(article, verb, sentence);
    }

    /** "Was ordered to leave by a court". */
    private boolean isBehindBy(AnnotatedArticle article, int verb, Sentence sentence) {
        boolean by = false;
        for (int i = verb + 1; i < Math.min(sentence.endToken(), verb + FARTHEST_COURT); i++) {
            Token token = article.token(i);
            by = token.lemma().equals("by") || (by && NounPhrases.isModifier(token));
            if (by && courts.contains(lemma(token))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCourtBefore(AnnotatedArticle article, int verb, Sentence sentence) {
        for (int i = verb - 1; i >= Math.max(sentence.firstToken(), verb - FARTHEST_COURT); i--) {
            if (courts.contains(lemma(article.token(i)))) {
                return true;
            }
            if (article.token(i).isFiniteVerb()
                    && !auxiliaries.contains(article.token(i).lemma())) {
                return false;
            }
        }
        return false;
    }

    static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
