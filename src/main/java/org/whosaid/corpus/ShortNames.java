package org.whosaid.corpus;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.EntityType;

/**
 * Decides what a short name stands for: a bare surname, an acronym, a body's short name. Every group that is also
 * called so is a candidate; how many articles call it so, what else they name and what roles they give decides. Where
 * that is not clear, nothing is said.
 */
final class ShortNames {

    private static final double LEAST = .75;
    private static final double SUREST = .98;

    /** How much an article counts that names a person in full, but never by the bare surname. */
    private static final double ONLY_IN_FULL = .3;

    /** What speaks for somebody whom no article names in full. */
    private static final double SOMEBODY_ELSE = .6;

    private static final double ROLE_SHARED = 6;
    private static final double ROLES_APART = .4;
    private static final double OTHER_STATE = .001;
    private static final double NO_STATE = .5;

    private final Context context;

    ShortNames(Context context) {
        this.context = context;
    }

    /**
     * A place where a short name stands.
     *
     * @param key of the name
     * @param roles words of the role there
     * @param others what else the article names
     */
    record Place(EntityType type, String key, Collection<String> roles, Collection<String> others) {}

    /** The group that a short name means at a place; empty where its own group has to do. */
    Optional<Choice> meaningOf(Place place, int own, List<Group> candidates) {
        double all = SOMEBODY_ELSE;
        double most = 0;
        int meant = own;
        for (Group candidate : candidates) {
            if (candidate.number() == own) {
                continue;
            }
            double weight = weight(place, candidate);
            all += weight;
            if (weight > most) {
                most = weight;
                meant = candidate.number();
            }
        }
        double probability = Math.min(SUREST, most / all);
        return probability < LEAST ? Optional.empty() : Optional.of(new Choice(meant, probability));
    }

    /** The group that a short name means wherever it stands. */
    Optional<Choice> meaningOf(Group group, List<Group> candidates) {
        Place everywhere = new Place(
                group.type(),
                group.key(),
                group.roles().mostFrequent(),
                group.others().mostFrequent());
        List<Group> longer = candidates.stream()
                .filter(candidate -> !ActorMerger.bare(candidate.key()).equals(ActorMerger.bare(group.key()))
                        || candidate.articles() >= group.articles())
                .toList();
        return meaningOf(everywhere, group.number(), longer);
    }

    private double weight(Place place, Group candidate) {
        double called = called(place, candidate);
        if (called == 0) {
            return 0;
        }
        if (place.type() == EntityType.PERSON
                && place.others().contains(Sighting.hash(candidate.type(), candidate.key()))) {
            return 0;
        }
        double context_ = context.speaksFor(place.others(), candidate.others(), candidate.articles());
        return called * Math.exp(context_) * roles(place.roles(), candidate.roles()) * states(place, candidate);
    }

    /** In how many articles the candidate is called so. */
    private static double called(Place place, Group candidate) {
        String bare = ActorMerger.bare(place.key());
        int called = 0;
        for (String alias : candidate.aliases().mostFrequent()) {
            if (ActorMerger.bare(alias).equals(bare)) {
                called += candidate.aliases().of(alias);
            }
        }
        if (ActorMerger.bare(candidate.key()).equals(bare)) {
            called += candidate.articles();
        }
        boolean surname = place.type() == EntityType.PERSON
                && PersonNames.lastOf(candidate.words()).equals(place.key());
        return surname ? Math.max(called, ONLY_IN_FULL * candidate.articles()) + called : called;
    }

    private static double states(Place place, Group candidate) {
        String here = state(place.key());
        String there = state(candidate.key());
        if (here.equals(there)) {
            return 1;
        }
        return here.isEmpty() || there.isEmpty() ? NO_STATE : OTHER_STATE;
    }

    private static String state(String key) {
        return key.substring(ActorMerger.bare(key).length());
    }

    private static double roles(Collection<String> here, Counts known) {
        if (here.isEmpty() || known.isEmpty()) {
            return 1;
        }
        Set<String> words = Set.copyOf(known.mostFrequent());
        return here.stream().anyMatch(word -> word.length() > 2 && words.contains(word)) ? ROLE_SHARED : ROLES_APART;
    }
}
