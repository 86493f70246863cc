package org.whosaid.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Token;
import org.whosaid.facts.Token.NameLabel;
import org.whosaid.names.NameCandidate.Evidence;
import org.whosaid.names.NameText.Capitals;

/**
 * Finds named groups that no list knows, by the patterns in which analysts name them (APT28, Storm-1516, Taizi Flood)
 * and by the words around ("a gang known as X", "the X militia", "X, a hacking collective").
 */
final class GroupNameFinder {

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
            twoWords(text, i).ifPresent(found::add);
            introduced(text, i).ifPresent(found::add);
            beforeNoun(text, i, threats).ifPresent(found::add);
            behindNoun(text, i).ifPresent(found::add);
            apposition(text, i).ifPresent(found::add);
        }
        return found;
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
    private Optional<NameCandidate> twoWords(NameText text, int i) {
        if (text.within(i, i + 1).isEmpty() || !text.isCapitalisedWord(i)) {
            return Optional.empty();
        }
        String second = text.word(i + 1);
        boolean fits = weather.contains(second) || animals.contains(second);
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
        if (!naming.contains(text.lower(i)) || !nounBefore(text, i)) {
            return Optional.empty();
        }
        int first = i + 1;
        while (text.within(i, first).isPresent()
                && (text.word(first).equals("as")
                        || text.lower(first).equals("the")
                        || (!text.token(first).isWord() && isQuoteMark(text.word(first))))) {
            first++;
        }
        int end = endOfName(text, i, first);
        return end > first ? group(first, end, Evidence.CONTEXT, "introduced by a collective noun") : Optional.empty();
    }

    private boolean nounBefore(NameText text, int verb) {
        for (int i = verb - 1;
                i >= Math.max(0, verb - 8) && text.sentenceOf(verb).contains(i);
                i--) {
            if (isCollective(text, i)) {
                return true;
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
            tells = true;
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
        if (!isCollective(text, i)
                || text.token(i).isCapitalised()
                || text.within(i, i + 1).isEmpty()) {
            return Optional.empty();
        }
        boolean told = isTelling(text.token(i).lemma()) || text.token(i).lemma().equals("actor");
        for (int before = i - 1; before >= i - 3 && text.within(i, before).isPresent(); before--) {
            told |= adjectives.contains(text.word(before));
        }
        int end = i + 1;
        while (text.within(i, end).isPresent() && isNameWord(text, end) && text.label(end) != NameLabel.PERSON) {
            end++;
        }
        told = told && end > i + 1 && !isOrigin(text, i + 1, end);
        return told ? group(i + 1, end, Evidence.CONTEXT, "behind a collective noun") : Optional.empty();
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
                tells |= isTelling(token.lemma());
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
