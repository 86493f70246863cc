package org.whosaid.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.loglinear.WeightTable;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameCandidate.Evidence;
import org.whosaid.nametext.NameText;
import org.whosaid.proposals.ProposalFinder;
import org.whosaid.proposals.Proposals;

/**
 * Finds and types the names of an article: the judge chooses among proposals, then names that stand again are added.
 */
public final class NameFinder {

    /** What the judge has learnt, packaged with the program: its path below models/. */
    public static final String WEIGHTS = "world-names/judge.tsv";

    static final Comparator<NameCandidate> STRONGEST_FIRST = Comparator.comparing(
                    (NameCandidate candidate) -> candidate.evidence() != Evidence.WATCHED)
            .thenComparing(candidate -> candidate.evidence() != Evidence.DEFINED)
            .thenComparing(Comparator.comparingInt(NameCandidate::size).reversed())
            .thenComparing(NameCandidate::evidence)
            .thenComparingInt(NameCandidate::first);

    private final ProposalFinder finder;
    private final NameJudge judge;

    /** @param weights what the judge has learnt */
    public NameFinder(Lexicon lexicon, WeightTable weights) {
        this.judge = new NameJudge(lexicon, weights);
        this.finder = new ProposalFinder(lexicon);
    }

    /** The names of the article in text order; none overlaps another. */
    public List<NameCandidate> find(NameText text) {
        Proposals proposals = finder.find(text);
        List<NameCandidate> names = judge.choose(text, proposals.all());
        List<NameCandidate> agreed = agreed(text, names);
        List<NameCandidate> all = new RepetitionFinder(text, agreed).withRepetitions(agreed);
        List<NameCandidate> kept = strongest(all, text.size()).stream()
                .filter(candidate -> candidate.type().isPresent())
                .toList();
        return withOwners(kept, proposals.known(), proposals.watchedOwners());
    }

    /** Adds the states within the names of their bodies: "China's embassy" names China too. */
    private static List<NameCandidate> withOwners(
            List<NameCandidate> names, List<NameCandidate> known, Set<NameCandidate> watchedOwners) {
        Map<Integer, List<NameCandidate>> statesByPlace = known.stream()
                .filter(owner -> owner.is(EntityType.STATE))
                .collect(Collectors.groupingBy(NameCandidate::first));
        Set<NameCandidate> all = new LinkedHashSet<>(names);
        all.addAll(watchedOwners);
        for (NameCandidate name : names) {
            if (name.startsWithOwner()) {
                all.addAll(statesByPlace.getOrDefault(name.first(), List.of()));
            }
        }
        return all.stream()
                .sorted(Comparator.comparingInt(NameCandidate::first).thenComparing(name -> -name.end()))
                .toList();
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
            int weight = name.isLabelled() ? 1 : 100;
            votes.computeIfAbsent(text.words(name.first(), name.end()), key -> new LinkedHashMap<>())
                    .merge(name.type(), weight, Integer::sum);
        }
        List<NameCandidate> agreed = new ArrayList<>();
        for (NameCandidate name : names) {
            if (!name.isLabelled()) {
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
            agreed.add(name.typed(best));
        }
        return agreed;
    }
}
