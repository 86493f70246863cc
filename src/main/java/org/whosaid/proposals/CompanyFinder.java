package org.whosaid.proposals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.KnownName;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Token;
import org.whosaid.facts.Token.NameLabel;
import org.whosaid.nametext.BodyUses;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameCandidate.Evidence;
import org.whosaid.nametext.NameText;
import org.whosaid.nametext.NameText.Capitals;

/**
 * Finds companies by the legal form at the end of their names or before them ("Quenby Palm Oil Sdn Bhd", "Orchard &
 * Sons, Inc.", "OOO Quenby"), broadcasters by their number ("Channel 51"), and branches by their country ("Quenby
 * Norvik").
 */
final class CompanyFinder {

    private static final int LONGEST_FORM = 6;
    private static final int MOST_WORDS_BEHIND_A_FORM = 4;

    /** Names that their owners also write small: "bp". */
    private static final Pattern SMALL_BRAND = Pattern.compile("[A-Z]{2,4}");

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");

    /** Legal forms as short as that are also other things ("AS", "SE"). */
    private static final int SHORT = 3;

    private final Set<String> forms;
    private final Set<String> firstWords = new HashSet<>();
    private final Set<String> broadcasters;
    private final Set<String> notNames;
    private final Set<String> calendar;
    private final Set<String> frontForms;
    private final Set<String> partnerships;
    private final Set<String> notBranches = new HashSet<>();
    private final Set<String> smallBrands;
    private final BodyUses uses;
    private final Set<String> cueVerbs;

    CompanyFinder(Lexicon lexicon) {
        this.forms = lexicon.words("legal-forms");
        this.broadcasters = lexicon.words("numbered-broadcasters");
        this.notNames = lexicon.words("first-words-not-names");
        this.calendar = lexicon.words("calendar");
        this.frontForms = lexicon.words("legal-forms-in-front");
        this.partnerships = lexicon.words("partnership-forms");
        notBranches.addAll(notNames);
        notBranches.addAll(calendar);
        notBranches.addAll(lexicon.words("place-modifiers"));
        notBranches.addAll(lexicon.titles().keySet());
        notBranches.addAll(lexicon.demonyms().keySet());
        notBranches.addAll(lexicon.words("affiliations"));
        notBranches.addAll(lexicon.words("thing-heads"));
        this.smallBrands = lexicon.names().stream()
                .filter(name -> name.type() == EntityType.ORGANIZATION)
                .map(KnownName::name)
                .filter(name -> SMALL_BRAND.matcher(name).matches())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        this.uses = new BodyUses(lexicon);
        this.cueVerbs = lexicon.words("cue-verbs");
        forms.forEach(form -> firstWords.add(firstToken(form)));
    }

    private static String firstToken(String form) {
        return form.startsWith("(") ? "(" : form.split("[ ,]", 2)[0];
    }

