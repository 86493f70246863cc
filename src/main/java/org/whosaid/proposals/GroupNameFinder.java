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
import java.util.stream.Stream;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Token;
import org.whosaid.facts.Token.NameLabel;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameCandidate.Evidence;
import org.whosaid.nametext.NameText;
import org.whosaid.nametext.NameText.Capitals;

/**
 * Finds named groups that no list knows, by the patterns in which analysts name them (APT28, Storm-1516, Taizi Flood)
 * and by the words around ("a gang known as X", "the X militia", "X, a hacking collective").
 */
final class GroupNameFinder {

    private static final int FARTHEST_NOUN = 8;
    private static final String NUMBER = "[0-9]{1,5}";
    private static final Pattern NUMBER_ALONE = Pattern.compile(NUMBER);

    private final Pattern numbered;
    private final Set<String> codes;
    private final Set<String> threatening;
    private final Set<String> telling;
    private final Set<String> weather;
    private final Set<String> animals;
    private final Set<String> nouns;
    private final Set<String> adjectives;
    private final Set<String> naming;
    private final Set<String> notNames;
    private final Set<String> demonyms;
    private final Set<String> firstNames;
    private final Set<String> threatWords;
    private final Set<String> malwareKinds;
    private final Set<String> malwareNouns;
    private final Set<String> actives;
    private final Set<String> members;
    private final GroupRelatives relatives;

