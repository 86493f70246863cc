package org.whosaid.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sketches of nearly the same texts are alike, those of others are not. */
final class TextSketchTest {

    private static final double CLOSE = 0.15;

    @Test
    void theLikenessIsTheShareOfCommonStretches() {
        String half = words(1, 300);
        TextSketch one = TextSketch.of(half + words(2, 300));
        assertThat(one.likeness(TextSketch.of(half + words(3, 300)))).isCloseTo(1.0 / 3, within(CLOSE));
        assertThat(one.likeness(TextSketch.of(half))).isCloseTo(1.0 / 2, within(CLOSE));
        assertThat(one.likeness(TextSketch.of(words(4, 600)))).isLessThan(CLOSE);
    }

    @Test
    void marksAndCapitalsMakeNoDifference() {
        String text = words(1, 100);
        assertThat(TextSketch.of(text)
                        .likeness(TextSketch.of(
                                text.toUpperCase(java.util.Locale.ROOT).replace(" ", ", "))))
                .isEqualTo(1);
    }

    @Test
    void aShortTextIsLikeTheSameWordsAlone() {
        String text = words(1, 30);
        assertThat(TextSketch.of(text).likeness(TextSketch.of(text))).isEqualTo(1);
        assertThat(TextSketch.of(text).likeness(TextSketch.of(text + "more"))).isLessThan(CLOSE);
        assertThat(TextSketch.of("").likeness(TextSketch.of(""))).isZero();
    }

    @Test
    void aSketchIsReadBackAsItWasWritten() {
        for (String text : new String[] {"", words(1, 20), words(2, 500)}) {
            assertThat(TextSketch.read(TextSketch.of(text).write())).isEqualTo(TextSketch.of(text));
        }
    }

    /** Made-up words, the same for the same seed. */
    private static String words(int seed, int number) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < number; word++) {
            text.append("w").append(random.nextInt(5000)).append(' ');
        }
        return text.toString();
    }
}
