package org.whosaid.loglinear;

import java.util.ArrayList;
import java.util.List;

/**
 * What the features of one kind look like: fixed words, and {@code *} where a part goes, such as {@code w * d *}. The
 * readable form of a feature is its shape with its parts filled in, single spaces between.
 */
public final class FeatureShape {

    private static final String PLACE = "*";

    private final String pattern;
    private final String start;
    private final long startId;
    private final long startPower;
    private final List<String> wordsBefore;

    /** For each place what becomes of an id when the fixed words before it are put behind it. */
    private final long[] powers;

    private final long[] hashes;

    private FeatureShape(String pattern) {
        List<String> fixed = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (String word : pattern.split(" ", -1)) {
            if (word.equals(PLACE)) {
                fixed.add(words.toString());
                words.setLength(0);
            } else {
                words.append(fixed.isEmpty() && words.isEmpty() ? "" : " ").append(word);
            }
        }
        if (!words.isEmpty() && !fixed.isEmpty()) {
            throw new IllegalArgumentException("'" + pattern + "' ends in fixed words, expected a place");
        }
        this.pattern = pattern;
        this.start = fixed.isEmpty() ? words.toString() : fixed.get(0);
        if (start.isEmpty()) {
            throw new IllegalArgumentException("'" + pattern + "' begins with a place, expected a fixed word");
        }
        this.startId = FeatureId.of(start);
        this.startPower = FeatureId.power(start.length());
        if (!fixed.isEmpty()) {
            fixed.set(0, "");
        }
        this.wordsBefore = List.copyOf(fixed);
        this.powers = fixed.stream()
                .mapToLong(before -> FeatureId.power(before.length()))
                .toArray();
        this.hashes = fixed.stream().mapToLong(FeatureId::of).toArray();
    }

    /**
     * A shape as it is written.
     *
     * @throws IllegalArgumentException where it begins with a place, or ends in fixed words behind one
     */
    public static FeatureShape of(String pattern) {
        return new FeatureShape(pattern);
    }

    /** The shape as it is written. */
    public String pattern() {
        return pattern;
    }

    /** How many parts a feature has. */
    int places() {
        return powers.length;
    }

    /** The fixed words at the beginning. */
    String start() {
        return start;
    }

    /** The fixed words between a place and the one before, each behind a space. */
    String wordsBefore(int place) {
        return wordsBefore.get(place);
    }

    /** What becomes of an id when the beginning is put behind it. */
    long afterStart(long id) {
        return id * startPower + startId;
    }

    /** What becomes of an id when the fixed words before a place are put behind it. */
    long afterWordsBefore(int place, long id) {
        return id * powers[place] + hashes[place];
    }
}
