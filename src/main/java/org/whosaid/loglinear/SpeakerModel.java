package org.whosaid.loglinear;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * The weights of the ranker that chooses a speaker for each quoted segment, and what its own probabilities are worth,
 * measured on articles that it was not trained on. Serializable, since a job sends it to other machines.
 *
 * @param weights weights of its features; features without one count nothing
 * @param thresholds where its probabilities become decisions
 * @param calibration what its probabilities are worth
 */
public record SpeakerModel(WeightTable weights, Thresholds thresholds, Calibration calibration)
        implements Serializable {

    /**
     * What probabilities are worth, measured on articles that were not learnt from; each list has probabilities rising,
     * and an empty one takes them as they are.
     *
     * @param answered for segments that are given a speaker
     * @param nobody for segments that are given none
     * @param reported for reported statements: that they are speech, and the speaker's
     */
    public record Calibration(List<Point> answered, List<Point> nobody, List<Point> reported) implements Serializable {

        /** Probabilities are taken as they are. */
        public static final Calibration NONE = new Calibration(List.of(), List.of(), List.of());

        public Calibration {
            answered = List.copyOf(answered);
            nobody = List.copyOf(nobody);
            reported = List.copyOf(reported);
        }
    }

    /**
     * One step of the calibration.
     *
     * @param probability the ranker's own
     * @param precision the share of right answers at that probability
     */
    public record Point(double probability, double precision) implements Serializable {}

    /**
     * A model whose probabilities are taken as they are.
     *
     * @param weights weights of its features by their readable forms
     */
    public static SpeakerModel uncalibrated(Map<String, Double> weights) {
        return new SpeakerModel(WeightTable.of(weights), Thresholds.TUNED, Calibration.NONE);
    }

    /**
     * The share of right answers to expect where the ranker chooses a speaker with some probability, between the
     * measured steps in proportion.
     */
    public double calibrated(double probability) {
        return along(calibration.answered(), probability);
    }

    /** The same where the ranker chooses nobody. */
    public double calibratedNobody(double probability) {
        return along(calibration.nobody(), probability);
    }

    /** The same for reported statements: that they are speech, and the speaker's. */
    public double calibratedReported(double probability) {
        return along(calibration.reported(), probability);
    }

    private static double along(List<Point> points, double probability) {
        if (points.isEmpty()) {
            return probability;
        }
        Point below = points.get(0);
        if (probability <= below.probability()) {
            return below.precision();
        }
        for (Point above : points) {
            if (probability < above.probability()) {
                double share = (probability - below.probability()) / (above.probability() - below.probability());
                return below.precision() + share * (above.precision() - below.precision());
            }
            below = above;
        }
        return below.precision();
    }
}
