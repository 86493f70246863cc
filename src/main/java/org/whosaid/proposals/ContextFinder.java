package org.whosaid.proposals;

import java.util.ArrayList;
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

/**
 * Finds people and organisations by the words around a capitalised run: a title before it, a common noun in apposition
 * ("X, a polling firm"), a role beside it ("an analyst at X", "X spokesman").
 */
final class ContextFinder {

    private static final int LONGEST_APPOSITION = 8;

    private final Set<String> personTitles;
    private final Set<String> titles;
    private final Set<String> organizationNouns;
    private final Set<String> agencyNouns;
    private final Set<String> staff;
    private final Set<String> staffLinks;
    private final Set<String> ownership;
    private final Set<String> notNames;
    private final Set<String> calendar;
    private final Set<String> demonyms;
    private final Set<String> affiliations;
    private final Set<String> firstNames;
    private final Set<String> heads;
    private final Set<String> thingHeads;

    ContextFinder(Lexicon lexicon) {
        this.personTitles = lexicon.words("titles-of-address");
        this.titles = lexicon.titles().keySet();
        this.organizationNouns = lexicon.words("organization-nouns");
        this.agencyNouns = lexicon.words("agency-nouns");
        this.staff = lexicon.words("staff-nouns");
        this.ownership = lexicon.words("ownership-nouns");
        this.staffLinks = lexicon.words("staff-links");
        this.notNames = lexicon.words("first-words-not-names");
        this.calendar = lexicon.words("calendar");
        this.demonyms = lexicon.demonyms().keySet();
        this.affiliations = lexicon.words("affiliations");
        this.firstNames = lexicon.firstNames().keySet();
        this.heads = InstitutionFinder.heads(lexicon);
        this.thingHeads = lexicon.words("thing-heads");
    }

