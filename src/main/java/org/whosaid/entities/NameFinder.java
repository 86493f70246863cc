package org.whosaid.entities;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    private final WatchedNames watchedNames;
    private final WatchedNameFinder watched;
    private final ListedNameFinder listed;
    private final LabelledNameFinder labelled;
    private final InstitutionFinder institutions;
    private final GroupNameFinder groups;
    private final ContextFinder contexts;

    NameFinder(Lexicon lexicon) {
        this.watchedNames = new WatchedNames(lexicon);
        this.watched = new WatchedNameFinder(watchedNames.names(), lexicon);
        this.listed = new ListedNameFinder(lexicon);
        this.labelled = new LabelledNameFinder(lexicon);
        this.institutions = new InstitutionFinder(lexicon);
        this.groups = new GroupNameFinder(lexicon);
        this.contexts = new ContextFinder(lexicon);
    }

    /** The names of the article in text order; none overlaps another. */
    List<NameCandidate> find(NameText text) {
        List<NameCandidate> known = known(text);
        List<NameCandidate> proposed = new ArrayList<>(known);
        for (NameCandidate candidate : cutInHeadlines(text, labelled.find(text))) {
            if (!swallows(text, candidate, known)) {
                proposed.add(candidate);
            }
        }
        proposed.addAll(institutions.find(text, known));
        proposed.addAll(groups.find(text));
        proposed.addAll(contexts.find(text));
        List<NameCandidate> owners = watchedOwners(known, proposed);
        proposed.removeAll(owners);
        List<NameCandidate> names = strongest(proposed, text.size());
        List<NameCandidate> kept = strongest(withRepetitions(text, agreed(text, names)), text.size()).stream()
                .filter(candidate -> candidate.type().isPresent())
                .toList();
        return withOwners(kept, known, owners);
    }

    /**
     * Watched names, then what our own lists know and no watched name claims, as the watched entity where it is one.
     */
    private List<NameCandidate> known(NameText text) {
        List<NameCandidate> claimed = watched.find(text);
        List<NameCandidate> known = new ArrayList<>(claimed);
        listed.find(text).stream()
                .map(watchedNames::settled)
                .filter(own -> claimed.stream().noneMatch(name -> name.overlaps(own) && !isStateWithinBody(name, own)))
                .forEach(known::add);
        return known;
    }

    /** The watched states that stand within the names of bodies: both are named. */
    private static List<NameCandidate> watchedOwners(List<NameCandidate> known, List<NameCandidate> proposed) {
        return known.stream()
                .filter(name -> name.trust() == Trust.WATCHED)
                .filter(state -> proposed.stream().anyMatch(body -> isStateWithinBody(state, body)))
                .toList();
    }

    private static boolean isStateWithinBody(NameCandidate state, NameCandidate body) {
        boolean within = body.first() <= state.first() && state.end() <= body.end() && state.size() < body.size();
        boolean named = body.type().isPresent() && !body.is(EntityType.STATE) && !body.is(EntityType.PERSON);
        return within && named && state.is(EntityType.STATE) && body.trust() != Trust.LABEL;
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
            cut.add(new NameCandidate(name.first(), end, name.type(), name.trust(), name.known(), name.rule()));
        }
        return cut;
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
    private static List<NameCandidate> withOwners(
            List<NameCandidate> names, List<NameCandidate> known, List<NameCandidate> watchedOwners) {
        Set<NameCandidate> all = new LinkedHashSet<>(names);
        all.addAll(watchedOwners);
        for (NameCandidate name : names) {
            if (name.rule().equals(InstitutionFinder.BODY_OF_STATE)) {
                known.stream()
                        .filter(owner -> owner.is(EntityType.STATE) && owner.first() == name.first())
                        .forEach(all::add);
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

    /**
     * Adds the places where a name, or a person's surname, stands again and no finder saw it, as in headlines. The name
     * model takes some surnames for places.
     */
    private static List<NameCandidate> withRepetitions(NameText text, List<NameCandidate> names) {
        Map<String, List<NameCandidate>> byFirstWord = patterns(text, names);
        List<NameCandidate> all = new ArrayList<>();
        BitSet taken = new BitSet(text.size());
        for (NameCandidate name : names) {
            boolean surname = name.type().isEmpty()
                    && name.size() == 1
                    && byFirstWord.getOrDefault(text.word(name.first()), List.of()).stream()
                            .anyMatch(pattern -> pattern.size() == 1 && pattern.is(EntityType.PERSON));
            if (!surname) {
                all.add(name);
                taken.set(name.first(), name.end());
            }
        }
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

    /** What to look for again, by first word, longer names first. */
    private static Map<String, List<NameCandidate>> patterns(NameText text, List<NameCandidate> names) {
        Map<String, List<NameCandidate>> byFirstWord = new HashMap<>();
        for (NameCandidate name : names) {
            boolean person = name.is(EntityType.PERSON) && name.known().isPresent() && standsByItsName(text, name);
            if (name.type().isEmpty() || (name.known().isPresent() && !person)) {
                continue;
            }
            byFirstWord
                    .computeIfAbsent(text.word(name.first()), key -> new ArrayList<>())
                    .add(name);
            int last = name.end() - 1;
            if (name.is(EntityType.PERSON) && name.size() > 1 && text.isCapitalisedWord(last)) {
                byFirstWord
                        .computeIfAbsent(text.word(last), key -> new ArrayList<>())
                        .add(NameCandidate.of(last, name.end(), EntityType.PERSON, name.trust(), "surname"));
            }
        }
        Comparator<NameCandidate> longerFirst =
                Comparator.comparingInt(NameCandidate::size).reversed();
        byFirstWord.values().forEach(patterns -> patterns.sort(longerFirst));
        return byFirstWord;
    }

    /** Whether a listed person is named by the surname of the list's name, not by an alias that has none. */
    private static boolean standsByItsName(NameText text, NameCandidate name) {
        return name.known()
                .filter(known -> known.name().endsWith(" " + text.word(name.end() - 1)))
                .isPresent();
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
