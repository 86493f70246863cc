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
 * @param calibration for segments that it gives a speaker, probabilities rising; empty to take them as they are
 * @param nobodyCalibration the same for segments that it gives none
 */
public record SpeakerModel(
        WeightTable weights, Thresholds thresholds, List<Point> calibration, List<Point> nobodyCalibration)
        implements Serializable {

    /**
     * One step of the calibration.
     *
     * @param probability the ranker's own
     * @param precision the share of right answers at that probability
     */
    public record Point(double probability, double precision) implements Serializable {}

    public SpeakerModel {
        calibration = List.copyOf(calibration);
        nobodyCalibration = List.copyOf(nobodyCalibration);
    }

    /**
     * A model whose probabilities are taken as they are.
     *
     * @param weights weights of its features by their readable forms
     */
    public static SpeakerModel uncalibrated(Map<String, Double> weights) {
        return new SpeakerModel(WeightTable.of(weights), Thresholds.TUNED, List.of(), List.of());
    }

    /**
     * The share of right answers to expect where the ranker chooses a speaker with some probability, between the
     * measured steps in proportion.
     */
    public double calibrated(double probability) {
        return along(calibration, probability);
    }

    /** The same where the ranker chooses nobody. */
    public double calibratedNobody(double probability) {
        return along(nobodyCalibration, probability);
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