    GroupNameFinder(Lexicon lexicon) {
        this.weather = lexicon.words("weather-names");
        this.animals = lexicon.words("animal-names");
        this.nouns = lexicon.words("group-nouns");
        this.adjectives = lexicon.words("group-adjectives");
        this.naming = lexicon.words("naming-verbs");
        this.notNames = lexicon.words("first-words-not-names");
        this.demonyms = lexicon.demonyms().keySet();
        this.firstNames = lexicon.firstNames().keySet();
        this.threatWords = lexicon.words("threat-words");
        this.malwareKinds = lexicon.words("malware-kinds");
        this.malwareNouns = lexicon.words("malware-nouns");
        this.actives = lexicon.words("naming-actives");
        this.members = lexicon.words("network-members");
        this.relatives = new GroupRelatives(lexicon);
        this.threatening = lexicon.words("threat-group-nouns");
        this.telling = lexicon.words("telling-group-nouns");
        this.codes = lexicon.words("group-codes");
        this.numbered = Pattern.compile(Stream.of(codes, lexicon.words("group-codes-joined"))
                .flatMap(Set::stream)
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")[- ]?" + NUMBER)));
    }

    List<NameCandidate> find(NameText text) {
        List<NameCandidate> found = new ArrayList<>();
        boolean threats = text.article().tokens().stream().anyMatch(token -> threatWords.contains(token.text()));
        for (int i = 0; i < text.size(); i++) {
            numbered(text, i).ifPresent(found::add);
            twoWords(text, i, threats).ifPresent(found::add);
            introduced(text, i).ifPresent(found::add);
            beforeNoun(text, i, threats).ifPresent(found::add);
            behindNoun(text, i).ifPresent(found::add);
            apposition(text, i).ifPresent(found::add);
        }
        List<NameCandidate> groups = withoutMalware(text, found);
        return relatives.withRelatives(text, groups, threats);
    }

    /** Without the names that stand beside words for malware at least as often as they were found to be a group's. */
    private List<NameCandidate> withoutMalware(NameText text, List<NameCandidate> found) {
        Map<String, Integer> votes = new HashMap<>();
        for (NameCandidate name : found) {
            votes.merge(text.word(name.first()), 1, Integer::sum);
        }
        for (int i = 0; i < text.size(); i++) {
            if (votes.containsKey(text.word(i)) && (isMalware(text, i, i + 1) || isMalware(text, i, i - 1))) {
                votes.merge(text.word(i), -1, Integer::sum);
            }
        }
        return found.stream()
                .filter(name -> name.evidence() == Evidence.SHAPE || votes.getOrDefault(text.word(name.first()), 0) > 0)
                .toList();
    }

    private boolean isMalware(NameText text, int name, int neighbour) {
        boolean kind = text.within(name, neighbour)
                .filter(token -> malwareKinds.contains(token.lemma()) || malwareKinds.contains(token.text()))
                .isPresent();
        // "the X ransomware gang" is a gang.
        boolean gang = neighbour > name
                && text.within(name, neighbour + 1)
                        .filter(token -> nouns.contains(token.text()) && !malwareNouns.contains(token.lemma()))
                        .isPresent();
        return kind && !gang;
    }

    private Optional<NameCandidate> numbered(NameText text, int i) {
        if (numbered.matcher(text.word(i)).matches()) {
            return group(i, i + 1, Evidence.SHAPE, "numbered name");
        }
        if (!codes.contains(text.word(i))) {
            return Optional.empty();
        }
        int number = text.after(i + 1).equals("-") ? i + 2 : i + 1;
        boolean numbered = text.within(i, number)
                .filter(token -> NUMBER_ALONE.matcher(token.text()).matches())
                .isPresent();
        return numbered ? group(i, number + 1, Evidence.SHAPE, "numbered name") : Optional.empty();
    }

    /** A capitalised word and one of the second words by which vendors tell a group's origin. */
    private Optional<NameCandidate> twoWords(NameText text, int i, boolean threats) {
        if (text.within(i, i + 1).isEmpty() || !text.isCapitalisedWord(i)) {
            return Optional.empty();
        }
        String second = text.word(i + 1);
        boolean fits = weather.contains(second) || (threats && animals.contains(second));
        boolean plain =
                text.capitalsAt(i) != Capitals.SENTENCE && !text.token(i).isProperNoun();
        boolean properFirst = !notNames.contains(text.word(i)) && !demonyms.contains(text.word(i));
        boolean longer = text.after(i + 2).isEmpty()
                || !Character.isUpperCase(text.after(i + 2).charAt(0));
        boolean person = text.label(i) == NameLabel.PERSON && firstNames.contains(text.word(i));
        boolean storm = second.equals("Storm") && text.label(i) == NameLabel.LOCATION;
        return fits && properFirst && longer && !plain && !storm && !person
                ? group(i, i + 2, Evidence.SHAPE, "two-word name")
                : Optional.empty();
    }

    /** "a group known as X", "the operation, called X", "a gang dubbed X". */
    private Optional<NameCandidate> introduced(NameText text, int i) {
        boolean passive = naming.contains(text.lower(i)) && isNamed(text, i);
        boolean active = actives.contains(text.lower(i)) && isNamedByOthers(text, i);
        if (!passive && !active) {
            return Optional.empty();
        }
        int first = i + 1;
        while (text.within(i, first).isPresent()
                && (text.word(first).equals("as")
                        || text.lower(first).equals("the")
                        || text.word(first).equals("to")
                        || (!text.token(first).isWord() && isQuoteMark(text.word(first))))) {
            first++;
        }
        int end = endOfName(text, i, first);
        boolean named = end > first
                && text.label(first) != NameLabel.PERSON
                && !demonyms.contains(text.word(first))
                && !demonyms.contains(text.word(end - 1));
        return named ? group(first, end, Evidence.CONTEXT, "introduced by a collective noun") : Optional.empty();
    }

    /**
     * Whether the noun before a naming verb is a collective one, or a network's members ("a ring of hackers known as").
     */
    private boolean isNamed(NameText text, int verb) {
        for (int i = verb - 1;
                i >= Math.max(0, verb - FARTHEST_NOUN) && text.sentenceOf(verb).contains(i);
                i--) {
            boolean common =
                    text.token(i).tag().equals("NN") || text.token(i).tag().equals("NNS");
            if (isCollective(text, i)) {
                return true;
            }
            if (common && !isPartOfPhrase(text, i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether "of" stands in front of a noun and the words that describe it. */
    private static boolean isPartOfPhrase(NameText text, int noun) {
        int i = noun - 1;
        while (text.within(noun, i).isPresent()
                && (text.token(i).tag().startsWith("JJ")
                        || text.token(i).tag().startsWith("NN")
                        || text.token(i).tag().equals("DT"))) {
            i--;
        }
        return text.within(noun, i).filter(token -> token.text().equals("of")).isPresent();
    }

    /** "a campaign, which the lab calls X": somebody, and nothing else, between the collective noun and the verb. */
    private boolean isNamedByOthers(NameText text, int verb) {
        boolean somebody = false;
        for (int i = verb - 1;
                i >= Math.max(0, verb - FARTHEST_NOUN) && text.sentenceOf(verb).contains(i);
                i--) {
            Token token = text.token(i);
            if (isCollective(text, i) && somebody) {
                return true;
            }
            somebody |= token.tag().startsWith("NN") || token.tag().startsWith("PRP");
            boolean within = token.tag().startsWith("NN")
                    || token.tag().startsWith("PRP")
                    || token.tag().startsWith("JJ")
                    || token.tag().startsWith("W")
                    || token.tag().equals("DT")
                    || (token.tag().equals("IN") && token.text().equals("that"))
                    || token.tag().equals("POS")
                    || token.lemma().equals("have")
                    || token.text().equals(",");
            if (!within) {
                return false;
            }
        }
        return false;
    }

    private boolean isCollective(NameText text, int i) {
        return nouns.contains(text.lower(i)) && text.token(i).tag().startsWith("NN");
    }

    /** "the Séléka militia", "Conti ransomware gang", "hackers of the Lapsus$ group". */
    private Optional<NameCandidate> beforeNoun(NameText text, int i, boolean threats) {
        if (!isCollective(text, i)
                || text.token(i).isCapitalised()
                || !text.sentenceOf(i).contains(i - 1)) {
            return Optional.empty();
        }
        int end = i;
        boolean tells = isTelling(text.lower(i));
        boolean inThreatReport = threats && threatening.contains(text.lower(i));
        while (text.sentenceOf(i).contains(end - 1) && adjectives.contains(text.word(end - 1))) {
            // A ransomware has campaigns and operators too.
            tells |= !malwareKinds.contains(text.word(end - 1))
                    || !malwareNouns.contains(text.token(i).lemma());
            end--;
        }
        int first = end;
        while (text.sentenceOf(i).contains(first - 1) && isNameWord(text, first - 1)) {
            first--;
        }
        boolean known = first < end && !(end - first == 1 && text.startsSentence(first));
        boolean person = first < end && text.label(first) == NameLabel.PERSON;
        tells |= inThreatReport && end == i && text.before(first).equalsIgnoreCase("the");
        tells = tells && first < end && !isOrigin(text, first, end);
        return tells && known && !person && first < end
                ? group(first, end, Evidence.CONTEXT, "before a collective noun")
                : Optional.empty();
    }

    /** "the threat actor Gamaredon", "ransomware gang DarkSide". */
    private Optional<NameCandidate> behindNoun(NameText text, int i) {
        boolean heading = text.before(i).equals("Threat") && isUnlikeAWord(text.after(i + 1));
        if (!isCollective(text, i)
                || (text.token(i).isCapitalised() && !heading)
                || text.within(i, i + 1).isEmpty()) {
            return Optional.empty();
        }
        int first = i + 1;
        boolean named = isObjectOfNaming(text, i);
        while (named
                && text.within(i, first).isPresent()
                && (text.word(first).equals("as") || isQuoteMark(text.word(first)))) {
            first++;
        }
        boolean told = named
                || heading
                || isTelling(text.token(i).lemma())
                || text.token(i).lemma().equals("actor");
        for (int before = i - 1; before >= i - 3 && text.within(i, before).isPresent(); before--) {
            told |= adjectives.contains(text.word(before));
        }
        int end = first;
        while (text.within(i, end).isPresent() && isNameWord(text, end) && text.label(end) != NameLabel.PERSON) {
            end++;
        }
        told = told && end > first && !isOrigin(text, first, end);
        return told ? group(first, end, Evidence.CONTEXT, "behind a collective noun") : Optional.empty();
    }

    /** "QuietOrchid", "TA505": capitals or digits within. */
    private static boolean isUnlikeAWord(String word) {
        return word.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    /** "dubbed the second campaign X", "tracks the actor as X". */
    private boolean isObjectOfNaming(NameText text, int noun) {
        int i = noun - 1;
        while (text.within(noun, i).isPresent()
                && (text.token(i).tag().startsWith("JJ")
                        || text.token(i).tag().startsWith("NN")
                        || (text.token(i).tag().startsWith("VB") && !isNaming(text, i)))) {
            i--;
        }
        return text.within(noun, i).filter(token -> token.tag().equals("DT")).isPresent()
                && text.within(noun, i - 1).isPresent()
                && isNaming(text, i - 1);
    }

    private boolean isNaming(NameText text, int i) {
        return text.token(i).isVerb() && (naming.contains(text.lower(i)) || actives.contains(text.lower(i)));
    }

    /** Nouns that alone make a name a group; "network" or "campaign" need an adjective. */
    private boolean isTelling(String noun) {
        return telling.contains(noun);
    }

    /** "X, a hacking collective", "X, a Russian influence operation". */
    private Optional<NameCandidate> apposition(NameText text, int i) {
        if (!text.word(i).equals(",") || !text.sentenceOf(i).contains(i - 1) || !isNameWord(text, i - 1)) {
            return Optional.empty();
        }
        int first = i;
        while (text.sentenceOf(i).contains(first - 1) && isNameWord(text, first - 1)) {
            first--;
        }
        int noun = i + 1;
        if (text.within(i, noun).filter(token -> token.tag().equals("DT")).isEmpty()) {
            return Optional.empty();
        }
        boolean tells = false;
        for (noun++; noun < i + 8 && text.within(i, noun).isPresent(); noun++) {
            Token token = text.token(noun);
            if (isCollective(text, noun)) {
                tells |= isTelling(token.lemma()) || isMadeOfMembers(text, noun);
                return tells
                        ? group(first, i, Evidence.CONTEXT, "in apposition to a collective noun")
                        : Optional.empty();
            }
            tells |= adjectives.contains(token.text());
            if (!token.tag().startsWith("JJ")
                    && !token.tag().startsWith("NN")
                    && !token.tag().equals("HYPH")
                    && !token.tag().startsWith("VB")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "a network of fake accounts". */
    private boolean isMadeOfMembers(NameText text, int noun) {
        if (!text.after(noun + 1).equals("of")) {
            return false;
        }
        for (int i = noun + 2; i < noun + FARTHEST_NOUN && text.within(noun, i).isPresent(); i++) {
            if (members.contains(text.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "South Korean hackers" says where they are from, not what they are called. */
    private boolean isOrigin(NameText text, int first, int end) {
        return demonyms.contains(text.words(first, end)) || demonyms.contains(text.word(end - 1));
    }

    private boolean isNameWord(NameText text, int i) {
        return text.isCapitalisedWord(i)
                && text.token(i).tag().startsWith("NN")
                && !notNames.contains(text.word(i))
                && !demonyms.contains(text.word(i))
                && text.capitalsAt(i) == Capitals.SENTENCE;
    }

    private int endOfName(NameText text, int anchor, int first) {
        int end = first;
        while (text.within(anchor, end).isPresent() && text.isCapitalisedWord(end)) {
            end++;
        }
        return end;
    }

    private static boolean isQuoteMark(String word) {
        return word.equals("\"") || word.equals("“") || word.equals("‘") || word.equals("'") || word.equals("``");
    }

    private static Optional<NameCandidate> group(int first, int end, Evidence evidence, String rule) {
        return Optional.of(NameCandidate.of(first, end, EntityType.GROUP, evidence, rule.toLowerCase(Locale.ROOT)));
    }
}
