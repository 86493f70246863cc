package org.whosaid.actors;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often things came, in bounded memory: where there are too many different ones, those that came least are
 * forgotten.
 */
final class Counts {

    private static final String BETWEEN = "\u0001";
    private static final String COUNT = "\u0002";

    private final int most;
    private final Map<String, Integer> counts = new HashMap<>();

    /** @param most how many different things are remembered for certain */
    Counts(int most) {
        this.most = most;
    }

    void add(String thing, int times) {
        counts.merge(thing, times, Integer::sum);
        for (int least = 1; counts.size() > 2 * most; least *= 2) {
            int forgotten = least;
            counts.values().removeIf(count -> count <= forgotten);
        }
    }

    void addAll(Counts other) {
        other.counts.forEach(this::add);
    }

    /** Whether there may have been things that are forgotten. */
    boolean isFull() {
        return counts.size() >= most;
    }

    int of(String thing) {
        return counts.getOrDefault(thing, 0);
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** The things that came most, first; among equals in the order of their text. */
    List<String> mostFrequent() {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** As one field of a record. */
    String write() {
        StringBuilder text = new StringBuilder();
        for (String thing : mostFrequent()) {
            text.append(thing).append(COUNT).append(of(thing)).append(BETWEEN);
        }
        return text.toString();
    }

    static Counts read(String text, int most) {
        Counts counts = new Counts(most);
        for (int begin = 0; begin < text.length(); ) {
            int count = text.indexOf(COUNT, begin);
            int end = text.indexOf(BETWEEN, count);
            counts.add(text.substring(begin, count), Integer.parseInt(text.substring(count + 1, end)));
            begin = end + 1;
        }
        return counts;
    }
}
