package org.whosaid.proposals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Sentence;
import org.whosaid.facts.Token;
import org.whosaid.facts.Token.NameLabel;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameCandidate.Evidence;
import org.whosaid.nametext.NameText;
import org.whosaid.nametext.NameText.Capitals;
import org.whosaid.nametext.Titles;

/** Turns a name model's labels into candidates: people and organisations; places only keep other names away. */
final class LabelledNameFinder {

    private static final int MOST_TOKENS_BEFORE = 2;

    private final Set<String> titles;
    private final Titles longTitles;
    private final Set<String> honorifics;
    private final Set<String> notNames;
    private final Set<String> calendar;
    private final Set<String> affiliations;
    private final Set<String> heads;
    private final Set<String> thingHeads;
    private final Set<String> firstNames;

    private final Function<Token, NameLabel> model;
    private final Evidence evidence;

    /**
     * A finder for one model.
     *
     * @param model what it takes a token for
     * @param evidence what its candidates rest on
     */
    LabelledNameFinder(Lexicon lexicon, Function<Token, NameLabel> model, Evidence evidence) {
        this.model = model;
        this.evidence = evidence;
        this.titles = lexicon.titles().keySet();
        this.longTitles = new Titles(lexicon);
        this.honorifics = lexicon.words("honorifics-in-names");
        this.notNames = lexicon.words("first-words-not-names");
        this.calendar = lexicon.words("calendar");
        this.affiliations = lexicon.words("affiliations");
        this.firstNames = lexicon.firstNames().keySet();
        this.heads = InstitutionFinder.heads(lexicon);
        this.thingHeads = lexicon.words("thing-heads");
    }

    List<NameCandidate> find(NameText text) {
        List<NameCandidate> found = new ArrayList<>();
        Set<String> inLongerName = wordsOfLongerNames(text);
        for (Sentence sentence : text.article().sentences()) {
            int i = sentence.firstToken();
            while (i < sentence.endToken()) {
                NameLabel label = label(text, i);
                int end = i + 1;
                while (end < sentence.endToken() && label(text, end) == label) {
                    end++;
                }
                if (label == NameLabel.PERSON && end - i > 1) {
                    end = endOfHyphenated(text, end);
                }
                if (label != NameLabel.NONE) {
                    add(text, i, end, label, inLongerName, found);
                }
                i = end;
            }
        }
        return found;
    }

    /** "Mira Penn-Marlowe" where the model leaves the hyphen out; {@code end} where the name ends before any. */
    private int endOfHyphenated(NameText text, int end) {
        boolean hyphen = text.after(end).equals("-")
                && text.within(end, end + 1).isPresent()
                && text.token(end - 1).span().end() == text.token(end).span().start()
                && text.token(end).span().end() == text.token(end + 1).span().start();
        boolean one = hyphen
                && label(text, end) == NameLabel.NONE
                && label(text, end + 1) == NameLabel.PERSON
                && text.isCapitalisedWord(end + 1)
                && text.within(end, end + 2)
                        .filter(next -> model.apply(next) == NameLabel.PERSON)
                        .isEmpty();
        return one ? end + 2 : end;
    }

    private NameLabel label(NameText text, int token) {
        return model.apply(text.token(token));
    }

    private void add(
            NameText text, int start, int stop, NameLabel label, Set<String> inLongerName, List<NameCandidate> found) {
        int first = start;
        int end = stop;
        if (label == NameLabel.PERSON && isForPart(text, first, end)) {
            first++;
        }
        if (label == NameLabel.PERSON && isOneOf(text, first, end)) {
            first++;
        }
        int titleEnd = endOfTitles(text, first);
        if (label == NameLabel.PERSON && titleEnd < end && text.isCapitalisedWord(titleEnd)) {
            first = titleEnd;
        }
        while (first < end && isEdge(text, first, label)) {
            first++;
        }
        while (end > first && !text.token(end - 1).isWord()) {
            if (text.word(end - 1).equals(".") || text.word(end - 1).equals(")")) {
                break;
            }
            end--;
        }
        while (end > first && (text.token(end - 1).tag().equals("POS") || calendar.contains(text.word(end - 1)))) {
            end--;
        }
        if (first < end && text.capitalsAt(first) != Capitals.SENTENCE) {
            end = endOfNouns(text, first, end);
        }
        if (first == end - 1 && honorifics.contains(text.before(first)) && !inLongerName.contains(text.word(first))) {
            first--;
        }
        if (first >= end || !hasName(text, first, end)) {
            return;
        }
        switch (label) {
            case PERSON -> {
                if (end - first == 1
                        && affiliations.contains(text.word(first))
                        && !inLongerName.contains(text.word(first))) {
                    return;
                }
                found.add(NameCandidate.of(first, end, EntityType.PERSON, evidence, "labelled"));
            }
            case ORGANIZATION -> {
                if (isPersonLike(text, first, end)) {
                    found.add(NameCandidate.of(first, end, EntityType.PERSON, evidence, "begins with a given name"));
                } else if (!isCommon(text, first, end)) {
                    found.add(NameCandidate.of(first, end, EntityType.ORGANIZATION, evidence, "labelled"));
                }
            }
            default -> found.add(NameCandidate.notOurs(first, end, evidence, "place"));
        }
    }

