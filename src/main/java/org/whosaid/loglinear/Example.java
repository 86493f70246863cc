package org.whosaid.loglinear;

import java.util.List;
import java.util.Set;

/**
 * One decision to learn from.
 *
 * @param options the features of each option, nobody first
 * @param right the numbers of the options that are right; at least one
 */
public record Example(List<List<String>> options, Set<Integer> right) {

    public Example {
        options = List.copyOf(options);
        right = Set.copyOf(right);
        if (right.isEmpty()) {
            throw new IllegalArgumentException("an example without a right option");
        }
    }
}
