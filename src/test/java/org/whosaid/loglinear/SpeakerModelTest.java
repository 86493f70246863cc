package org.whosaid.loglinear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whosaid.loglinear.SpeakerModel.Point;

final class SpeakerModelTest {

    @Test
    void betweenTwoPointsTheShareIsInProportion() {
        SpeakerModel model = model(List.of(new Point(0.5, 0.4), new Point(0.75, 0.9)), List.of(new Point(0.5, 0.7)));
        assertThat(model.calibrated(0.625)).isEqualTo(0.65);
        assertThat(model.calibrated(0.1)).isEqualTo(0.4);
        assertThat(model.calibrated(1)).isEqualTo(0.9);
        assertThat(model.calibratedNobody(0.9)).isEqualTo(0.7);
    }

    @Test
    void pointsOfOneProbabilityAreNoTrouble() {
        SpeakerModel model = model(List.of(new Point(0.5, 0.4), new Point(1, 0.8), new Point(1, 0.9)), List.of());
        assertThat(model.calibrated(1)).isEqualTo(0.9);
    }

    @Test
    void withoutPointsProbabilitiesStayAsTheyAre() {
        assertThat(SpeakerModel.uncalibrated(Map.of()).calibrated(0.3)).isEqualTo(0.3);
        assertThat(SpeakerModel.uncalibrated(Map.of()).calibratedNobody(0.3)).isEqualTo(0.3);
    }

    @Test
    void aModelTravelsToOtherMachinesWithItsWeights() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(SpeakerModel.uncalibrated(Map.of("w a", 1.5, "0", -0.25)));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            SpeakerModel arrived = (SpeakerModel) in.readObject();
            assertThat(arrived.thresholds()).isEqualTo(Thresholds.TUNED);
            assertThat(arrived.weights().of(FeatureId.of("w a"))).isEqualTo(1.5);
            assertThat(arrived.weights().of(FeatureId.of("0"))).isEqualTo(-0.25);
        }
    }

    @Test
    void thresholdsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new Thresholds(0, 0.8, 0.3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Thresholds(0.75, 1.1, 0.3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Thresholds(0.75, 0.8, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static SpeakerModel model(List<Point> calibration, List<Point> nobodyCalibration) {
        return new SpeakerModel(
                WeightTable.of(Map.of()),
                Thresholds.TUNED,
                new SpeakerModel.Calibration(calibration, nobodyCalibration, List.of()));
    }
}
