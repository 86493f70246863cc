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
import org.whosaid.names.NameText.Capitals;

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
            int last = name.end() - 1;
            if (name.is(EntityType.PERSON) && name.size() > 1 && text.isCapitalisedWord(last)) {
                addPattern(NameCandidate.of(last, name.end(), EntityType.PERSON, name.evidence(), "surname"));
            }
        }
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
            boolean surname = name.type().isEmpty() && name.size() == 1 && surnames.contains(text.word(name.first()));
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
            if (pattern != null && (size > 1 || mayStandAlone(first))) {
                return Optional.of(pattern);
            }
        }
        return Optional.empty();
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
