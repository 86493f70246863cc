package org.whosaid.cli;

import java.util.List;
import java.util.function.Supplier;
import org.whosaid.facts.ArticleAnalysis;
import org.whosaid.facts.KnownName;
import org.whosaid.loglinear.SpeakerModel;

/** Loads lists and models: the slow step, taken only once everything that can fail early has not. */
@FunctionalInterface
interface AnalysisLoader {

    /**
     * Makes the analysis.
     *
     * @param watched names that a user watches; may be empty
     * @param speakers reads what chooses the speakers
     */
    ArticleAnalysis load(List<KnownName> watched, Supplier<SpeakerModel> speakers);
}
