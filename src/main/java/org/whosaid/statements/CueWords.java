package org.whosaid.statements;

import java.util.Locale;
import java.util.Set;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Token;

/** Tells the words that report speech: cue verbs, nouns of speech ("claim") and things that speak ("report"). */
public final class CueWords {

    private final Set<String> verbs;
    private final Set<String> speechNouns;
    private final Set<String> things;

    public CueWords(Lexicon lexicon) {
        this.verbs = lexicon.words("cue-verbs");
        this.speechNouns = lexicon.words("speech-nouns");
        this.things = lexicon.words("speaking-things");
    }

    /** Whether a token is a verb of speech. */
    public boolean isVerb(Token token) {
        return token.isVerb() && verbs.contains(token.lemma());
    }

    /** Whether a token is a noun of speech or a thing that speaks. */
    public boolean isNoun(Token token) {
        return isNounOf(token, speechNouns) || isThing(token);
    }

    /** Whether a token is a thing that speaks. */
    public boolean isThing(Token token) {
        return isNounOf(token, things);
    }

    private static boolean isNounOf(Token token, Set<String> words) {
        return token.tag().startsWith("NN") && words.contains(token.lemma().toLowerCase(Locale.ROOT));
    }
}
