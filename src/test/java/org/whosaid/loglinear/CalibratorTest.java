package org.whosaid.loglinear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.whosaid.loglinear.SpeakerModel.Point;

final class CalibratorTest {

    @Test
    void pointsRiseAndAreFew() {
        for (int seed = 0; seed < 20; seed++) {
            List<Point> points = new Calibrator().fit(answers(60 + 300 * seed, seed, 0.5));
            assertThat(points).hasSizeBetween(1, 20);
            assertThat(points)
                    .extracting(Point::probability)
                    .isSorted()
                    .allMatch(probability -> probability >= 0 && probability <= 1);
            assertThat(points)
                    .extracting(Point::precision)
                    .isSorted()
                    .allMatch(precision -> precision >= 0 && precision <= 1);
        }
    }

    @Test
    void aRankerThatIsTooSureIsBroughtDown() {
        // Right half as often as it believes.
        SpeakerModel model = calibrated(new Calibrator().fit(answers(20_000, 3, 0.5)));
        assertThat(model.calibrated(0.9)).isCloseTo(0.45, within(0.04));
        assertThat(model.calibrated(0.4)).isCloseTo(0.2, within(0.04));
    }

    @Test
    void aRankerThatIsRightAboutItselfStaysAsItIs() {
        SpeakerModel model = calibrated(new Calibrator().fit(answers(20_000, 5, 1)));
        assertThat(model.calibrated(0.9)).isCloseTo(0.9, within(0.04));
        assertThat(model.calibrated(0.4)).isCloseTo(0.4, within(0.04));
    }

    @Test
    void theOrderOfTheAnswersDoesNotMatter() {
        List<Calibrator.Answer> answers = answers(500, 1, 0.8);
        List<Calibrator.Answer> reversed = new ArrayList<>(answers);
        Collections.reverse(reversed);
        assertThat(new Calibrator().fit(reversed)).isEqualTo(new Calibrator().fit(answers));
    }

    @Test
    void fewAnswersGiveOnePointAndNoneGiveNone() {
        assertThat(new Calibrator().fit(List.of(new Calibrator.Answer(0.9, true), new Calibrator.Answer(0.5, false))))
                .containsExactly(new Point(0.7, 0.5));
        assertThat(new Calibrator().fit(List.of())).isEmpty();
    }

    private static SpeakerModel calibrated(List<Point> points) {
        return new SpeakerModel(
                WeightTable.of(Map.of()), Thresholds.TUNED, new SpeakerModel.Calibration(points, List.of(), List.of()));
    }

    /** Answers that are right as often as their probability times a factor says. */
    private static List<Calibrator.Answer> answers(int count, int seed, double factor) {
        Random random = new Random(seed);
        List<Calibrator.Answer> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double probability = random.nextDouble();
            answers.add(new Calibrator.Answer(probability, random.nextDouble() < factor * probability));
        }
        return answers;
    }
}
