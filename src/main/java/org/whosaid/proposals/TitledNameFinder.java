package org.whosaid.proposals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Token;
import org.whosaid.facts.Token.NameLabel;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameCandidate.Evidence;
import org.whosaid.nametext.NameText;
import org.whosaid.nametext.NameText.Capitals;
import org.whosaid.nametext.Titles;

/** Finds people behind titles that stand before nothing but a person's name: "Datuk Seri Omar bin Sarhan". */
final class TitledNameFinder {

    private static final int MOST_WORDS = 5;

    private final Titles titles;
    private final Set<String> otherTitles;
    private final Set<String> honorifics;
    private final Set<String> particles;
    private final Set<String> noNames;
    private final Set<String> heads;
    private final Set<String> surnameTitles;
    private final Set<String> roles;

    TitledNameFinder(Lexicon lexicon) {
        this.titles = new Titles(lexicon);
        this.otherTitles = lexicon.titles().keySet();
        this.honorifics = lexicon.words("honorifics-in-names");
        this.particles = lexicon.words("name-particles");
        Set<String> none = new HashSet<>(lexicon.words("first-words-not-names"));
        none.addAll(lexicon.words("calendar"));
        this.noNames = Set.copyOf(none);
        Set<String> things = new HashSet<>(lexicon.words("thing-heads"));
        things.addAll(InstitutionFinder.heads(lexicon));
        this.heads = Set.copyOf(things);
        this.surnameTitles = lexicon.words("titles-before-surnames");
        Set<String> nouns = new HashSet<>(lexicon.words("role-heads"));
        nouns.addAll(lexicon.words("occupations"));
        this.roles = Set.copyOf(nouns);
    }

    List<NameCandidate> find(NameText text) {
        List<NameCandidate> found = new ArrayList<>();
        int i = 0;
        while (i < text.size()) {
            int end = titles.end(text, i);
            if (end > i && text.within(i, end).isPresent() && text.capitalsAt(i) != Capitals.ALL) {
                name(text, end, isTorn(text, i, end)).ifPresent(found::add);
            }
            if (surnameTitles.contains(text.word(i)) && text.capitalsAt(i) == Capitals.SENTENCE) {
                surname(text, i + 1).ifPresent(found::add);
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    /** Whether a name model took the last word of a longer title for the first of the name: "Dato' [Seri Omar]". */
    private boolean isTorn(NameText text, int first, int end) {
        Token last = text.token(end - 1);
        boolean taken = last.label() == NameLabel.PERSON || last.worldLabel() == NameLabel.PERSON;
        return end - first > 1 && taken && !honorifics.contains(last.text());
    }

    private Optional<NameCandidate> name(NameText text, int first, boolean torn) {
        int end = first;
        int words = 0;
        while (text.within(first, end).isPresent() && isPart(text, first, end)) {
            words += text.isCapitalisedWord(end) ? 1 : 0;
            end++;
        }
        while (end > first && !text.isCapitalisedWord(end - 1)) {
            end--;
        }
        boolean office = text.within(first, end)
                .filter(next -> next.isCapitalised() && otherTitles.contains(next.text()))
                .isPresent();
        boolean body = end > first && (heads.contains(text.word(end - 1)) || ownsBody(text, end));
        boolean person = words > 0 && words <= MOST_WORDS && !body && !office && text.isCapitalisedWord(first);
        return person
                ? Optional.of(NameCandidate.of(
                        first, end, EntityType.PERSON, torn ? Evidence.DEFINED : Evidence.SHAPE, "titled"))
                : Optional.empty();
    }

    /** "Chief Marlowe", but no "Chief Marketing Officer" and no "Chief Whip". */
    private Optional<NameCandidate> surname(NameText text, int first) {
        Optional<NameCandidate> name = text.within(first - 1, first).isPresent()
                ? name(text, first, false).filter(found -> found.size() == 1)
                : Optional.empty();
        boolean office = roles.contains(text.lower(first))
                || text.within(first, first + 1)
                        .filter(next -> next.isCapitalised() || next.tag().equals("HYPH"))
                        .isPresent();
        boolean unlabelled =
                text.label(first) == NameLabel.NONE && text.token(first).worldLabel() == NameLabel.NONE;
        boolean sure = unlabelled && (isFiniteVerb(text, first, first + 1) || isFiniteVerb(text, first, first - 2));
        return office
                ? Optional.empty()
                : name.map(found -> NameCandidate.of(
                        first, found.end(), EntityType.PERSON, sure ? Evidence.DEFINED : Evidence.SHAPE, "titled"));
    }

    private static boolean isFiniteVerb(NameText text, int name, int index) {
        return text.within(name, index).filter(Token::isFiniteVerb).isPresent();
    }

    private boolean isPart(NameText text, int first, int index) {
        String word = text.word(index);
        boolean name = text.isCapitalisedWord(index)
                && text.token(index).isProperNoun()
                && !noNames.contains(word)
                && !otherTitles.contains(word);
        boolean hyphen = word.equals("-") && index > first;
        return name || hyphen || (particles.contains(word) && index > first);
    }

    /** "Dr Penn's Hospital" */
    private boolean ownsBody(NameText text, int end) {
        boolean possessive = text.within(end - 1, end)
                .filter(token -> token.tag().equals("POS"))
                .isPresent();
        return possessive
                && text.within(end - 1, end + 1)
                        .filter(token -> token.isCapitalised() && heads.contains(token.text()))
                        .isPresent();
    }
}
