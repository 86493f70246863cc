package org.whosaid.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ModelTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0.0000",
                "0.1",
                "-0.0291",
                "16777217",
                "0.16777217",
                "123456789012345",
                "1.00000000000000001",
                "3.4e38",
                "-1E-7",
                "0.3333333432674407958984375"
            })
    void aNumberIsTheFloatThatJavaReads(String number) throws IOException {
        assertThat(Float.floatToRawIntBits(text(number).number()))
                .isEqualTo(Float.floatToRawIntBits(Float.parseFloat(number)));
    }

    @Test
    void soAreManyNumbers() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            String number = String.format(Locale.ROOT, "%." + random.nextInt(9) + "f", random.nextGaussian() * 10);
            assertThat(text(number).number()).isEqualTo(Float.parseFloat(number));
        }
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> text("1.2.3").number()).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void cellsAreReadAcrossLinesAndTheBuffersEnd() throws IOException {
        String longWord = "é".repeat(70_000);
        ModelText text = text("dict=2\n" + longWord + " 0.5 -1\nend\n");
        assertThat(text.setting("dict")).isEqualTo(2);
        assertThat(text.word()).isEqualTo(longWord);
        assertThat(text.numbers(2)).containsExactly(0.5f, -1f);
        assertThat(text.word()).isEqualTo("end");
        assertThatThrownBy(text::word).isInstanceOf(EOFException.class);
    }

    @Test
    void anotherSettingIsRefused() {
        assertThatThrownBy(() -> text("pos=52").setting("dict")).hasMessage("'pos=52', expected dict=N");
    }

    private static ModelText text(String text) {
        return new ModelText(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
