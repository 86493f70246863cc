package org.whosaid.loglinear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ModelFitTest {

    private static final List<FeatureTemplate> TEMPLATES = List.of(template("0 len *"), template("w * d *"));
    private static final ModelFit FIT = fit(TEMPLATES, 1, List.of("say", "tell"));

    @Test
    void theSameFeaturesAndWordsFitInAnyOrder() {
        assertThat(fit(List.of(TEMPLATES.get(1), TEMPLATES.get(0)), 1, List.of("tell", "say")))
                .isEqualTo(FIT);
    }

    @Test
    void anotherWordIsSeenInItsListAlone() {
        ModelFit other = fit(TEMPLATES, 1, List.of("say", "tell", "vow"));
        assertThat(other.fingerprints().get("features"))
                .isEqualTo(FIT.fingerprints().get("features"));
        assertThat(other.fingerprints().get("list cue-verbs"))
                .isNotEqualTo(FIT.fingerprints().get("list cue-verbs"));
    }

    @Test
    void anotherTemplateOrRevisionIsSeenInTheFeatures() {
        for (ModelFit other : List.of(
                fit(TEMPLATES, 2, List.of("say", "tell")),
                fit(List.of(template("0 len *"), template("w * e *")), 1, List.of("say", "tell")))) {
            assertThat(other.fingerprints().get("features"))
                    .isNotEqualTo(FIT.fingerprints().get("features"));
            assertThat(other.fingerprints().get("list cue-verbs"))
                    .isEqualTo(FIT.fingerprints().get("list cue-verbs"));
        }
    }

    private static ModelFit fit(List<FeatureTemplate> templates, int revision, List<String> words) {
        return ModelFit.of(templates, revision, Map.of("cue-verbs", words));
    }

    private static FeatureTemplate template(String pattern) {
        FeatureShape shape = FeatureShape.of(pattern);
        return () -> shape;
    }
}
