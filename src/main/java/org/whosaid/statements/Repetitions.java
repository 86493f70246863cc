package org.whosaid.statements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whosaid.facts.Span;

/** How often the words of each run of a text stand among all the runs, each read a fixed number of times. */
final class Repetitions {

    private final int[] counts;

    Repetitions(String text, List<Span> runs) {
        this.counts = new int[runs.size()];
        Map<String, Integer> firstOf = new HashMap<>();
        int[] first = new int[counts.length];
        for (int i = 0; i < counts.length; i++) {
            first[i] = firstOf.merge(runs.get(i).in(text), i, (earlier, now) -> earlier);
            counts[first[i]]++;
        }
        for (int i = 0; i < counts.length; i++) {
            counts[i] = counts[first[i]];
        }
    }

    /** How many runs have the words of a run, itself among them. */
    int count(int run) {
        return counts[run];
    }
}
