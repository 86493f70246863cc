package org.whosaid.loglinear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.loglinear.SpeakerModel.Point;

final class SpeakerModelTextTest {

    private static final TrainedModel MODEL = new TrainedModel(
            new ModelFit(new TreeMap<>(Map.of("features", "0a1b", "list cue-verbs", "2c3d"))),
            new Thresholds(0.75, 0.8, 0.35),
            new SpeakerModel.Calibration(
                    List.of(new Point(0.25, 0.5), new Point(1, 0.98)),
                    List.of(new Point(0.5, 0.75)),
                    List.of(new Point(0.3, 0.6))),
            new TreeMap<>(Map.of("w before d 2", 1.25, "0 first the", -0.0312, "# odd", 3.0)));

    @TempDir
    Path folder;

    @Test
    void theTextCanBeReadAndCompared() {
        assertThat(text()).isEqualTo("""
                        # whosaid speaker model, format 3
                        # trained with: whosaid train FOLDER -o FILE --until 2016-06
                        # 3 articles, 9 examples, 3 features
                        # right on held-out folds: 6 of 8 segments (0.7500)
                        # right person in held-out folds of news: 3 of 4 segments (0.7500)
                        # right reported statements, words and person, in held-out folds of news: 1 of 2 (0.5000)
                        # sections: fingerprints of the features and lists that it fits, thresholds, calibration of \
                        answered segments, of those without a speaker and of reported statements (probability of the \
                        model, share of right ones), then the weight of each feature
                        [fit 2]
                        features\t0a1b
                        list cue-verbs\t2c3d
                        [thresholds 3]
                        somebody\t0.7500
                        sure\t0.8000
                        reported\t0.3500
                        [answered 2]
                        0.2500\t0.5000
                        1.0000\t0.9800
                        [nobody 1]
                        0.5000\t0.7500
                        [reported 1]
                        0.3000\t0.6000
                        [weights 3]
                        # odd\t3.0000
                        0 first the\t-0.0312
                        w before d 2\t1.2500
                        """);
    }

    @Test
    void whatIsReadIsWhatWasWritten() throws IOException {
        Files.writeString(folder.resolve("model.tsv"), text());
        SpeakerModelReader reader =
                new SpeakerModelReader(file -> new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8)));
        assertThat(reader.packagedFit()).isEqualTo(MODEL.fit());
        SpeakerModel read = reader.read("model.tsv", folder).model();
        assertThat(read.thresholds()).isEqualTo(MODEL.thresholds());
        assertThat(read.calibration()).isEqualTo(MODEL.calibration());
        assertThat(read.weights().size()).isEqualTo(3);
        assertThat(MODEL.weights())
                .allSatisfy((feature, weight) ->
                        assertThat(read.weights().of(FeatureId.of(feature))).isEqualTo(weight));
    }

    @Test
    void aModelThatCouldNotBeReadAgainIsNotMade() {
        SortedMap<String, Double> twins = new TreeMap<>();
        FeatureSinkTest.twins().forEach(feature -> twins.put(feature, 1.0));
        assertThatThrownBy(() -> new TrainedModel(MODEL.fit(), MODEL.thresholds(), MODEL.calibration(), twins))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has the id of another one");
    }

    @Test
    void theLocaleChangesNothing() {
        Locale usual = Locale.getDefault();
        String text = text();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(text()).isEqualTo(text);
        } finally {
            Locale.setDefault(usual);
        }
    }

    private static String text() {
        return new SpeakerModelText()
                .write(
                        MODEL,
                        new TrainedModel.Figures(3, 9, 8, 6, 4, 3, 2, 1),
                        "whosaid train FOLDER -o FILE --until 2016-06");
    }
}
