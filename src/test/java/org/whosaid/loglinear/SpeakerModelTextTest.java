package org.whosaid.loglinear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.loglinear.SpeakerModel.Point;

final class SpeakerModelTextTest {

    private static final SpeakerModel MODEL = new SpeakerModel(
            Map.of("w before d 2", 1.25, "0 first the", -0.0312, "# odd", 3.0),
            List.of(new Point(0.25, 0.5), new Point(1, 0.98)),
            List.of(new Point(0.5, 0.75)));

    @TempDir
    Path folder;

    @Test
    void theTextCanBeReadAndCompared() {
        assertThat(text()).isEqualTo("""
                        # whosaid speaker model, format 1
                        # trained with: whosaid train FOLDER -o FILE --until 2016-06
                        # 3 articles, 9 examples, 3 features
                        # right on held-out folds: 6 of 8 segments (0.7500)
                        # sections: calibration of answered segments and of those without a speaker (probability of the \
                        ranker, share of right ones), then the weight of each feature
                        [answered 2]
                        0.2500\t0.5000
                        1.0000\t0.9800
                        [nobody 1]
                        0.5000\t0.7500
                        [weights 3]
                        # odd\t3.0000
                        0 first the\t-0.0312
                        w before d 2\t1.2500
                        """);
    }

    @Test
    void whatIsReadIsWhatWasWritten() throws IOException {
        Files.writeString(folder.resolve("model.tsv"), text());
        assertThat(new SpeakerModelReader().read("model.tsv", folder).model()).isEqualTo(MODEL);
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
                .write(MODEL, new TrainingFigures(3, 9, 8, 6), "whosaid train FOLDER -o FILE --until 2016-06");
    }
}
