package org.whosaid.proposals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Token;
import org.whosaid.facts.Token.NameLabel;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameCandidate.Evidence;
import org.whosaid.nametext.NameText;
import org.whosaid.nametext.NameText.Capitals;

/**
 * Finds institutions by the shape of their names: a head word that says what it is, with capitalised words before it
 * ("Federal Election Commission") or a phrase behind it ("Ministry of Public Security").
 */
final class InstitutionFinder {

    private static final Set<String> POSSESSIVE = Set.of("'", "'s", "’", "’s");
    private static final int LONGEST_LOWERCASE_NAME = 3;
    private static final int LONGEST_REST = 4;

    /** "Human Services" may be a task, "Human Rights Watch" is a body. */
    private static final int LONGEST_TASK_LIKE_A_BODY = 2;

    private final BodyKinds kinds;
    private final Set<String> lowercaseAgencies;
    private final Set<String> links;
    private final Set<String> ownersInNames;
    private final Set<String> portfolioHeads;
    private final Set<String> staffNouns;
    private final Set<String> missions;
    private final Set<String> chambers;
    private final Set<String> committees;
    private final Set<String> notNames;
    private final Set<String> calendar;
    private final Set<String> titles;
    private final Map<String, String> demonyms;
    private final Set<String> royal;

    InstitutionFinder(Lexicon lexicon, BodyKinds kinds) {
        this.kinds = kinds;
        this.lowercaseAgencies = lexicon.words("lowercase-agencies");
        this.links = lexicon.words("institution-links");
        this.ownersInNames = lexicon.words("owners-in-names");
        this.staffNouns = lexicon.words("staff-nouns");
        this.portfolioHeads = lexicon.words("portfolio-heads");
        this.missions = lexicon.words("mission-nouns");
        this.chambers = lexicon.words("chambers");
        this.committees = lexicon.words("committee-nouns");
        this.notNames = lexicon.words("first-words-not-names");
        this.calendar = lexicon.words("calendar");
        this.titles = lexicon.titles().keySet();
        this.demonyms = lexicon.demonyms();
        this.royal = lexicon.words("royal-words");
    }

    /** The words that say what kind of body a name is. */
    static Set<String> heads(Lexicon lexicon) {
        Set<String> heads = new HashSet<>(lexicon.words("organization-heads"));
        heads.addAll(lexicon.words("agency-heads"));
        heads.addAll(lexicon.words("group-heads"));
        return Set.copyOf(heads);
    }

