package org.whosaid.loglinear;

import java.io.Serializable;

/**
 * Where a model's probabilities become decisions.
 *
 * @param somebody what the probability of a speaker counts against that of nobody, above 0 to 1: a speaker for a scare
 *     quote costs more than a missing one
 * @param sure below this probability, 0 to 1, a choice is made again with grammar: parsing costs more than all else,
 *     and seldom changes a choice that is surer
 * @param reported below this probability, 0 to 1, nothing is a reported statement
 */
public record Thresholds(double somebody, double sure, double reported) implements Serializable {

    /** What did best on articles that were not trained on. */
    public static final Thresholds TUNED = new Thresholds(0.75, 0.7, 0.35);

    public Thresholds {
        if (!(somebody > 0 && somebody <= 1) || !(sure >= 0 && sure <= 1) || !(reported >= 0 && reported <= 1)) {
            throw new IllegalArgumentException("thresholds " + somebody + ", " + sure + " and " + reported);
        }
    }
}
