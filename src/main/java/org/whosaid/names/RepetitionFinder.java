package org.whosaid.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.whosaid.facts.EntityType;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameText;
import org.whosaid.nametext.NameText.Capitals;

/** Finds the places where a name, or a person's surname, stands again and no other finder saw it, as in headlines. */
final class RepetitionFinder {

    private final NameText text;
    private final Map<List<String>, NameCandidate> patterns = new HashMap<>();
    private final Map<String, NavigableSet<Integer>> sizesByFirstWord = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();

    /** @param names what to look for again; of several that are written alike the first one counts */
    RepetitionFinder(NameText text, List<NameCandidate> names) {
        this.text = text;
        for (NameCandidate name : names) {
            boolean person = name.is(EntityType.PERSON) && name.known().isPresent() && standsByItsName(name);
            if (name.type().isEmpty() || (name.known().isPresent() && !person)) {
                continue;
            }
            addPattern(name);
            int last = surname(name);
            if (name.is(EntityType.PERSON) && name.first() < last && text.isCapitalisedWord(last)) {
                addPattern(NameCandidate.of(last, name.end(), EntityType.PERSON, name.evidence(), "surname"));
            }
        }
    }

    /** The first token of the last word, which may be tied together by hyphens. */
    private int surname(NameCandidate name) {
        int first = name.end() - 1;
        while (first > name.first() && tied(first)) {
            first--;
        }
        return first;
    }

    /** Whether a token follows the one before it as the parts of "Penn-Marlowe" do. */
    private boolean tied(int token) {
        boolean hyphen = text.word(token).equals("-") || text.word(token - 1).equals("-");
        return hyphen
                && text.token(token - 1).span().end()
                        == text.token(token).span().start();
    }

    private void addPattern(NameCandidate name) {
        String firstWord = text.word(name.first());
        patterns.putIfAbsent(words(name.first(), name.size()), name);
        sizesByFirstWord.computeIfAbsent(firstWord, fresh -> new TreeSet<>()).add(name.size());
        if (name.size() == 1 && name.is(EntityType.PERSON)) {
            surnames.add(firstWord);
        }
    }

    /**
     * All names, in no order. The name model takes some surnames for places: where such a word is the surname of a
     * person named elsewhere, it is the person.
     *
     * @param names every name that the other finders found
     */
    List<NameCandidate> withRepetitions(List<NameCandidate> names) {
        List<NameCandidate> all = new ArrayList<>();
        BitSet taken = new BitSet(text.size());
        for (NameCandidate name : names) {
            boolean surname = name.type().isEmpty()
                    && name.known().isEmpty()
                    && name.size() == 1
                    && surnames.contains(text.word(name.first()));
            if (!surname) {
                all.add(name);
                taken.set(name.first(), name.end());
            }
        }
        for (int i = 0; i < text.size(); i++) {
            if (!taken.get(i)) {
                int first = i;
                patternAt(i).map(name -> repeated(name, first)).ifPresent(name -> {
                    all.add(name);
                    taken.set(name.first(), name.end());
                });
            }
        }
        return all;
    }

    private Optional<NameCandidate> patternAt(int first) {
        NavigableSet<Integer> sizes = sizesByFirstWord.get(text.word(first));
        if (sizes == null) {
            return Optional.empty();
        }
        int rest = text.sentenceOf(first).endToken() - first;
        for (int size : sizes.headSet(rest, true).descendingSet()) {
            NameCandidate pattern = patterns.get(words(first, size));
            if (pattern != null && (size > 1 || mayStandAlone(first)) && !isPartOfWord(first, first + size)) {
                return Optional.of(pattern);
            }
        }
        return Optional.empty();
    }

    /** "Penn" in "Penn-Marlowe", but not in "Penn-led". */
    private boolean isPartOfWord(int first, int end) {
        boolean before = text.within(first, first - 2).isPresent() && tied(first) && text.isCapitalisedWord(first - 2);
        boolean behind = text.within(first, end + 1).isPresent()
                && tied(end)
                && text.word(end).equals("-")
                && tied(end + 1)
                && text.isCapitalisedWord(end + 1);
        return before || behind;
    }

    private boolean mayStandAlone(int token) {
        return text.capitalsAt(token) != Capitals.SENTENCE || text.token(token).isProperNoun();
    }

    private static NameCandidate repeated(NameCandidate name, int first) {
        return name.again(first, first + name.size(), "stands elsewhere as a name");
    }

    private List<String> words(int first, int size) {
        return IntStream.range(first, first + size).mapToObj(text::word).toList();
    }

    /** Whether a listed person is named by the surname of the list's name, not by an alias that has none. */
    private boolean standsByItsName(NameCandidate name) {
        return name.known()
                .filter(known -> known.name().endsWith(" " + text.word(name.end() - 1)))
                .isPresent();
    }
}