    List<NameCandidate> find(NameText text) {
        List<NameCandidate> found = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            if (firstWords.contains(text.word(i)) && text.capitalsAt(i) != Capitals.ALL) {
                endedAt(text, i).ifPresent(found::add);
            }
            if (frontForms.contains(text.word(i)) && text.capitalsAt(i) == Capitals.SENTENCE) {
                begunAt(text, i).ifPresent(found::add);
            }
            if (broadcasters.contains(text.word(i))
                    && text.within(i, i + 1)
                            .filter(next -> NUMBER.matcher(next.text()).matches())
                            .isPresent()) {
                found.add(NameCandidate.of(
                        i, i + 2, EntityType.ORGANIZATION, Evidence.SHAPE, "broadcaster with its number"));
            }
        }
        return found;
    }

    /**
     * Branches of bodies, which end with the name of a state; where one acts as a body once, all are branches.
     *
     * @param known what the lists found, the states among them
     */
    List<NameCandidate> branches(NameText text, List<NameCandidate> known) {
        List<NameCandidate> branches = new ArrayList<>();
        Set<String> acting = new HashSet<>();
        for (NameCandidate state : known) {
            if (state.is(EntityType.STATE) && isBranch(text, state)) {
                NameCandidate branch = NameCandidate.of(
                        state.first() - 1, state.end(), EntityType.ORGANIZATION, Evidence.DEFINED, "branch in a state");
                branches.add(branch);
                if (!text.isCapitalisedWord(branch.first())
                        || uses.actsAsBody(text, branch.first(), branch.end())
                        || isSpeakerBehindQuote(text, branch.first())) {
                    acting.add(text.words(branch.first(), branch.end()));
                }
            }
        }
        branches.removeIf(branch -> !acting.contains(text.words(branch.first(), branch.end())));
        return branches;
    }

    /** ", said [Quenby Norvik]" */
    private boolean isSpeakerBehindQuote(NameText text, int first) {
        return text.within(first, first - 1)
                        .filter(verb -> verb.isFiniteVerb() && cueVerbs.contains(verb.lemma()))
                        .isPresent()
                && text.within(first, first - 2).filter(Token::isWord).isEmpty();
    }

    private boolean isBranch(NameText text, NameCandidate state) {
        int brand = state.first() - 1;
        if (text.within(state.first(), brand).isEmpty() || text.capitalsAt(brand) != Capitals.SENTENCE) {
            return false;
        }
        boolean single =
                text.within(brand, brand - 1).filter(Token::isCapitalised).isEmpty();
        boolean capitalised = text.isCapitalisedWord(brand)
                && text.token(brand).isProperNoun()
                && text.label(brand) != NameLabel.PERSON
                && !notBranches.contains(text.word(brand));
        boolean small = smallBrands.contains(text.word(brand))
                && text.token(brand).tag().startsWith("NN");
        return single && (capitalised || small) && !text.after(state.end()).equals("-");
    }

    /** "OOO Quenby": short forms also name other things, so that a model has to agree. */
    private Optional<NameCandidate> begunAt(NameText text, int form) {
        int end = form + 1;
        while (end <= form + MOST_WORDS_BEHIND_A_FORM
                && text.within(form, end).isPresent()
                && text.isCapitalisedWord(end)
                && !calendar.contains(text.word(end))) {
            end++;
        }
        boolean labelled = text.within(form, form + 1)
                .filter(next -> next.label() == NameLabel.ORGANIZATION || next.worldLabel() == NameLabel.ORGANIZATION)
                .isPresent();
        boolean inside =
                text.within(form, form - 1).filter(Token::isCapitalised).isPresent();
        return labelled && !inside && end > form + 1
                ? Optional.of(NameCandidate.of(
                        form, end, EntityType.ORGANIZATION, Evidence.SHAPE, "begins with a legal form"))
                : Optional.empty();
    }

    private Optional<NameCandidate> endedAt(NameText text, int form) {
        int end = endOfForm(text, form);
        int first = end > form ? firstOfName(text, form) : form;
        if (first >= form) {
            return Optional.empty();
        }
        int partners = partnerships.contains(text.words(form, end)) ? firstOfPartners(text, first) : first;
        if (partners < first) {
            return Optional.of(NameCandidate.of(
                    partners, end, EntityType.ORGANIZATION, Evidence.DEFINED, "partners with their legal form"));
        }
        boolean unsure = end == form + 1
                && text.word(form).length() <= SHORT
                && text.word(form).chars().allMatch(Character::isUpperCase);
        boolean labelled = text.label(form) == NameLabel.ORGANIZATION || text.label(form - 1) == NameLabel.ORGANIZATION;
        boolean inside = form - first > 1
                && text.label(form - 1) != NameLabel.LOCATION
                && text.within(form, end).filter(Token::isCapitalised).isEmpty();
        return !unsure || labelled || inside
                ? Optional.of(
                        NameCandidate.of(first, end, EntityType.ORGANIZATION, Evidence.SHAPE, "ends with a legal form"))
                : Optional.empty();
    }

    private int endOfForm(NameText text, int first) {
        int sentenceEnd = text.sentenceOf(first).endToken();
        for (int end = Math.min(sentenceEnd, first + LONGEST_FORM); end > first; end--) {
            if (forms.contains(text.words(first, end))) {
                return end;
            }
        }
        return first;
    }

    private int firstOfName(NameText text, int form) {
        int first = text.before(form).equals(",") ? form - 1 : form;
        while (text.within(form, first - 1).isPresent() && isPart(text, first - 1)) {
            first--;
        }
        while (first < form
                && (!text.isCapitalisedWord(first)
                        || (text.startsSentence(first) && notNames.contains(text.word(first))))) {
            first++;
        }
        return first;
    }

    /** The first of several names: "[Penn, Rao and] Lund LLP"; two names may be two firms. */
    private static int firstOfPartners(NameText text, int last) {
        int first = text.before(last).equals("and") || text.before(last).equals("&") ? last - 2 : last;
        if (first == last || !isPartner(text, last, first)) {
            return last;
        }
        int partners = 1;
        while (text.before(first).equals(",") && isPartner(text, last, first - 2)) {
            first -= 2;
            partners++;
        }
        return partners > 1 ? first : last;
    }

    private static boolean isPartner(NameText text, int last, int index) {
        return text.within(last, index).isPresent()
                && text.isCapitalisedWord(index)
                && text.token(index).isProperNoun()
                && text.label(index) != NameLabel.ORGANIZATION;
    }

    private boolean isPart(NameText text, int index) {
        Token token = text.token(index);
        boolean joint = token.text().equals("&")
                || token.tag().equals("HYPH")
                || (token.text().equals("and") && text.label(index) == NameLabel.ORGANIZATION);
        boolean word = token.isCapitalised()
                && token.isWord()
                && !calendar.contains(token.text())
                && !token.tag().equals("DT");
        return joint || word;
    }
}
