package org.whosaid.loglinear;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.whosaid.loglinear.SpeakerModel.Calibration;

/**
 * A speaker model as its file has it.
 *
 * @param fit what it is to be used with
 * @param thresholds where its probabilities become decisions
 * @param calibration what its probabilities are worth
 * @param weights weights of its features by their readable forms
 */
public record TrainedModel(
        ModelFit fit, Thresholds thresholds, Calibration calibration, SortedMap<String, Double> weights) {

    /**
     * What a model was made from, and how good it was.
     *
     * @param articles how many it was trained on
     * @param examples how many examples it was trained on, up to two for each segment: with and without grammar
     * @param judged on how many decisions it was measured, by models trained without their articles
     * @param right how many of those were right
     * @param judgedNews on how many decisions in news it was measured, by models trained without the outlet
     * @param rightNews how many of those were right, the person and not only the mention
     * @param judgedReported on how many reported statements in news it was measured, as above
     * @param rightReported how many of those were right, words and person
     */
    public record Figures(
            int articles,
            int examples,
            int judged,
            int right,
            int judgedNews,
            int rightNews,
            int judgedReported,
            int rightReported) {

        /** The share of right decisions on articles that were not trained on, 0 to 1; 0 where none was measured. */
        public double accuracy() {
            return judged == 0 ? 0 : (double) right / judged;
        }

        /** The same in news of outlets that were not trained on. */
        public double newsAccuracy() {
            return judgedNews == 0 ? 0 : (double) rightNews / judgedNews;
        }

        /** The same of the reported statements that it found there. */
        public double reportedAccuracy() {
            return judgedReported == 0 ? 0 : (double) rightReported / judgedReported;
        }
    }

    /**
     * A model that can be written and read.
     *
     * @throws IllegalArgumentException where two features have the same id
     */
    public TrainedModel {
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
        if (WeightTable.of(weights).size() != weights.size()) {
            throw new IllegalArgumentException("a weight was lost");
        }
    }
}
