package org.whosaid.proposals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.KnownName;
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

/**
 * Finds the names that a user watches wherever they stand as names: with the capitals that the list gives them, in
 * headlines also with more. A form of one word is looked at closely where it may be a plain word: at the start of a
 * sentence and in headlines.
 */
final class WatchedNameFinder {

    /** Two runs of letters and digits at least. */
    private static final Pattern SEVERAL_WORDS = Pattern.compile("[\\p{L}\\p{N}]+[^\\p{L}\\p{N}]+[\\p{L}\\p{N}].*");

    /** Digits, signs, or capitals behind small letters: no plain word is written so. */
    private static final Pattern NO_PLAIN_WORD = Pattern.compile(".*(?:\\P{L}|\\p{Ll}\\p{Lu}).*");

    private final NameTrie trie;
    private final Set<String> firstNames;

    /**
     * Prepares the search.
     *
     * @param names in order of trust: where several have a form in common, the first one is meant
     */
    WatchedNameFinder(List<KnownName> names, Lexicon lexicon) {
        this.trie = new NameTrie(names);
        this.firstNames = lexicon.firstNames().keySet();
    }

    /** Every watched name in text order, none within another. */
    List<NameCandidate> find(NameText text) {
        if (trie.isEmpty()) {
            return List.of();
        }
        Atoms atoms = new Atoms(text);
        Words words = new Words(text);
        List<NameCandidate> found = new ArrayList<>();
        int atom = 0;
        while (atom < atoms.size()) {
            int start = atom;
            int first = atoms.first(start);
            Optional<NameTrie.Match> match = first < 0 ? Optional.empty() : longest(text, atoms, start, first);
            atom++;
            if (match.isPresent()) {
                int last = start + match.get().atoms() - 1;
                int end = atoms.endBeforeStop(last);
                Entry entry = match.get().entries().get(0);
                if (stands(entry, text, words, first, end)) {
                    found.add(candidate(text, first, end, entry.name()));
                    atom = last + 1;
                }
            }
        }
        return found;
    }

    private Optional<NameTrie.Match> longest(NameText text, Atoms atoms, int start, int first) {
        int sentenceEnd = text.sentenceOf(first).endToken();
        boolean mayGainCapitals = text.capitalsAt(first) != Capitals.SENTENCE;
        boolean begins = text.startsSentence(first);
        return trie.longest(
                atoms,
                start,
                end -> {
                    int token = atoms.endBeforeStop(end - 1);
                    return token > 0 && token <= sentenceEnd;
                },
                (entry, written) -> agree(entry.bare(), written, begins, mayGainCapitals));
    }

    /** Both without white space: the same but for capitals that the place demands. */
    private static boolean agree(String form, String written, boolean begins, boolean headline) {
        if (form.equals(written) || form.length() != written.length()) {
            return form.equals(written);
        }
        for (int i = 0; i < form.length(); i++) {
            boolean same = form.charAt(i) == written.charAt(i);
            boolean demanded = headline || (begins && i == 0);
            if (!same && !(demanded && Character.toUpperCase(form.charAt(i)) == written.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A small article is no part of the mention. */
    private static NameCandidate candidate(NameText text, int first, int end, KnownName name) {
        int start = end - first > 1 && text.word(first).equals("the") ? first + 1 : first;
        return NameCandidate.known(start, end, name, Evidence.WATCHED, "watched in " + name.list());
    }

    private boolean stands(Entry entry, NameText text, Words words, int start, int end) {
        // "The Base" is one word.
        boolean article = end - start > 1 && text.lower(start).equals("the");
        int first = article ? start + 1 : start;
        String form = article ? entry.form().substring("the ".length()) : entry.form();
        if (SEVERAL_WORDS.matcher(form).matches()) {
            return true;
        }
        if (entry.name().type() != EntityType.PERSON && isWithinPerson(text, first)) {
            return false;
        }
        Capitals capitals = text.capitalsAt(first);
        boolean acronym = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
        boolean plain = !NO_PLAIN_WORD.matcher(form).matches() && !(acronym && capitals != Capitals.ALL);
        boolean mayBePlain = capitals != Capitals.SENTENCE
                || begins(text, first, end)
                || !Character.isUpperCase(text.word(first).codePointAt(0));
        if (!plain || !mayBePlain) {
            return true;
        }
        boolean vouched = text.token(first).isProperNoun() || text.label(first) != NameLabel.NONE;
        return vouched && (capitals == Capitals.SENTENCE || !words.haveAsPlain(form));
    }

    /** Whether a capital is due here to any word: a sentence begins, or speech that is no mere name within marks. */
    private static boolean begins(NameText text, int first, int end) {
        if (text.startsSentence(first)) {
            return true;
        }
        String before = text.within(first, first - 1).map(Token::tag).orElse("");
        boolean alone = text.within(first, end)
                .filter(token -> token.tag().equals("''"))
                .isPresent();
        return before.equals(":") || (before.equals("``") && !alone);
    }

    /** "Silence" in "Mira Silence": the name model sees a person whose name begins with a given name. */
    private boolean isWithinPerson(NameText text, int index) {
        int first = index;
        while (text.within(index, first - 1).isPresent() && text.label(first - 1) == NameLabel.PERSON) {
            first--;
        }
        boolean behind = text.within(index, index + 1).isPresent() && text.label(index + 1) == NameLabel.PERSON;
        return text.label(index) == NameLabel.PERSON
                && (first < index || behind)
                && firstNames.contains(text.word(first));
    }

    /** The words of an article, and those that stand with a capital where none is due to any word. */
    private static final class Words {
        private final Set<String> all = new HashSet<>();
        private final Set<String> names = new HashSet<>();

        Words(NameText text) {
            for (int i = 0; i < text.size(); i++) {
                all.add(text.word(i));
                if (text.capitalsAt(i) == Capitals.SENTENCE && !begins(text, i, i + 1)) {
                    names.add(text.word(i));
                }
            }
        }

        /** Whether the article has the word of a headline in small letters, and never as a name. */
        boolean haveAsPlain(String form) {
            String small = form.toLowerCase(Locale.ROOT);
            return !small.equals(form) && all.contains(small) && !names.contains(form);
        }
    }
}
