package org.whosaid.speech;

import java.util.ArrayList;
import java.util.List;

/** Things in groups that grow together (disjoint sets with path halving: Tarjan and van Leeuwen 1984). */
final class Groups {

    private final List<Integer> parents = new ArrayList<>();

    /** One more thing, in a group of its own; things are numbered from 0. */
    int add() {
        parents.add(parents.size());
        return parents.size() - 1;
    }

    /** Makes one group of those of two things. */
    void join(int one, int other) {
        int first = of(one);
        int second = of(other);
        parents.set(Math.max(first, second), Math.min(first, second));
    }

    /** The first thing of the group of a thing. */
    int of(int thing) {
        int at = thing;
        while (parents.get(at) != at) {
            parents.set(at, parents.get(parents.get(at)));
            at = parents.get(at);
        }
        return at;
    }
}
