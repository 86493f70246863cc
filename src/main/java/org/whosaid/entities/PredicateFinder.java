package org.whosaid.entities;

import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.Entity.Description.Kind;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Token;
import org.whosaid.nametext.NameText;

/** Finds what the clause behind a name says of its bearer: "is the mayor of Oslo", "who leads the party". */
final class PredicateFinder {

    private static final int MOST_ADVERBS = 2;
    private static final Set<String> BEING = Set.of("be", "become", "remain");
    private static final Set<String> GIVEN = Set.of("elect", "re-elect", "reelect", "appoint", "name");
    private static final Set<String> SERVING = Set.of("serve", "work");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no");

    private static final Set<String> RANKING =
            Set.of("first", "last", "next", "only", "other", "same", "such", "good", "great", "bad", "better");

    private final RoleWords words;
    private final Set<String> deeds;

    PredicateFinder(Lexicon lexicon, RoleWords words) {
        this.words = words;
        this.deeds = lexicon.words("office-verbs");
    }

    /**
     * What the clause says.
     *
     * @param end the token behind the name and its appositions, if any
     */
    Optional<Described> find(NameText text, NamedTokens named, int end) {
        int verb = end;
        boolean relative = false;
        if (text.after(end).equals(",") && isWho(text, end, end + 1)) {
            verb = end + 2;
            relative = true;
        } else if (isWho(text, end, end)) {
            verb = end + 1;
            relative = true;
        }
        verb = behindAdverbs(text, end - 1, verb);
        Optional<Token> first = text.within(end - 1, verb);
        if (first.isEmpty() || !first.get().isVerb()) {
            return Optional.empty();
        }
        RolePhraseReader reader = new RolePhraseReader(text, named, words);
        if (deeds.contains(first.get().lemma()) && relative) {
            int start = verb;
            int object = reader.behindArticle(verb, verb + 1);
            return reader.read(object)
                    .map(phrase -> new Described(new RolePhrase(start, start, phrase.end()), Kind.DEED));
        }
        int noun = behindBeing(text, verb);
        if (noun < 0) {
            return Optional.empty();
        }
        noun = reader.behindArticle(verb, noun);
        return reader.read(noun)
                .filter(phrase ->
                        words.isRole(text, phrase.head()) && !named.isPerson(phrase.end()) && !isRanked(text, phrase))
                .map(phrase -> new Described(phrase, Kind.PREDICATE));
    }

    /** "the first candidate", "the best mayor": no office, but a place among others. */
    private static boolean isRanked(NameText text, RolePhrase phrase) {
        for (int i = phrase.first(); i < phrase.head(); i++) {
            if (RANKING.contains(text.lower(i)) || text.token(i).tag().equals("JJS")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWho(NameText text, int anchor, int index) {
        return text.within(anchor - 1, index)
                .filter(token -> token.text().equals("who"))
                .isPresent();
    }

    /** Where the noun phrase begins that a verb of being, giving or serving leads to; -1 where it leads to none. */
    private int behindBeing(NameText text, int verb) {
        String lemma = text.token(verb).lemma();
        int next = behindAdverbs(text, verb, verb + 1);
        if (lemma.equals("have") && text.within(verb, next).isPresent()) {
            lemma = text.token(next).lemma();
            next = behindAdverbs(text, verb, next + 1);
        }
        boolean as = text.within(verb, next)
                .filter(token -> token.text().equals("as"))
                .isPresent();
        if (SERVING.contains(lemma)) {
            return as ? next + 1 : -1;
        }
        if (!BEING.contains(lemma)) {
            return -1;
        }
        Optional<Token> given = text.within(verb, next);
        if (given.filter(token -> token.tag().equals("VBN") && GIVEN.contains(token.lemma()))
                .isPresent()) {
            as = text.within(verb, next + 1)
                    .filter(token -> token.text().equals("as"))
                    .isPresent();
            return as ? next + 2 : next + 1;
        }
        return next;
    }

    private static int behindAdverbs(NameText text, int anchor, int from) {
        int index = from;
        while (index < from + MOST_ADVERBS
                && text.within(anchor, index)
                        .filter(token -> token.tag().equals("RB")
                                && !NEGATIONS.contains(token.text().toLowerCase(java.util.Locale.ROOT)))
                        .isPresent()) {
            index++;
        }
        return index;
    }
}
