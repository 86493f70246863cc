package org.whosaid.train;

import java.util.List;
import java.util.Set;
import org.whosaid.loglinear.TrainedModel;

/**
 * A trained model and what it was made from.
 *
 * @param model with weights and calibration as its file has them
 * @param heldOut for each fold of news a model that has not seen it
 */
public record TrainedSpeakers(TrainedModel model, List<HeldOut> heldOut, TrainedModel.Figures figures) {

    public TrainedSpeakers {
        heldOut = List.copyOf(heldOut);
    }

    /**
     * A model to measure on articles that it has not seen.
     *
     * @param articles their names, without ending
     */
    public record HeldOut(Set<String> articles, TrainedModel model) {}
}
