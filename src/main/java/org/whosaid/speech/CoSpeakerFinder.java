package org.whosaid.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Mention;
import org.whosaid.mentions.Candidate;
import org.whosaid.referents.QuoteContext;
import org.whosaid.statements.NounPhrases;
import org.whosaid.statements.QuotedText;

/**
 * Finds who says words together: "Both Russia and China said", "said X, Y and Z"; whom "the two ministers" and "the
 * latter" mean.
 */
final class CoSpeakerFinder {

    private static final int MOST = 12;
    private static final int FARTHEST_BACK = 120;
    private static final int LONGEST_ASIDE = 10;

    private static final List<String> ONE_OF_TWO = List.of("former", "latter");
    private static final Set<String> PLURALS = Set.of("they", "we", "both", "two");
    private static final Set<String> PAIRS = Set.of("both", "two", "pair", "duo", "couple");

    /** All who speak by a mention, in text order; the mention itself where it is one speaker's own. */
    List<Candidate> find(QuoteContext quoteContext, Candidate chosen) {
        if (isPair(quoteContext.text(), chosen)) {
            return pairBefore(quoteContext, chosen).orElse(List.of(chosen));
        }
        if (chosen.form() == Mention.Form.PRONOUN) {
            List<Candidate> meant = PLURALS.contains(quoteContext.text().lower(chosen.first()))
                    ? meantBy(quoteContext, chosen)
                    : List.of();
            return meant.size() > 1 ? meant : List.of(chosen);
        }
        int oneOfTwo = ONE_OF_TWO.indexOf(quoteContext.text().lower(chosen.head()));
        if (oneOfTwo >= 0 && chosen.form() == Mention.Form.NOMINAL) {
            return pairBefore(quoteContext, chosen)
                    .map(pair -> List.of(pair.get(oneOfTwo)))
                    .orElse(List.of(chosen));
        }
        return joined(quoteContext, chosen);
    }

    /** The candidates of the list that holds one; that one alone where there is no list. */
    private static List<Candidate> joined(QuoteContext quoteContext, Candidate chosen) {
        Candidate first = chosen;
        List<Candidate> around = quoteContext.between(
                Math.max(0, chosen.first() - MOST * LONGEST_ASIDE), chosen.end() + MOST * LONGEST_ASIDE);
        int place = around.indexOf(chosen);
        // The source of a statement may be a phrase that is no candidate.
        if (place < 0) {
            return List.of(chosen);
        }
        int begin = place;
        while (begin > 0 && place - begin < MOST && joins(quoteContext, around.get(begin - 1), first)) {
            begin--;
            first = around.get(begin);
        }
        int end = place + 1;
        while (end < around.size() && end - place < MOST && joins(quoteContext, around.get(end - 1), around.get(end))) {
            end++;
        }
        List<Candidate> together = around.subList(begin, end);
        boolean joined = together.size() > 1 && isOneSubject(quoteContext, together);
        return joined ? withoutAppositions(quoteContext, together) : List.of(chosen);
    }

    /** The list that holds the last name before a pronoun of the one that it means. */
    private static List<Candidate> meantBy(QuoteContext quoteContext, Candidate pronoun) {
        List<Candidate> before = quoteContext.between(Math.max(0, pronoun.first() - FARTHEST_BACK), pronoun.first());
        return before.stream()
                .filter(candidate -> candidate.entity().isPresent()
                        && quoteContext.referents().areSame(candidate, pronoun))
                .reduce((earlier, later) -> later)
                .map(candidate -> joined(quoteContext, candidate))
                .orElse(List.of());
    }

    private static boolean isPair(QuotedText text, Candidate candidate) {
        boolean plural = candidate.form() == Mention.Form.NOMINAL
                && text.token(candidate.head()).tag().equals("NNS");
        for (int i = candidate.first(); i < candidate.end(); i++) {
            if (PAIRS.contains(text.lower(i)) && (plural || candidate.end() - candidate.first() <= 2)) {
                return true;
            }
        }
        return false;
    }

    /** The last two names joined by "and" before a phrase for two. */
    private Optional<List<Candidate>> pairBefore(QuoteContext quoteContext, Candidate phrase) {
        List<Candidate> before = quoteContext.between(Math.max(0, phrase.first() - FARTHEST_BACK), phrase.first());
        for (int i = before.size() - 1; i > 0; i--) {
            Candidate one = before.get(i - 1);
            Candidate other = before.get(i);
            if (one.entity().isPresent()
                    && other.entity().isPresent()
                    && gap(quoteContext.text(), one, other) == Gap.AND
                    && one.entity().get().type() == other.entity().get().type()) {
                return Optional.of(List.of(one, other));
            }
        }
        return Optional.empty();
    }

    private enum Gap {
        AND,
        COMMA,
        OTHER
    }

    private static boolean joins(QuoteContext quoteContext, Candidate one, Candidate other) {
        boolean somebody = one.form() != Mention.Form.PRONOUN && other.form() != Mention.Form.PRONOUN;
        return somebody
                && quoteContext.text().sentenceOf(one.first()).index()
                        == quoteContext.text().sentenceOf(other.first()).index()
                && gap(quoteContext.text(), one, other) != Gap.OTHER;
    }

