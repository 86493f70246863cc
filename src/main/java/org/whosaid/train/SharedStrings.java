package org.whosaid.train;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.whosaid.loglinear.Example;

/** Keeps each feature in memory only once, however many examples have it. Safe for use by several threads. */
final class SharedStrings {

    private final Map<String, String> strings = new ConcurrentHashMap<>();

    /** The same example out of shared strings. */
    Example share(Example example) {
        return new Example(example.options().stream().map(this::share).toList(), example.right());
    }

    private List<String> share(List<String> features) {
        return features.stream()
                .map(feature -> strings.computeIfAbsent(feature, first -> first))
                .toList();
    }
}
