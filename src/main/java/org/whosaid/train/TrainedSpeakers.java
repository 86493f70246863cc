package org.whosaid.train;

import org.whosaid.loglinear.TrainedModel;

/**
 * A trained model and what it was made from.
 *
 * @param model with weights and calibration as its file has them
 */
public record TrainedSpeakers(TrainedModel model, TrainedModel.Figures figures) {}