    /** What stands between two candidates, titles and articles of the second left out. */
    private static Gap gap(QuotedText text, Candidate one, Candidate other) {
        int i = one.end();
        if (text.word(i).equals("(")) {
            int close = i;
            while (close < other.first() && !text.word(close).equals(")")) {
                close++;
            }
            i = close + 1;
        }
        Gap gap = Gap.OTHER;
        for (; i < other.first(); i++) {
            String word = text.lower(i);
            boolean and = word.equals("and") || word.equals("&");
            if (text.isQuoted(i)) {
                return Gap.OTHER;
            } else if (and) {
                // "The activist and lawyer" behind a name is that one.
                boolean phrase = gap == Gap.COMMA && !text.word(i - 1).equals(",");
                if (phrase) {
                    return Gap.OTHER;
                }
                gap = Gap.AND;
            } else if (word.equals(",")) {
                if (gap != Gap.OTHER) {
                    return Gap.OTHER;
                }
                gap = Gap.COMMA;
            } else if (gap == Gap.OTHER || !NounPhrases.isModifier(text.token(i))) {
                return Gap.OTHER;
            }
        }
        return gap;
    }

    /** Whether a run ends in "and" and is the subject of a verb: not "met X and Y", not "said X, and Y agreed". */
    private static boolean isOneSubject(QuoteContext quoteContext, List<Candidate> together) {
        QuotedText text = quoteContext.text();
        int size = together.size();
        if (gap(text, together.get(size - 2), together.get(size - 1)) != Gap.AND) {
            return false;
        }
        int start = together.get(0).first();
        int sentence = text.sentenceOf(start).firstToken();
        while (start > sentence && !text.isQuoted(start - 1) && NounPhrases.isModifier(text.token(start - 1))) {
            start--;
        }
        boolean inverted = start > sentence
                && !text.isQuoted(start - 1)
                && quoteContext.cueWords().isVerb(text.token(start - 1));
        int end = together.get(size - 1).end();
        boolean verbBehind = end < text.sentenceOf(end - 1).endToken()
                && !text.isQuoted(end)
                && (text.token(end).isFiniteVerb() || text.token(end).tag().startsWith("RB"));
        boolean governed = start > sentence
                && !text.isQuoted(start - 1)
                && (text.token(start - 1).isVerb() || text.token(start - 1).isPreposition())
                && !text.lower(start - 1).equals("that");
        return inverted ? !verbBehind : !governed;
    }

    /** "The mayor, Tom Sayre, and ..." are one and somebody else. */
    private static List<Candidate> withoutAppositions(QuoteContext quoteContext, List<Candidate> together) {
        List<Candidate> found = new ArrayList<>();
        for (Candidate candidate : together) {
            Optional<Candidate> before = found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
            boolean apposition = before.isPresent()
                    && before.get().form() != candidate.form()
                    && gap(quoteContext.text(), before.get(), candidate) == Gap.COMMA
                    && isPersonOrPhrase(before.get())
                    && isPersonOrPhrase(candidate);
            if (!apposition && !isSecondPart(quoteContext.text(), candidate, found)) {
                found.removeIf(earlier -> isFirstTitle(quoteContext.text(), earlier, candidate));
                found.add(candidate);
            }
        }
        return found;
    }

    /** "Lawyer" in "activist and lawyer": without an article of its own it is the same one. */
    private static boolean isSecondPart(QuotedText text, Candidate candidate, List<Candidate> found) {
        return !found.isEmpty()
                && candidate.form() == Mention.Form.NOMINAL
                && text.token(candidate.head()).tag().equals("NN")
                && text.token(candidate.first()).tag().startsWith("NN");
    }

    /** "Former prosecutor" in "former prosecutor and mayor Mira Rao": both are titles of hers. */
    private static boolean isFirstTitle(QuotedText text, Candidate phrase, Candidate name) {
        boolean singular = phrase.form() == Mention.Form.NOMINAL
                && text.token(phrase.head()).tag().startsWith("NN")
                && !text.token(phrase.head()).tag().endsWith("S");
        boolean titled = name.form() == Mention.Form.NAME
                && isPersonOrPhrase(name)
                && gap(text, phrase, name) == Gap.AND
                && text.token(name.first() - 1).tag().startsWith("NN");
        return singular && titled && !hasDeterminer(text, phrase);
    }

    private static boolean hasDeterminer(QuotedText text, Candidate phrase) {
        int first = text.sentenceOf(phrase.first()).firstToken();
        for (int i = phrase.head(); i >= first && NounPhrases.isModifier(text.token(i)); i--) {
            String tag = text.token(i).tag();
            if (tag.equals("DT") || tag.equals("PRP$") || tag.equals("POS")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPersonOrPhrase(Candidate candidate) {
        return candidate
                .entity()
                .map(entity -> entity.type() == EntityType.PERSON)
                .orElse(true);
    }
}
