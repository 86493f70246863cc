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
import org.whosaid.names.NameCandidate.Evidence;
import org.whosaid.names.NameText.Capitals;

/**
 * Finds and types the names of an article. Every finder proposes runs with a type; of those that overlap the most
 * trusted stays: watched names first, then the longer run, then the better evidence.
 */
public final class NameFinder {

    private static final Comparator<NameCandidate> STRONGEST_FIRST = Comparator.comparing(
                    (NameCandidate candidate) -> candidate.evidence() != Evidence.WATCHED)
            .thenComparing(Comparator.comparingInt(NameCandidate::size).reversed())
            .thenComparing(NameCandidate::evidence)
            .thenComparingInt(NameCandidate::first);

    private final WatchedNames watchedNames;
    private final WatchedNameFinder watched;
    private final ListedNameFinder listed;
    private final LabelledNameFinder labelled;
    private final BodyKinds kinds;
    private final InstitutionFinder institutions;
    private final ForeignInstitutionFinder foreignInstitutions;
    private final CompanyFinder companies;
    private final GroupNameFinder groups;
    private final ContextFinder contexts;

    public NameFinder(Lexicon lexicon) {
        this.watchedNames = new WatchedNames(lexicon);
        this.watched = new WatchedNameFinder(watchedNames.names(), lexicon);
        this.listed = new ListedNameFinder(lexicon);
        this.labelled = new LabelledNameFinder(lexicon);
        this.kinds = new BodyKinds(lexicon);
        this.institutions = new InstitutionFinder(lexicon, kinds);
        this.foreignInstitutions = new ForeignInstitutionFinder(lexicon, kinds);
        this.companies = new CompanyFinder(lexicon);
        this.groups = new GroupNameFinder(lexicon);
        this.contexts = new ContextFinder(lexicon);
    }

    /** The names of the article in text order; none overlaps another. */
    public List<NameCandidate> find(NameText text) {
        List<NameCandidate> known = known(text);
        Overlaps knownPlaces = new Overlaps(text, known);
        List<NameCandidate> proposed = new ArrayList<>(known);
        for (NameCandidate candidate : cutInHeadlines(text, labelled.find(text))) {
            if (!swallows(text, candidate, knownPlaces)) {
                proposed.add(candidate);
            }
        }
        proposed.addAll(institutions.find(text, known));
        proposed.addAll(groups.find(text));
        proposed.addAll(foreignInstitutions.find(text));
        proposed.addAll(companies.find(text));
        proposed.addAll(contexts.find(text));
        proposed.replaceAll(name -> kinds.typed(text, name));
        Set<NameCandidate> owners = watchedOwners(text, known, proposed);
        proposed.removeIf(owners::contains);
        List<NameCandidate> names = strongest(proposed, text.size());
        List<NameCandidate> agreed = agreed(text, names);
        List<NameCandidate> all = new RepetitionFinder(text, agreed).withRepetitions(agreed);
        List<NameCandidate> kept = strongest(all, text.size()).stream()
                .filter(candidate -> candidate.type().isPresent())
                .toList();
        return withOwners(kept, known, owners);
    }

    /**
     * Watched names, then what our own lists know and no watched name claims, as the watched entity where it is one.
     */
    private List<NameCandidate> known(NameText text) {
        List<NameCandidate> claimed = watched.find(text);
        Overlaps claims = new Overlaps(text, claimed);
        List<NameCandidate> known = new ArrayList<>(claimed);
        listed.find(text).stream()
                .map(watchedNames::settled)
                .filter(own -> claims.of(own).stream().allMatch(name -> isStateWithinBody(name, own)))
                .forEach(known::add);
        return known;
    }

    /** The watched states that stand within the names of bodies: both are named. */
    private static Set<NameCandidate> watchedOwners(
            NameText text, List<NameCandidate> known, List<NameCandidate> proposed) {
        List<NameCandidate> watched = known.stream()
                .filter(name -> name.evidence() == Evidence.WATCHED && name.is(EntityType.STATE))
                .toList();
        if (watched.isEmpty()) {
            return Set.of();
        }
        Overlaps bodies = new Overlaps(text, proposed);
        return watched.stream()
                .filter(state -> bodies.of(state).stream().anyMatch(body -> isStateWithinBody(state, body)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isStateWithinBody(NameCandidate state, NameCandidate body) {
        boolean within = body.first() <= state.first() && state.end() <= body.end() && state.size() < body.size();
        boolean named = body.type().isPresent() && !body.is(EntityType.STATE) && !body.is(EntityType.PERSON);
        return within && named && state.is(EntityType.STATE) && body.evidence() != Evidence.LABEL;
    }

    /**
     * In a headline the name model takes the words behind a person too: who is named elsewhere ends where he does
     * there.
     */
    private static List<NameCandidate> cutInHeadlines(NameText text, List<NameCandidate> labelled) {
        Set<String> people = labelled.stream()
                .filter(name -> name.is(EntityType.PERSON) && text.capitalsAt(name.first()) == Capitals.SENTENCE)
                .map(name -> text.words(name.first(), name.end()))
                .collect(Collectors.toUnmodifiableSet());
        List<NameCandidate> cut = new ArrayList<>();
        for (NameCandidate name : labelled) {
            int end = name.end();
            if (name.is(EntityType.PERSON) && text.capitalsAt(name.first()) != Capitals.SENTENCE) {
                while (end > name.first() + 2 && !people.contains(text.words(name.first(), end))) {
                    end--;
                }
                end = people.contains(text.words(name.first(), end)) ? end : name.end();
            }
            cut.add(name.upTo(end));
        }
        return cut;
    }

    /**
     * Whether the name model took more than one name: two that the lists know ("Washington Post-ABC News"), or words
     * around a known one in a headline, where nearly every word has a capital.
     */
    private static boolean swallows(NameText text, NameCandidate candidate, Overlaps known) {
        long inside = known.of(candidate).stream()
                .filter(other -> other.size() < candidate.size())
                .count();
        boolean headline = text.capitalsAt(candidate.first()) != Capitals.SENTENCE;
        return (headline && inside > 0) || (inside > 1 && candidate.is(EntityType.ORGANIZATION));
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
            int weight = name.evidence() == Evidence.LABEL ? 1 : 100;
            votes.computeIfAbsent(text.words(name.first(), name.end()), key -> new LinkedHashMap<>())
                    .merge(name.type(), weight, Integer::sum);
        }
        List<NameCandidate> agreed = new ArrayList<>();
        for (NameCandidate name : names) {
            if (name.evidence() != Evidence.LABEL) {
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

    /** Names by where they stand, which may be within others. */
    private static final class Overlaps {
        private final NameText text;
        private final List<NameCandidate> names;

        /** The greatest end among each name and those before it. */
        private final int[] ends;

        Overlaps(NameText text, List<NameCandidate> names) {
            this.text = text;
            this.names = names.stream()
                    .sorted(Comparator.comparingInt(NameCandidate::first))
                    .toList();
            this.ends = new int[names.size()];
            int end = 0;
            for (int i = 0; i < ends.length; i++) {
                end = Math.max(end, this.names.get(i).end());
                ends[i] = end;
            }
        }

        List<NameCandidate> of(NameCandidate name) {
            List<NameCandidate> found = new ArrayList<>();
            for (int i = countBefore(name.end()) - 1; i >= 0 && ends[i] > name.first(); i--) {
                text.look();
                if (names.get(i).overlaps(name)) {
                    found.add(names.get(i));
                }
            }
            return found;
        }

        /** How many names begin before a token. */
        private int countBefore(int token) {
            int low = 0;
            int high = names.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (names.get(middle).first() < token) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
