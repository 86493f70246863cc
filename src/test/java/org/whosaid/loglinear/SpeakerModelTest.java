package org.whosaid.loglinear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whosaid.loglinear.SpeakerModel.Point;

final class SpeakerModelTest {

    @Test
    void betweenTwoPointsTheShareIsInProportion() {
        SpeakerModel model = new SpeakerModel(
                Map.of(), List.of(new Point(0.5, 0.4), new Point(0.75, 0.9)), List.of(new Point(0.5, 0.7)));
        assertThat(model.calibrated(0.625)).isEqualTo(0.65);
        assertThat(model.calibrated(0.1)).isEqualTo(0.4);
        assertThat(model.calibrated(1)).isEqualTo(0.9);
        assertThat(model.calibratedNobody(0.9)).isEqualTo(0.7);
    }

    @Test
    void pointsOfOneProbabilityAreNoTrouble() {
        SpeakerModel model =
                new SpeakerModel(Map.of(), List.of(new Point(0.5, 0.4), new Point(1, 0.8), new Point(1, 0.9)));
        assertThat(model.calibrated(1)).isEqualTo(0.9);
    }

    @Test
    void withoutPointsProbabilitiesStayAsTheyAre() {
        assertThat(new SpeakerModel(Map.of(), List.of()).calibrated(0.3)).isEqualTo(0.3);
        assertThat(new SpeakerModel(Map.of(), List.of()).calibratedNobody(0.3)).isEqualTo(0.3);
    }
}