    /**
     * Every institution-shaped run.
     *
     * @param known what the lists found: the states, for "China's embassy", and names that are no parts of others
     */
    List<NameCandidate> find(NameText text, List<NameCandidate> known) {
        List<NameCandidate> found = new ArrayList<>();
        Set<Integer> stateStarts = known.stream()
                .filter(state -> state.is(EntityType.STATE))
                .map(NameCandidate::first)
                .collect(Collectors.toUnmodifiableSet());
        Map<Integer, Integer> endsByStart = new HashMap<>();
        for (NameCandidate name : known) {
            if (!name.is(EntityType.STATE)) {
                endsByStart.put(name.first(), name.end());
            }
        }
        for (int i = 0; i < text.size(); i++) {
            if (text.capitalsAt(i) == Capitals.SENTENCE) {
                kinds.headEndingAt(text, i)
                        .filter(head -> head.type().isPresent())
                        .flatMap(head -> capitalised(text, head))
                        .filter(name -> !isTwoNames(name, endsByStart))
                        .map(name -> withOwner(text, name, stateStarts))
                        .ifPresent(found::add);
            }
            chamberCommittee(text, i).ifPresent(found::add);
            if (demonyms.containsKey(text.word(i))) {
                lowercase(text, i, i + 1).ifPresent(found::add);
            }
        }
        for (NameCandidate state : known) {
            boolean possessive = POSSESSIVE.contains(text.after(state.end()));
            if (possessive && state.is(EntityType.STATE)) {
                lowercase(text, state.first(), state.end() + 1).ifPresent(found::add);
            } else if (state.is(EntityType.STATE)) {
                lowercase(text, state.first(), state.end()).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<NameCandidate> capitalised(NameText text, BodyKinds.Head body) {
        int head = body.end() - 1;
        boolean person = text.label(head) == NameLabel.PERSON;
        if (person || (titles.contains(text.word(head)) && text.label(head) == NameLabel.NONE)) {
            return Optional.empty();
        }
        int first = startOf(text, body);
        int end = Math.max(endOfPhrase(text, head + 1), head + 1);
        boolean bare = end - first < 2;
        // A head in front of further capitals ("Police Chief", "News Corp") does not end the name.
        if (bare || (end == head + 1 && (continues(text, head) || isWithinThing(text, body)))) {
            return Optional.empty();
        }
        return kinds.typeOf(text, first, end)
                .map(type -> NameCandidate.of(first, end, type, Evidence.SHAPE, "head " + text.word(head)));
    }

    /** Whether a run is a known name and one behind it, with "and" between them or nothing ("UN and African Union"). */
    private static boolean isTwoNames(NameCandidate name, Map<Integer, Integer> endsByStart) {
        int end = endsByStart.getOrDefault(name.first(), name.end());
        return end < name.end()
                && ((endsByStart.getOrDefault(end, -1) == name.end() && name.end() - end > 1)
                        || endsByStart.getOrDefault(end + 1, -1) == name.end());
    }

    /** "the Alabama Government" names Alabama too, as its government. */
    private static NameCandidate withOwner(NameText text, NameCandidate name, Set<Integer> stateStarts) {
        return stateStarts.contains(name.first()) && text.word(name.end() - 1).equals("Government")
                ? NameCandidate.bodyOfState(name.first(), name.end(), name.rule())
                : name;
    }

    private int startOf(NameText text, BodyKinds.Head body) {
        int head = body.end() - 1;
        int first = body.first();
        while (isPartBefore(text, head, first)) {
            first--;
        }
        while (first < head && (isNoStart(text, first) || !text.isCapitalisedWord(first))) {
            first++;
        }
        return first;
    }

    private boolean isPartBefore(NameText text, int head, int first) {
        Optional<Token> before = text.within(head, first - 1);
        if (before.isEmpty()) {
            return false;
        }
        Token token = before.get();
        boolean joint = text.label(first - 1) == NameLabel.ORGANIZATION
                && (token.text().equals("and")
                        || token.text().equals("&")
                        || token.text().equals("-"));
        // "the Roads and Transport Authority"
        boolean pair = token.text().equals("and")
                && (isThe(text, head, first - 3) || (isThe(text, head, first - 4) && text.isCapitalisedWord(first - 3)))
                && text.isCapitalisedWord(first - 2)
                && kinds.headEndingAt(text, first - 2).isEmpty()
                && text.token(first - 2).tag().startsWith("NN")
                && text.label(first - 2) != NameLabel.PERSON;
        boolean compound = token.text().equals("&") || (token.tag().equals("HYPH") && text.isCapitalisedWord(first));
        boolean inherits = isPossessiveInName(text, first - 1);
        boolean word = token.isCapitalised()
                && token.isWord()
                && !calendar.contains(token.text())
                && text.label(first - 1) != NameLabel.PERSON
                && !(text.startsSentence(first - 1) && notNames.contains(token.text()));
        return joint || pair || compound || inherits || word;
    }

    /** "Prime Minister's Office" and "Nurses' Union" keep their possessives, "Charleston's Navy" does not. */
    private boolean isPossessiveInName(NameText text, int mark) {
        if (!text.token(mark).tag().equals("POS")
                || !text.sentenceOf(mark).contains(mark - 1)
                || !text.isCapitalisedWord(mark - 1)
                || !text.after(mark + 1).chars().limit(1).allMatch(Character::isUpperCase)) {
            return false;
        }
        String owner = text.word(mark - 1);
        boolean bare = text.word(mark).length() == 1;
        boolean common = text.label(mark - 1) != NameLabel.PERSON && text.label(mark - 1) != NameLabel.LOCATION;
        return titles.contains(owner)
                || ownersInNames.contains(owner)
                || (bare && common && owner.endsWith("s") && !demonyms.containsKey(owner));
    }

    private static boolean isThe(NameText text, int head, int index) {
        return text.within(head, index)
                .filter(the -> the.text().equalsIgnoreCase("the"))
                .isPresent();
    }

    private boolean isNoStart(NameText text, int index) {
        String word = text.word(index);
        return notNames.contains(word) || (titles.contains(word) && text.label(index) == NameLabel.NONE);
    }

    /** "Extractive Industries Transparency Initiative" is no body, so "Extractive Industries" is none. */
    private boolean isWithinThing(NameText text, BodyKinds.Head body) {
        int head = body.end() - 1;
        int last = head;
        while (last < head + LONGEST_REST
                && text.within(head, last + 1).isPresent()
                && text.isCapitalisedWord(last + 1)) {
            last++;
        }
        return last > head
                && body.type().equals(Optional.of(EntityType.ORGANIZATION))
                && kinds.headEndingAt(text, last)
                        .filter(end -> end.type().isEmpty())
                        .isPresent();
    }

    private boolean continues(NameText text, int head) {
        Optional<Token> next = text.within(head, head + 1);
        return next.isPresent()
                && next.get().isCapitalised()
                && next.get().isWord()
                && kinds.headEndingAt(text, head + 1)
                        .flatMap(BodyKinds.Head::type)
                        .isPresent();
    }

    /** The end of "of Public Security" or "for the District of Idaho" after a head; -1 where there is none. */
    private int endOfPhrase(NameText text, int start) {
        int end = -1;
        int i = start;
        while (i + 1 < text.size() && text.sentenceOf(start - 1).contains(i) && links.contains(text.word(i))) {
            int j = i + 1;
            if (text.sentenceOf(start - 1).contains(j) && text.word(j).equals("the")) {
                j++;
            }
            int from = j;
            while (text.within(start - 1, j).isPresent() && isInsidePhrase(text, start - 1, j, from)) {
                j++;
            }
            boolean link = text.word(i).equals("of") || text.label(i) == NameLabel.ORGANIZATION;
            // "the Government of President Mira Rao" is named after nobody.
            boolean titled = j > from
                    && titles.contains(text.word(j - 1))
                    && text.within(start - 1, j).isPresent()
                    && text.label(j) == NameLabel.PERSON;
            if (j == from
                    || titled
                    || (!link && !text.word(i).equals("for") && !text.word(i).equals("on"))
                    || (text.word(i).equals("on") && !portfolioHeads.contains(text.word(start - 1)))) {
                break;
            }
            end = j;
            i = j;
        }
        return end;
    }

    private boolean isInsidePhrase(NameText text, int head, int index, int from) {
        Token token = text.token(index);
        if (token.isCapitalised() && token.isWord()) {
            // "Museum of Tides President Mira Rao" ends before her title, "Office of the Attorney General" is named
            // after one.
            boolean person = text.within(head, index + 1).isPresent() && text.label(index + 1) == NameLabel.PERSON;
            boolean staff =
                    index > from && (staffNouns.contains(token.text()) || (person && titles.contains(token.text())));
            return !staff && !calendar.contains(token.text()) && text.label(index) != NameLabel.PERSON;
        }
        boolean next = text.within(head, index + 1)
                .filter(word -> word.isCapitalised() || word.text().equals("and"))
                .isPresent();
        if (index == from || !next) {
            return false;
        }
        if (token.tag().equals("HYPH") || isPossessiveInName(text, index)) {
            return true;
        }
        boolean and = token.text().equals("and") || token.text().equals("&");
        boolean labelled = text.label(index) == NameLabel.ORGANIZATION
                && (and || token.text().equals(","));
        boolean tasks = portfolioHeads.contains(text.word(head))
                && ((and && isTask(text, head, index + 1)) || isInSeries(text, head, index));
        return labelled || tasks;
    }

    /**
     * Whether the capitalised words from a token on are a task of a ministry, and neither a body, a place nor somebody.
     */
    private boolean isTask(NameText text, int head, int first) {
        int end = first;
        while (text.within(head, end).isPresent() && text.isCapitalisedWord(end)) {
            Optional<EntityType> body = kinds.headEndingAt(text, end).flatMap(BodyKinds.Head::type);
            boolean task =
                    body.isEmpty() || (body.get() == EntityType.ORGANIZATION && end - first < LONGEST_TASK_LIKE_A_BODY);
            if (!task
                    || titles.contains(text.word(end))
                    || text.label(end) == NameLabel.PERSON
                    || text.label(end) == NameLabel.LOCATION) {
                return false;
            }
            end++;
        }
        return end > first;
    }

    /** Whether a comma stands in a series of tasks that ends with "and" ("Fisheries, Ports and Rural Water"). */
    private boolean isInSeries(NameText text, int head, int comma) {
        int i = comma;
        while (text.within(head, i).filter(token -> token.text().equals(",")).isPresent()) {
            if (text.after(i + 1).equals("and")) {
                return isTask(text, head, i + 2);
            }
            if (!isTask(text, head, i + 1)) {
                return false;
            }
            i++;
            while (text.within(head, i).isPresent() && text.isCapitalisedWord(i)) {
                i++;
            }
        }
        return i > comma && text.word(i).equals("and") && isTask(text, head, i + 1);
    }

    /** "China's embassy in Washington", "the Iranian foreign ministry": a state's body in small or capital letters. */
    private Optional<NameCandidate> lowercase(NameText text, int first, int after) {
        for (int length = LONGEST_LOWERCASE_NAME; length > 0; length--) {
            int end = after + length;
            if (text.within(first, end - 1).isEmpty()) {
                continue;
            }
            if (lowercaseAgencies.contains(text.words(after, end).toLowerCase(Locale.ROOT))) {
                if (royal.contains(text.before(first)) && text.isCapitalisedWord(after)) {
                    return Optional.of(
                            NameCandidate.of(first - 1, end, EntityType.AGENCY, Evidence.SHAPE, "body of a kingdom"));
                }
                String body = text.lower(after);
                boolean mission = missions.contains(body);
                if (mission
                        && text.after(end).equals("in")
                        && text.within(first, end + 1).isPresent()
                        && text.isCapitalisedWord(end + 1)) {
                    int place = end + 2;
                    while (text.within(first, place).isPresent()
                            && text.isCapitalisedWord(place)
                            && text.label(place) == NameLabel.LOCATION) {
                        place++;
                    }
                    end = place;
                }
                return Optional.of(NameCandidate.bodyOfState(first, end, "body of a state"));
            }
        }
        return Optional.empty();
    }

    /** "Senate intelligence committee": a chamber, words in small letters, a committee. */
    private Optional<NameCandidate> chamberCommittee(NameText text, int first) {
        if (!chambers.contains(text.word(first))) {
            return Optional.empty();
        }
        for (int end = first + 2;
                end <= first + 5 && text.within(first, end - 1).isPresent();
                end++) {
            String word = text.lower(end - 1);
            if (committees.contains(word)) {
                return Optional.of(
                        NameCandidate.of(first, end, EntityType.AGENCY, Evidence.SHAPE, "committee of a chamber"));
            }
            if (!text.token(end - 1).tag().startsWith("NN")
                    && !text.token(end - 1).tag().startsWith("JJ")) {
                break;
            }
        }
        return Optional.empty();
    }
}