    List<NameCandidate> find(NameText text) {
        List<NameCandidate> found = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            if (personTitles.contains(text.word(i))) {
                titled(text, i).ifPresent(found::add);
            }
            if (text.capitalsAt(i) == Capitals.SENTENCE && isNameWord(text, i) && !isNameWordBefore(text, i)) {
                organization(text, i).ifPresent(found::add);
                givenName(text, i).ifPresent(found::add);
            }
            if (text.word(i).equals("campaign")) {
                campaign(text, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<NameCandidate> titled(NameText text, int title) {
        int first = title + 1;
        if (titles.contains(text.after(first))) {
            return Optional.empty();
        }
        int end = first;
        while (end < first + 3
                && text.within(title, end).isPresent()
                && isNameWord(text, end)
                && text.token(end).isProperNoun()) {
            end++;
        }
        return end > first
                ? Optional.of(NameCandidate.of(first, end, EntityType.PERSON, Evidence.SHAPE, "titled"))
                : Optional.empty();
    }

    private Optional<NameCandidate> organization(NameText text, int first) {
        int end = first + 1;
        while (text.within(first, end).isPresent() && isNameWord(text, end)) {
            end++;
        }
        boolean person =
                text.label(first) == NameLabel.PERSON || text.token(first).worldLabel() == NameLabel.PERSON;
        if ((person && (end - first == 1 || firstNames.contains(text.word(first))))
                || (end - first == 1
                        && text.startsSentence(first)
                        && !text.token(first).isProperNoun())
                || isTitledPerson(text, first, end)) {
            return Optional.empty();
        }
        Optional<EntityType> byNoun = apposition(text, end);
        if (byNoun.isPresent()) {
            Evidence evidence = person ? Evidence.DEFINED : Evidence.CONTEXT;
            return Optional.of(NameCandidate.of(first, end, byNoun.get(), evidence, "in apposition to its kind"));
        }
        if (person) {
            return isWhich(text, first, end)
                    ? Optional.of(
                            NameCandidate.of(first, end, EntityType.ORGANIZATION, Evidence.DEFINED, "which, not who"))
                    : Optional.empty();
        }
        boolean staffBefore = staffLinks.contains(text.before(first))
                && text.sentenceOf(first).contains(first - 2)
                && staff.contains(text.lower(first - 2));
        boolean staffAfter = staff.contains(text.after(end));
        boolean origin = demonyms.contains(text.word(end - 1)) || affiliations.contains(text.word(end - 1));
        if ((staffBefore || staffAfter) && !origin) {
            return Optional.of(NameCandidate.of(first, end, EntityType.ORGANIZATION, Evidence.CONTEXT, "has staff"));
        }
        return isBehindKind(text, first) || isOwned(text, first)
                ? Optional.of(
                        NameCandidate.of(first, end, EntityType.ORGANIZATION, Evidence.CONTEXT, "called a company"))
                : Optional.empty();
    }

    /** "Pelagic Link, which sells maps": a clause about the name itself, since nothing before could be meant. */
    private static boolean isWhich(NameText text, int first, int end) {
        return text.after(end).equals(",")
                && text.within(first, end + 1)
                        .filter(which -> which.text().equals("which"))
                        .isPresent()
                && text.within(first, end + 2).filter(Token::isFiniteVerb).isPresent()
                && text.startsSentence(first);
    }

    /** "Prime Minister Vera Lund", but no "King Oren University". */
    private boolean isTitledPerson(NameText text, int first, int end) {
        for (int i = first; i < end - 1; i++) {
            if (titles.contains(text.word(i))) {
                return !heads.contains(text.word(end - 1)) && !thingHeads.contains(text.word(end - 1));
            }
        }
        return false;
    }

    /** "the shoe retailer X": a noun for companies in front of a name that nobody else claims. */
    private boolean isBehindKind(NameText text, int first) {
        boolean noun = text.within(first, first - 1)
                .filter(token -> token.tag().equals("NN") && organizationNouns.contains(token.text()))
                .isPresent();
        boolean described = text.within(first, first - 2)
                .filter(token -> token.tag().equals("DT")
                        || token.tag().startsWith("JJ")
                        || token.tag().startsWith("NN")
                        || token.tag().equals("POS"))
                .isPresent();
        return noun && described && isOpen(text, first);
    }

    /** "shares in X", "a stake in X". */
    private boolean isOwned(NameText text, int first) {
        String link = text.before(first);
        return (link.equals("in") || link.equals("of"))
                && text.within(first, first - 2)
                        .filter(token -> ownership.contains(token.text()))
                        .isPresent()
                && isOpen(text, first);
    }

    /** Whether a capitalised word may begin the name of a company: it is no role, nation, place or person. */
    private boolean isOpen(NameText text, int first) {
        return text.token(first).isProperNoun()
                && text.label(first) != NameLabel.LOCATION
                && text.label(first) != NameLabel.PERSON
                && !titles.contains(text.word(first))
                && !demonyms.contains(text.word(first))
                && !firstNames.contains(text.word(first));
    }

    /** A given name with a surname behind it that the name model overlooked. */
    private Optional<NameCandidate> givenName(NameText text, int first) {
        if (!firstNames.contains(text.word(first))) {
            return Optional.empty();
        }
        int end = first;
        while (text.within(first, end).isPresent()
                && isNameWord(text, end)
                && text.token(end).isProperNoun()
                && text.label(end) == NameLabel.NONE
                && !heads.contains(text.word(end))
                && !thingHeads.contains(text.word(end))) {
            end++;
        }
        boolean name = end - first == 2 || end - first == 3;
        boolean ends =
                text.within(first, end).filter(Token::isCapitalised).isEmpty() || thingHeads.contains(text.word(end));
        return name && ends
                ? Optional.of(NameCandidate.of(first, end, EntityType.PERSON, Evidence.LABEL, "given name and surname"))
                : Optional.empty();
    }

    /** "the Clinton campaign", named after its candidate. */
    private Optional<NameCandidate> campaign(NameText text, int noun) {
        boolean candidate = text.sentenceOf(noun).contains(noun - 2)
                && isNameWord(text, noun - 1)
                && text.token(noun - 1).isProperNoun()
                && (text.label(noun - 1) == NameLabel.PERSON || text.surnames().contains(text.word(noun - 1)))
                && !demonyms.contains(text.word(noun - 1))
                && !affiliations.contains(text.word(noun - 1))
                && text.lower(noun - 2).equals("the");
        boolean ends = text.within(noun, noun + 1)
                .filter(next -> next.tag().startsWith("NN"))
                .isEmpty();
        return candidate && ends
                ? Optional.of(NameCandidate.of(noun - 1, noun + 1, EntityType.ORGANIZATION, Evidence.SHAPE, "campaign"))
                : Optional.empty();
    }

    private Optional<EntityType> apposition(NameText text, int comma) {
        if (!text.after(comma).equals(",")) {
            return Optional.empty();
        }
        if (text.within(comma, comma + 1)
                .filter(token -> token.tag().equals("DT"))
                .isEmpty()) {
            return Optional.empty();
        }
        for (int i = comma + 2;
                i < comma + LONGEST_APPOSITION && text.within(comma, i).isPresent();
                i++) {
            Token token = text.token(i);
            boolean nounAfter = text.within(comma, i + 1)
                    .filter(next -> next.tag().startsWith("NN") || next.tag().equals("POS"))
                    .isPresent();
            if (token.tag().equals("NN") && !nounAfter) {
                if (organizationNouns.contains(token.text())) {
                    return Optional.of(EntityType.ORGANIZATION);
                }
                return agencyNouns.contains(token.text()) ? Optional.of(EntityType.AGENCY) : Optional.empty();
            }
            boolean modifier = token.tag().startsWith("JJ")
                    || token.tag().startsWith("NN")
                    || token.tag().startsWith("VB")
                    || token.tag().equals("HYPH")
                    || token.tag().startsWith("RB")
                    || token.tag().equals("POS");
            if (!modifier) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isNameWordBefore(NameText text, int index) {
        return text.within(index, index - 1).isPresent() && isNameWord(text, index - 1);
    }

    private boolean isNameWord(NameText text, int index) {
        return text.isCapitalisedWord(index)
                && !notNames.contains(text.word(index))
                && !calendar.contains(text.word(index));
    }
}
