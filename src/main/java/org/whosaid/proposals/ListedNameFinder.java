package org.whosaid.proposals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.KnownName;
import org.whosaid.facts.KnownName.Ambiguity;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Token;
import org.whosaid.facts.Token.NameLabel;
import org.whosaid.nametext.Atoms;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameCandidate.Evidence;
import org.whosaid.nametext.NameText;
import org.whosaid.nametext.NameText.Capitals;
import org.whosaid.nametext.NameTrie;
import org.whosaid.nametext.NameTrie.Entry;
import org.whosaid.nametext.StateNamesakes;

/** Finds the names of our own lists, looking around those that are also words, people, places or other names. */
final class ListedNameFinder {

    private static final int COUNTRY_CODE = 2;
    private static final Pattern POSTAL_CODE = Pattern.compile("[A-Z]{2}");
    private static final Set<String> BEFORE_POSTAL_CODE = Set.of(",", "–", "—", "-");

    private final NameTrie trie;
    private final Set<String> titles;
    private final Set<String> firstNames;
    private final Set<String> stateContext;
    private final UnsureGroups unsureGroups;

    ListedNameFinder(Lexicon lexicon) {
        this.trie = new NameTrie(
                lexicon.names().stream().filter(name -> !name.watched()).toList());
        this.titles = lexicon.titles().keySet();
        this.firstNames = lexicon.firstNames().keySet();
        this.stateContext = lexicon.words("state-context");
        this.unsureGroups = new UnsureGroups(lexicon);
    }

    /** Every listed name that stands as one, in text order, none within another. */
    List<NameCandidate> find(NameText text) {
        Atoms atoms = new Atoms(text);
        Set<String> surnames = text.surnames();
        Set<String> plainWords = text.article().tokens().stream()
                .map(Token::text)
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .collect(Collectors.toUnmodifiableSet());
        List<NameCandidate> found = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        SharedStates shared = new SharedStates();
        SharedAcronyms acronyms = new SharedAcronyms(text.article().text());
        int atom = 0;
        while (atom < atoms.size()) {
            int first = atoms.first(atom);
            if (first < 0) {
                atom++;
                continue;
            }
            int sentenceEnd = text.sentenceOf(first).endToken();
            boolean capitals = text.capitalsAt(first) == Capitals.ALL;
            Optional<NameTrie.Match> match = trie.longest(
                    atoms,
                    atom,
                    end -> atoms.end(end - 1) > 0 && atoms.end(end - 1) <= sentenceEnd,
                    (entry, written) -> NameTrie.sameCapitals(entry, written, capitals));
            if (match.isEmpty()) {
                atom++;
                continue;
            }
            int end = atoms.end(atom + match.get().atoms() - 1);
            List<Entry> standing = match.get().entries().stream()
                    .filter(entry -> stands(entry, text, first, end, surnames))
                    .filter(entry -> !isPlainWord(entry, text, first, end, plainWords))
                    .toList();
            if (standing.isEmpty()) {
                atom++;
                continue;
            }
            shared.note(found.size(), standing);
            Entry meant = acronyms.meant(standing);
            KnownName name = meant.name();
            found.add(NameCandidate.known(first, end, name, Evidence.LISTED, "listed in " + name.list()));
            entries.add(meant);
            atom += match.get().atoms();
        }
        return new StateNamesakes(text).settle(unsureGroups.settle(text, shared.settle(found), entries));
    }

    private boolean stands(Entry entry, NameText text, int first, int end, Set<String> surnames) {
        KnownName name = entry.name();
        if (!text.isCapitalisedWord(first)
                && !Character.isUpperCase(text.word(end - 1).codePointAt(0))) {
            return entry.ambiguity().isEmpty() && entry.form().equals(Atoms.fold(text.words(first, end)));
        }
        if (isWithinOffice(text, first, end)) {
            return false;
        }
        boolean code = POSTAL_CODE.matcher(entry.form()).matches();
        if (code && (isDegree(text, first) || (isPostalCode(entry) && !followsCityOrParty(text, first)))) {
            return false;
        }
        if (entry.ambiguity().contains(Ambiguity.PERSON) && isPerson(name.type(), text, first, end, surnames)) {
            return false;
        }
        if (entry.ambiguity().contains(Ambiguity.WORD) && !standsOutAsName(text, first, end)) {
            return false;
        }
        boolean city =
                entry.ambiguity().contains(Ambiguity.PLACE) && name.code().length() != COUNTRY_CODE;
        return !city || isMeantAsBody(name.type(), text, first, end);
    }

    /** "Secretary of [State] for Wales" */
    private boolean isWithinOffice(NameText text, int first, int end) {
        return end - first == 1
                && text.after(end).equals("for")
                && text.before(first).equals("of")
                && text.within(first, first - 2)
                        .filter(title -> title.isCapitalised() && titles.contains(title.text()))
                        .isPresent();
    }

    /** "Pirates" is no party in an article about pirates. */
    private static boolean isPlainWord(Entry entry, NameText text, int first, int end, Set<String> plainWords) {
        return entry.ambiguity().contains(Ambiguity.WORD)
                && end - first == 1
                && Character.isLowerCase(
                        text.word(first).codePointBefore(text.word(first).length()))
                && plainWords.contains(text.lower(first))
                && (text.startsSentence(first) || text.label(first) != NameLabel.ORGANIZATION);
    }

