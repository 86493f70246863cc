package org.whosaid.reported;

import java.util.List;
import org.whosaid.loglinear.FeatureTemplate;

/** What a model has to be trained with so that it can find reported statements. */
public final class ReportedFit {

    /** By these lists a word is an auxiliary, a cue, a thing that speaks. */
    public static final List<String> LISTS = List.of("auxiliaries", "cue-verbs", "speaking-things", "speech-nouns");

    private ReportedFit() {}

    /** All kinds of features. */
    public static List<FeatureTemplate> templates() {
        return List.of(ReportedFeature.values());
    }
}
