package org.whosaid.entities;

import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Token;
import org.whosaid.nametext.NameText;
import org.whosaid.nametext.NameText.Capitals;

/** Finds the title right before a person's name, from its affiliation to its last word: "Chinese Foreign Minister". */
final class TitleFinder {

    private static final int LONGEST_TITLE = 20;
    private static final Set<String> RETIRED = Set.of("retd", "retd.", "ret", "ret.", "rtd", "rtd.", "retired");

    /** Words with which a role begins, behind nouns of something else. */
    private static final Set<String> PAST = Set.of("former", "then", "ex", "retired", "outgoing", "incoming");

    /** Words before a role that do not belong to it. */
    private static final Set<String> BEFORE_ROLES = Set.of("then", "fellow", "one", "other", "another");

    private final RoleWords words;
    private final HonourFinder honours;

    /** Titles of several words whose last one is none by itself: "Secretary of State". */
    private final Set<String> whole;

    TitleFinder(Lexicon lexicon, RoleWords words) {
        this.words = words;
        this.honours = new HonourFinder(lexicon);
        this.whole = lexicon.titles().keySet();
    }

    /** The title of whoever is named at a token. */
    Optional<RolePhrase> find(NameText text, NamedTokens named, int name) {
        int end = beforeRetired(text, name);
        int honour = honours.start(text, name, end);
        if (honour < end && text.within(name, honour).isPresent()) {
            Optional<RolePhrase> office = office(text, named, honour, honour, name)
                    .filter(found -> !words.isModifier(text.word(found.head())));
            if (office.isPresent()) {
                return office;
            }
        }
        return office(text, named, end, name, name);
    }

    /** The office whose noun stands right before {@code end}, with what is behind it up to {@code last}. */
    private Optional<RolePhrase> office(NameText text, NamedTokens named, int end, int last, int name) {
        int head = end - 1;
        if (text.within(name, head).isEmpty() || named.isPerson(head)) {
            return Optional.empty();
        }
        if (!words.isRole(text, head) && !words.isPlural(text, head)) {
            int several = startOfWhole(text, end, name);
            boolean honour = honours.start(text, name, end) < end;
            head = several == end && !honour ? startOfLinked(text, named, end) : several;
            if (head == end) {
                return Optional.empty();
            }
        }
        return Optional.of(new RolePhrase(extend(text, named, head), head, last));
    }

    /** "Gen. (retd.)": what says that an office is past belongs to it. */
    private static int beforeRetired(NameText text, int name) {
        int last = name - 1;
        if (text.within(name, last).isEmpty()) {
            return name;
        }
        if (RETIRED.contains(text.lower(last)) && text.within(name, last - 1).isPresent()) {
            return last;
        }
        if (text.word(last).equals(")") && text.within(name, last - 3).isPresent()) {
            int word = text.word(last - 1).equals(".") ? last - 2 : last - 1;
            if (RETIRED.contains(text.lower(word)) && text.word(word - 1).equals("(")) {
                return word - 1;
            }
        }
        return name;
    }

    private int startOfWhole(NameText text, int end, int name) {
        int longest = end;
        StringBuilder joined = new StringBuilder();
        for (int i = end - 1; i >= end - 4 && text.within(name, i).isPresent(); i--) {
            joined.insert(0, i == end - 1 ? text.word(i) : text.word(i) + " ");
            if (whole.contains(joined.toString()) && !words.isAddress(joined.toString())) {
                longest = i;
            }
        }
        return longest;
    }

    /**
     * "Minister for Health", "Secretary-General of the United Nations": the noun's place; {@code end} if there is none.
     */
    private int startOfLinked(NameText text, NamedTokens named, int end) {
        RolePhraseReader reader = new RolePhraseReader(text, named, words, end);
        int limit = Math.max(text.sentenceOf(end - 1).firstToken(), end - LONGEST_TITLE);
        for (int i = end - 2; i > limit; i--) {
            Token token = text.token(i);
            if (token.tag().equals("IN") && words.isRole(text, i - 1) && !named.isPerson(i - 1)) {
                return reader.read(i - 1).filter(phrase -> phrase.end() == end).isPresent() ? i - 1 : end;
            }
            if (token.isVerb() || token.tag().startsWith("PRP") || token.tag().startsWith("W")) {
                return end;
            }
        }
        return end;
    }

    private int extend(NameText text, NamedTokens named, int head) {
        int sentence = text.sentenceOf(head).firstToken();
        int first = head;
        while (first > sentence && head - first < LONGEST_TITLE) {
            int next = before(text, named, first);
            if (next == first) {
                break;
            }
            first = next;
        }
        while (first < head && !mayBegin(text, first)) {
            first++;
        }
        return first;
    }

    private static boolean mayBegin(NameText text, int index) {
        Token token = text.token(index);
        String tag = token.tag();
        return token.isWord() && !tag.equals("POS") && !tag.equals("CC") && !BEFORE_ROLES.contains(text.lower(index));
    }

    /** The token that the role begins at if it takes in what stands before it; {@code first} if it does not. */
    private int before(NameText text, NamedTokens named, int first) {
        int index = first - 1;
        Token token = text.token(index);
        String word = token.text();
        if (words.isTime(word)) {
            return first;
        }
        boolean touches = token.span().end() == text.token(first).span().start();
        if (word.equals("-") || word.equals("‑") || word.equals("–") || word.equals("/")) {
            return touches ? index : first;
        }
        if (named.isNamed(index)) {
            return named.at(index).orElseThrow().first();
        }
        if (token.tag().equals("POS")) {
            return named.isPerson(index - 1) ? named.at(index - 1).orElseThrow().first() : index;
        }
        if (word.equals("and") || word.equals("&")) {
            return joins(text, named, index) ? index - 1 : first;
        }
        if (touches && text.word(first).equals("-")) {
            return index;
        }
        if (words.isModifier(word)) {
            return index;
        }
        boolean noun = token.tag().startsWith("NN");
        // "challenging Senator Mira Rao" is no kind of senator.
        boolean participle = word.endsWith("ing");
        boolean adjective =
                (token.tag().startsWith("JJ") && !participle) || token.tag().equals("CD");
        if (!noun && !adjective) {
            return first;
        }
        if (words.isPlural(text, index) && !text.isCapitalisedWord(index)) {
            return first;
        }
        boolean small = !text.isCapitalisedWord(index);
        boolean compound = words.isEnding(text.word(first)) && words.isRole(text, index);
        boolean person = words.isRole(text.word(index));
        if ((noun || person) && small && text.isCapitalisedWord(first) && !compound) {
            return first;
        }
        if (noun && PAST.contains(text.lower(first))) {
            return first;
        }
        boolean headline = text.capitalsAt(index) != Capitals.SENTENCE;
        return headline && noun && !words.isRole(text, index) && !words.isDemonym(word) ? first : index;
    }

    /** "mayor and analyst", "Trade and Industry Minister", but no "Germany and French President". */
    private boolean joins(NameText text, NamedTokens named, int and) {
        if (text.within(and, and - 1).isEmpty() || text.within(and, and + 1).isEmpty()) {
            return false;
        }
        boolean alike = text.isCapitalisedWord(and - 1) == text.isCapitalisedWord(and + 1);
        if (words.isRole(text, and - 1)) {
            return alike && !named.isPerson(and - 1);
        }
        return alike
                && text.isCapitalisedWord(and + 1)
                && text.token(and - 1).isProperNoun()
                && text.token(and + 1).isProperNoun()
                && !named.isPerson(and - 1)
                && !named.isState(and - 1)
                && !named.isState(and + 1)
                && !words.isDemonym(text.word(and + 1));
    }
}
