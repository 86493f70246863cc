package org.whosaid.loglinear;

/**
 * What a model was made from, and how good it was.
 *
 * @param articles how many it was trained on
 * @param examples how many examples it was trained on, up to two for each segment: with and without grammar
 * @param judged on how many decisions it was measured, by models trained without their articles
 * @param right how many of those were right
 */
public record TrainingFigures(int articles, int examples, int judged, int right) {

    /** The share of right decisions on articles that were not trained on, 0 to 1; 0 where none was measured. */
    public double accuracy() {
        return judged == 0 ? 0 : (double) right / judged;
    }
}
