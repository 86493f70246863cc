package org.whosaid.loglinear;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The features worth learning, numbered in alphabetical order. */
final class FeatureIndex {

    private final List<String> features;
    private final Map<String, Integer> numbers = new HashMap<>();

    private FeatureIndex(List<String> features) {
        this.features = List.copyOf(features);
        for (int number = 0; number < features.size(); number++) {
            numbers.put(features.get(number), number);
        }
    }

    /**
     * The features that enough examples have and that the {@link FeatureRule} allows.
     *
     * @param fewest in how many examples a feature must be active, at least 1
     */
    static FeatureIndex of(List<Example> examples, int fewest) {
        Map<String, Integer> counts = new HashMap<>();
        for (Example example : examples) {
            Set<String> active = new HashSet<>();
            example.options().forEach(active::addAll);
            active.forEach(feature -> counts.merge(feature, 1, Integer::sum));
        }
        FeatureRule rule = new FeatureRule();
        List<String> kept = new ArrayList<>();
        counts.forEach((feature, count) -> {
            if (count >= fewest && rule.allows(feature)) {
                kept.add(feature);
            }
        });
        kept.sort(null);
        return new FeatureIndex(kept);
    }

    int size() {
        return features.size();
    }

    String feature(int number) {
        return features.get(number);
    }

    /** The numbers of those among some features that are worth learning, in their order. */
    int[] numbers(List<String> active) {
        return active.stream()
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .toArray();
    }
}
