package org.whosaid.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds full names of people that are variants of one name: without middle names, in another order, spelt otherwise.
 */
final class NameVariants {

    private static final double LEAST = .8;
    private static final double ROLE_SHARED = 6;
    private static final double ROLES_APART = .3;
    private static final double NOTHING_SHARED = .7;

    /**
     * Brothers and sisters are named together with the same people: that is no evidence where names only look alike.
     */
    private static final double ONLY_ALIKE = .5;

    private static final double MOST_FOR_ALIKE = 1.5;

    /** Two names of one article are two people's, but where one of many articles has one of them wrong. */
    private static final double NAMED_TOGETHER = .02;

    /** Where a name fits several people, one of them must have so many times the articles of the others. */
    private static final double CLEARLY_MORE = 8;

    private final Context context;

    NameVariants(Context context) {
        this.context = context;
    }

    /**
     * The groups that are others.
     *
     * @param groups those of most articles first
     * @return from the number of each to what it is
     */
    Map<Integer, Choice> find(List<Group> groups) {
        Map<Integer, Choice> found = new LinkedHashMap<>();
        for (int place = 0; place < groups.size(); place++) {
            Group one = groups.get(place);
            List<Group> fitting = new ArrayList<>();
            for (int other = 0; other < groups.size(); other++) {
                int longer = groups.get(other).words().size() - one.words().size();
                if ((longer > 0 || (longer == 0 && other < place)) && same(one, groups.get(other)) >= LEAST) {
                    fitting.add(groups.get(other));
                }
            }
            meant(one, fitting).ifPresent(choice -> found.put(one.number(), choice));
        }
        return found;
    }

    /** Whom a name means that fits some others: all of them where they are one, or the one who is named most. */
    private Optional<Choice> meant(Group one, List<Group> fitting) {
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        Group most = fitting.get(0);
        int apart = 0;
        for (Group other : fitting.subList(1, fitting.size())) {
            List<Group> bySize =
                    most.words().size() <= other.words().size() ? List.of(most, other) : List.of(other, most);
            if (same(bySize.get(0), bySize.get(1)) < LEAST) {
                apart += other.articles();
            }
        }
        return apart * CLEARLY_MORE > most.articles()
                ? Optional.empty()
                : Optional.of(new Choice(most.number(), same(one, most)));
    }

    /** The probability that a group is one of a name that is no shorter. */
    private double same(Group one, Group other) {
        double prior = PersonNames.alike(one.words(), other.words());
        if (prior == 0) {
            return 0;
        }
        double odds = prior / (1 - prior) * roles(one.roles(), other.roles());
        boolean together = one.others().of(Sighting.hash(other.type(), other.key())) > 0
                || other.others().of(Sighting.hash(one.type(), one.key())) > 0;
        double shared = context.speaksFor(one.others().mostFrequent(), other.others(), other.articles());
        if (prior < ONLY_ALIKE) {
            shared = Math.min(shared, MOST_FOR_ALIKE);
        }
        odds *= together ? NAMED_TOGETHER : shared > 0 ? Math.exp(shared) : NOTHING_SHARED;
        return odds / (1 + odds);
    }

    /** How much more likely one person has these roles than two people have. */
    static double roles(Counts one, Counts other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 1;
        }
        Set<String> words = Set.copyOf(other.mostFrequent());
        boolean shared = one.mostFrequent().stream().anyMatch(word -> word.length() > 2 && words.contains(word));
        return shared ? ROLE_SHARED : ROLES_APART;
    }
}
