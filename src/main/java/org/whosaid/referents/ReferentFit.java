package org.whosaid.referents;

import java.util.List;
import org.whosaid.loglinear.FeatureTemplate;

/** What a model has to be trained with so that it can tell whom mentions mean. */
public final class ReferentFit {

    /** By these lists a mention is a person, a body, a thing that speaks. */
    public static final List<String> LISTS = List.of(
            "agency-nouns",
            "group-nouns",
            "human-endings",
            "human-nouns",
            "organization-nouns",
            "role-heads",
            "speaking-things");

    private ReferentFit() {}

    /** All kinds of features. */
    public static List<FeatureTemplate> templates() {
        return List.of(ReferentFeature.values());
    }
}
