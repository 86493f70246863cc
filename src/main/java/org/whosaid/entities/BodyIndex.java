package org.whosaid.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameText;

/**
 * Merges bodies whose mentions have a key in common: of a shorter name what it is, of a longer one what shorter names
 * of it may be.
 */
final class BodyIndex {

    private final NameText text;
    private final List<Cluster> bodies;

    /** The number of the body that took over each; its own while none did. */
    private final int[] heirs;

    private final Map<Object, Set<Integer>> longerByKey = new HashMap<>();

    /** @param keysOfLonger the keys of all shorter names that a mention's body may have */
    BodyIndex(NameText text, List<Cluster> bodies, Function<NameCandidate, List<?>> keysOfLonger) {
        this.text = text;
        this.bodies = bodies;
        this.heirs = new int[bodies.size()];
        for (int body = 0; body < heirs.length; body++) {
            heirs[body] = body;
            for (NameCandidate mention : bodies.get(body).mentions()) {
                for (Object key : keysOfLonger.apply(mention)) {
                    longerByKey
                            .computeIfAbsent(key, fresh -> new LinkedHashSet<>())
                            .add(body);
                }
            }
        }
    }

    /**
     * The bodies that are left when each, in order, has gone to the longer one that fits where there is only one.
     *
     * @param keysOfShorter the keys of a mention as a shorter name
     * @param fit whether a longer and a shorter body can be the same at all
     */
    List<Cluster> merged(Function<NameCandidate, List<?>> keysOfShorter, BiPredicate<Cluster, Cluster> fit) {
        for (int shorter = 0; shorter < heirs.length; shorter++) {
            Set<Integer> longer = heirs[shorter] == shorter ? longer(shorter, keysOfShorter, fit) : Set.of();
            if (longer.size() == 1) {
                int heir = longer.iterator().next();
                bodies.get(heir).absorb(bodies.get(shorter));
                heirs[shorter] = heir;
            }
        }
        List<Cluster> left = new ArrayList<>();
        for (int body = 0; body < heirs.length; body++) {
            if (heirs[body] == body) {
                left.add(bodies.get(body));
            }
        }
        return left;
    }

    /** The longer bodies that fit, no more than two of them. */
    private Set<Integer> longer(
            int shorter, Function<NameCandidate, List<?>> keysOfShorter, BiPredicate<Cluster, Cluster> fit) {
        Cluster body = bodies.get(shorter);
        Set<Object> keys = new LinkedHashSet<>();
        body.mentions().forEach(mention -> keys.addAll(keysOfShorter.apply(mention)));
        Set<Integer> longer = new LinkedHashSet<>();
        for (Object key : keys) {
            for (int holder : longerByKey.getOrDefault(key, Set.of())) {
                text.look();
                int other = heir(holder);
                if (other != shorter
                        && !bodies.get(other).isWatchedApartFrom(body)
                        && fit.test(bodies.get(other), body)) {
                    longer.add(other);
                }
                if (longer.size() > 1) {
                    return longer;
                }
            }
        }
        return longer;
    }

    private int heir(int body) {
        int heir = body;
        while (heirs[heir] != heir) {
            heirs[heir] = heirs[heirs[heir]];
            heir = heirs[heir];
        }
        return heir;
    }
}
