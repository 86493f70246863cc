package org.whosaid.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.whosaid.facts.SpeakerModel;
import org.whosaid.facts.SpeakerModel.Point;
import org.whosaid.quotes.Judgement;

final class CalibratorTest {

    @Test
    void pointsRiseAndAreFew() {
        for (int seed = 0; seed < 20; seed++) {
            List<Point> points = new Calibrator().fit(judgements(60 + 300 * seed, seed, 0.5));
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
        SpeakerModel model = new SpeakerModel(Map.of(), new Calibrator().fit(judgements(20_000, 3, 0.5)));
        assertThat(model.calibrated(0.9)).isCloseTo(0.45, within(0.04));
        assertThat(model.calibrated(0.4)).isCloseTo(0.2, within(0.04));
    }

    @Test
    void aRankerThatIsRightAboutItselfStaysAsItIs() {
        SpeakerModel model = new SpeakerModel(Map.of(), new Calibrator().fit(judgements(20_000, 5, 1)));
        assertThat(model.calibrated(0.9)).isCloseTo(0.9, within(0.04));
        assertThat(model.calibrated(0.4)).isCloseTo(0.4, within(0.04));
    }

    @Test
    void theOrderOfTheJudgementsDoesNotMatter() {
        List<Judgement> judgements = judgements(500, 1, 0.8);
        List<Judgement> reversed = new ArrayList<>(judgements);
        Collections.reverse(reversed);
        assertThat(new Calibrator().fit(reversed)).isEqualTo(new Calibrator().fit(judgements));
    }

    @Test
    void fewJudgementsGiveOnePointAndNoneGiveNone() {
        assertThat(new Calibrator().fit(List.of(new Judgement(0.9, true, true), new Judgement(0.5, true, false))))
                .containsExactly(new Point(0.7, 0.5));
        assertThat(new Calibrator().fit(List.of())).isEmpty();
    }

    /** Judgements that are right as often as their probability times a factor says. */
    private static List<Judgement> judgements(int count, int seed, double factor) {
        Random random = new Random(seed);
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double probability = random.nextDouble();
            judgements.add(new Judgement(probability, true, random.nextDouble() < factor * probability));
        }
        return judgements;
    }
}
