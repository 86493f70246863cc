package org.whosaid.loglinear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class IdSinkTest {

    private static final FeatureShape SHAPE = FeatureShape.of("w * d *");

    @Test
    void theIdIsThatOfTheReadableForm() {
        IdSink sink = new IdSink();
        for (int i = 0; i < 200; i++) {
            sink.put(() -> SHAPE, Part.of("Rao"), Part.of(i));
        }
        assertThat(sink.count()).isEqualTo(200);
        assertThat(sink.id(150)).isEqualTo(FeatureId.of("w Rao d 150"));
        sink.clear();
        assertThat(sink.count()).isZero();
    }
}