    /**
     * Where the titles end that a run begins with, though the first of them may stand before it: "Dato' [Seri Omar]".
     */
    private int endOfTitles(NameText text, int first) {
        for (int i = first - MOST_TOKENS_BEFORE; i < first; i++) {
            if (text.within(first, i).isPresent()) {
                int end = longTitles.end(text, i);
                if (end > first) {
                    return end;
                }
            }
        }
        return longTitles.end(text, first);
    }

    /**
     * Whether a run begins with what the office before it is for: "Minister for [Power Adam Penn]", "Secretary of State
     * for [Wales Adam Penn]".
     */
    private boolean isForPart(NameText text, int first, int end) {
        boolean name = end - first > 2
                && !firstNames.contains(text.word(first))
                && firstNames.contains(text.word(first + 1))
                && text.token(first + 1).isProperNoun();
        if (!name || !text.before(first).equals("for")) {
            return false;
        }
        boolean linked = text.within(first, first - 3)
                .filter(link -> link.text().equals("of"))
                .isPresent();
        return text.within(first, linked ? first - 4 : first - 2)
                .filter(title -> title.isCapitalised() && titles.contains(title.text()))
                .isPresent();
    }

    /** Whether a run begins with what its person is one of: "a devout [Christian Rao]". */
    private boolean isOneOf(NameText text, int first, int end) {
        if (end - first < 2 || !affiliations.contains(text.word(first))) {
            return false;
        }
        boolean adjective = text.within(first, first - 1)
                .filter(token -> token.tag().startsWith("JJ"))
                .isPresent();
        return text.within(first, adjective ? first - 2 : first - 1)
                .map(article -> article.text().toLowerCase(Locale.ROOT))
                .filter(article -> article.equals("a") || article.equals("an"))
                .isPresent();
    }

    /** The words of people's names that have another word beside them which is no honorific. */
    private Set<String> wordsOfLongerNames(NameText text) {
        Set<String> words = new HashSet<>();
        for (int i = 1; i < text.size(); i++) {
            boolean pair = label(text, i) == NameLabel.PERSON
                    && label(text, i - 1) == NameLabel.PERSON
                    && text.within(i, i - 1).isPresent();
            if (pair && !honorifics.contains(text.word(i - 1))) {
                words.add(text.word(i));
                words.add(text.word(i - 1));
            }
        }
        return words;
    }

    private boolean isEdge(NameText text, int index, NameLabel label) {
        String word = text.word(index);
        boolean listedWord = notNames.contains(word) || text.token(index).tag().equals("DT");
        boolean ends = text.within(index, index + 1).isEmpty() || label(text, index + 1) != label;
        boolean surname = ends && text.surnames().contains(word);
        boolean title = label == NameLabel.PERSON && titles.contains(word) && !surname;
        return !text.token(index).isWord() || listedWord || title;
    }

    /** In a headline the name model takes the words behind a name with it: the name ends where its nouns end. */
    private static int endOfNouns(NameText text, int first, int end) {
        int last = first;
        while (last < end
                && (text.token(last).tag().startsWith("NN")
                        || text.token(last).tag().equals("HYPH"))) {
            last++;
        }
        return last > first ? last : end;
    }

    /** "Lloyd Grove" is a person, whatever the model says; "Lloyd Bank" is not. */
    private boolean isPersonLike(NameText text, int first, int end) {
        boolean words = end - first == 2 || end - first == 3;
        for (int i = first; i < end; i++) {
            words &= text.isCapitalisedWord(i) && text.token(i).isProperNoun() && !heads.contains(text.word(i));
        }
        return words
                && firstNames.contains(text.word(first))
                && !text.word(end - 1).endsWith("s");
    }

    /** A single word that says only what kind of people or body is meant. */
    private boolean isCommon(NameText text, int first, int end) {
        boolean people =
                affiliations.contains(text.word(end - 1)) && text.word(end - 1).endsWith("s");
        boolean single = end - first == 1;
        return people
                || thingHeads.contains(text.word(end - 1))
                || (single && (affiliations.contains(text.word(first)) || heads.contains(text.word(first))));
    }

    private static boolean hasName(NameText text, int first, int end) {
        for (int i = first; i < end; i++) {
            if ((text.isCapitalisedWord(i) && text.word(i).length() > 1)
                    || (text.capitalsAt(i) == Capitals.SENTENCE
                            && text.token(i).isProperNoun()
                            && text.token(i).isWord())) {
                return text.word(first).length() > 1 || end - first > 1;
            }
        }
        return false;
    }
}