    /** Two capitals ("AL", "PA") are too many things to be a state by themselves. */
    private static boolean isPostalCode(Entry entry) {
        return entry.name().code().length() > COUNTRY_CODE
                && POSTAL_CODE.matcher(entry.form()).matches();
    }

    private static boolean followsCityOrParty(NameText text, int first) {
        return BEFORE_POSTAL_CODE.contains(text.before(first));
    }

    /** "Ana Flor, MA, and Ed Voss, PA" */
    private static boolean isDegree(NameText text, int first) {
        return text.before(first).equals(",")
                && text.within(first, first - 3)
                        .filter(ListedNameFinder::isPerson)
                        .isPresent()
                && text.within(first, first - 2)
                        .filter(ListedNameFinder::isPerson)
                        .isPresent();
    }

    private static boolean isPerson(Token token) {
        return token.label() == NameLabel.PERSON;
    }

    private boolean isPerson(EntityType type, NameText text, int first, int end, Set<String> surnames) {
        if (end - first > 1) {
            return false;
        }
        if (text.label(first) == NameLabel.PERSON) {
            return type != EntityType.PERSON;
        }
        String before = text.before(first);
        String after = text.after(end);
        boolean namesake = surnames.contains(text.word(first));
        boolean besidePerson = (!before.isEmpty() && text.label(first - 1) == NameLabel.PERSON)
                || (!after.isEmpty() && text.label(end) == NameLabel.PERSON && Character.isUpperCase(after.charAt(0)));
        boolean titled = titles.contains(before) || firstNames.contains(before);
        return namesake || besidePerson || (titled && type != EntityType.STATE);
    }

    /** A form that is also a plain word counts where capitals mean something and the tagger or the name model agree. */
    private static boolean standsOutAsName(NameText text, int first, int end) {
        if (isCounted(text, first, end)) {
            return false;
        }
        boolean labelled = text.label(first) == NameLabel.ORGANIZATION || text.label(first) == NameLabel.LOCATION;
        if (text.capitalsAt(first) != Capitals.SENTENCE || text.startsSentence(first)) {
            return labelled || (end - first > 1 && text.token(first).isProperNoun());
        }
        Token token = text.token(first);
        if (token.text().length() <= 3 && token.text().equals(token.text().toUpperCase(Locale.ROOT))) {
            return true;
        }
        return labelled || (token.isProperNoun() && !Character.isUpperCase(firstOf(text.after(end))));
    }

    /** "a Reunion" in a headline; but "an Orchard store" is a store of the company. */
    private static boolean isCounted(NameText text, int first, int end) {
        String article = text.before(first).toLowerCase(Locale.ROOT);
        boolean noun = text.within(first, end)
                .filter(token -> token.tag().startsWith("NN") || token.tag().equals("HYPH"))
                .isPresent();
        return (article.equals("a") || article.equals("an")) && end - first == 1 && !noun;
    }

    /** A form that is also a city counts as a state only where the words around speak of a state. */
    private boolean isMeantAsBody(EntityType type, NameText text, int first, int end) {
        if (type != EntityType.STATE) {
            return text.label(first) == NameLabel.ORGANIZATION;
        }
        String after = text.after(end);
        String before = text.before(first);
        if (stateContext.contains(after) || stateContext.contains(before)) {
            return true;
        }
        boolean ofState = before.equals("of") && first >= 2 && stateContext.contains(text.word(first - 2));
        boolean afterCity = before.equals(",")
                && first >= 2
                && text.sentenceOf(first).contains(first - 2)
                && text.label(first - 2) == NameLabel.LOCATION;
        return ofState || afterCity;
    }

    private static char firstOf(String word) {
        return word.isEmpty() ? ' ' : word.charAt(0);
    }

    /** Settles names that two states share (Georgia, Punjab) by the other states that the article names. */
    private static final class SharedStates {

        private final Map<Integer, List<Entry>> open = new HashMap<>();
        private final Map<String, Integer> countries = new HashMap<>();
        private final Map<String, Integer> siblings = new HashMap<>();

        /** Notes the entries that the name with a given number may mean. */
        void note(int candidate, List<Entry> entries) {
            List<Entry> states = entries.stream()
                    .filter(entry -> entry.name().type() == EntityType.STATE)
                    .toList();
            if (states.size() > 1) {
                open.put(candidate, states);
            } else if (states.size() == 1 && entries.size() == 1) {
                String code = states.get(0).name().code();
                (code.length() == 2 ? countries : siblings).merge(country(code), 1, Integer::sum);
            }
        }

        List<NameCandidate> settle(List<NameCandidate> found) {
            List<NameCandidate> settled = new ArrayList<>(found);
            open.forEach((index, entries) -> {
                Entry best = entries.get(0);
                for (Entry entry : entries) {
                    if (weight(entry) > weight(best)) {
                        best = entry;
                    }
                }
                settled.set(index, found.get(index).meaning(best.name()));
            });
            return settled;
        }

        /** A subdivision is likely where others of its country are named, a country where no such neighbours are. */
        private int weight(Entry entry) {
            String code = entry.name().code();
            if (code.length() == 2) {
                return 1;
            }
            return 2 * siblings.getOrDefault(country(code), 0) + countries.getOrDefault(country(code), 0);
        }

        private static String country(String code) {
            return code.substring(0, Math.min(2, code.length()));
        }
    }
}
