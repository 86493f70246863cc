package org.whosaid.entities;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.entities.NameText.Capitals;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;

/**
 * Finds and types the names of an article. Every finder proposes runs with a type; of those that overlap the most
 * trusted stays: watched names first, then the longer run, then the better evidence.
 */
final class NameFinder {

    private static final Comparator<NameCandidate> STRONGEST_FIRST = Comparator.comparing(
                    (NameCandidate candidate) -> candidate.trust() != Trust.WATCHED)
            .thenComparing(Comparator.comparingInt(NameCandidate::size).reversed())
            .thenComparing(NameCandidate::trust)
            .thenComparingInt(NameCandidate::first);

    private final ListedNameFinder listed;
    private final LabelledNameFinder labelled;
    private final InstitutionFinder institutions;
    private final GroupNameFinder groups;
    private final ContextFinder contexts;

    NameFinder(Lexicon lexicon) {
        this.listed = new ListedNameFinder(lexicon);
        this.labelled = new LabelledNameFinder(lexicon);
        this.institutions = new InstitutionFinder(lexicon);
        this.groups = new GroupNameFinder(lexicon);
        this.contexts = new ContextFinder(lexicon);
    }

    /** The names of the article in text order; none overlaps another. */
    List<NameCandidate> find(NameText text) {
        List<NameCandidate> known = listed.find(text);
        List<NameCandidate> proposed = new ArrayList<>(known);
        for (NameCandidate candidate : labelled.find(text)) {
            if (!swallows(text, candidate, known)) {
                proposed.add(candidate);
            }
        }
        proposed.addAll(institutions.find(text, known));
        proposed.addAll(groups.find(text));
        proposed.addAll(contexts.find(text));
        List<NameCandidate> names = strongest(proposed, text.size());
        List<NameCandidate> kept = strongest(withRepetitions(text, agreed(text, names)), text.size()).stream()
                .filter(candidate -> candidate.type().isPresent())
                .toList();
        return withOwners(kept, known);
    }

    /**
     * Whether the name model took more than one name: two that the lists know ("Washington Post-ABC News"), or words
     * around a known one in a headline, where nearly every word has a capital.
     */
    private static boolean swallows(NameText text, NameCandidate candidate, List<NameCandidate> known) {
        long inside = known.stream()
                .filter(other -> other.overlaps(candidate) && other.size() < candidate.size())
                .count();
        boolean headline = text.capitalsAt(candidate.first()) != Capitals.SENTENCE;
        return (headline && inside > 0) || (inside > 1 && candidate.is(EntityType.ORGANIZATION));
    }

    /** Adds the states within the names of their bodies: "China's embassy" names China too. */
    private static List<NameCandidate> withOwners(List<NameCandidate> names, List<NameCandidate> known) {
        List<NameCandidate> all = new ArrayList<>(names);
        for (NameCandidate name : names) {
            if (name.rule().equals(InstitutionFinder.BODY_OF_STATE)) {
                known.stream()
                        .filter(owner -> owner.is(EntityType.STATE) && owner.first() == name.first())
                        .forEach(all::add);
            }
        }
        all.sort(Comparator.comparingInt(NameCandidate::first).thenComparing(name -> -name.end()));
        return all;
    }

    private static List<NameCandidate> strongest(List<NameCandidate> proposed, int tokens) {
        List<NameCandidate> ordered = new ArrayList<>(proposed);
        ordered.sort(STRONGEST_FIRST);
        BitSet taken = new BitSet(tokens);
        List<NameCandidate> kept = new ArrayList<>();
        for (NameCandidate candidate : ordered) {
            int next = taken.nextSetBit(candidate.first());
            if (next < 0 || next >= candidate.end()) {
                taken.set(candidate.first(), candidate.end());
                kept.add(candidate);
            }
        }
        kept.sort(Comparator.comparingInt(NameCandidate::first));
        return kept;
    }

    /** Gives the runs with the same words one type: that of the best evidence, then that of the most places. */
    private static List<NameCandidate> agreed(NameText text, List<NameCandidate> names) {
        Map<String, Map<Optional<EntityType>, Integer>> votes = new HashMap<>();
        for (NameCandidate name : names) {
            int weight = name.trust() == Trust.LABEL ? 1 : 100;
            votes.computeIfAbsent(text.words(name.first(), name.end()), key -> new HashMap<>())
                    .merge(name.type(), weight, Integer::sum);
        }
        List<NameCandidate> agreed = new ArrayList<>();
        for (NameCandidate name : names) {
            if (name.trust() != Trust.LABEL) {
                agreed.add(name);
                continue;
            }
            Map<Optional<EntityType>, Integer> counts =
                    votes.getOrDefault(text.words(name.first(), name.end()), Map.of());
            Optional<EntityType> best = name.type();
            for (Map.Entry<Optional<EntityType>, Integer> count : counts.entrySet()) {
                if (count.getValue() > counts.getOrDefault(best, 0)) {
                    best = count.getKey();
                }
            }
            agreed.add(new NameCandidate(name.first(), name.end(), best, name.trust(), name.known(), name.rule()));
        }
        return agreed;
    }

    /** Adds the places where a name stands again and no finder saw it, as in headlines. */
    private static List<NameCandidate> withRepetitions(NameText text, List<NameCandidate> names) {
        Map<String, List<NameCandidate>> byFirstWord = new HashMap<>();
        BitSet taken = new BitSet(text.size());
        for (NameCandidate name : names) {
            taken.set(name.first(), name.end());
            boolean repeatable = name.type().isPresent() && name.known().isEmpty();
            if (repeatable) {
                byFirstWord
                        .computeIfAbsent(text.word(name.first()), key -> new ArrayList<>())
                        .add(name);
            }
        }
        List<NameCandidate> all = new ArrayList<>(names);
        for (int i = 0; i < text.size(); i++) {
            for (NameCandidate name : byFirstWord.getOrDefault(text.word(i), List.of())) {
                if (!taken.get(i) && repeats(text, name, i)) {
                    all.add(new NameCandidate(
                            i, i + name.size(), name.type(), name.trust(), name.known(), "stands elsewhere as a name"));
                    taken.set(i, i + name.size());
                }
            }
        }
        return all;
    }

    private static boolean repeats(NameText text, NameCandidate name, int at) {
        for (int i = 0; i < name.size(); i++) {
            if (text.within(at, at + i).isEmpty() || !text.word(at + i).equals(text.word(name.first() + i))) {
                return false;
            }
        }
        boolean bare = name.size() == 1 && text.capitalsAt(at) == Capitals.SENTENCE;
        return !bare || text.token(at).isProperNoun();
    }
}
