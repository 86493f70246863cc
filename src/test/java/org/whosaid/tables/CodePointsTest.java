package org.whosaid.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void agreesWithCountingFromTheStart() {
        Random random = new Random(7);
        for (int length : new int[] {0, 1, 63, 64, 65, 128, 500}) {
            StringBuilder text = new StringBuilder();
            while (text.length() < length) {
                text.append(random.nextInt(3) == 0 ? "\ud83d\ude00" : "a");
            }
            CodePoints codePoints = new CodePoints(text.toString());
            for (int offset = 0; offset <= text.length(); offset++) {
                assertThat(codePoints.at(offset)).isEqualTo(text.codePointCount(0, offset));
            }
        }
    }

    @Test
    void findsTheUnitOfEachCodePointAgain() {
        Random random = new Random(8);
        for (int length : new int[] {0, 1, 63, 64, 65, 128, 500}) {
            StringBuilder text = new StringBuilder();
            while (text.length() < length) {
                text.append(random.nextInt(3) == 0 ? "\ud83d\ude00" : "a");
            }
            CodePoints codePoints = new CodePoints(text.toString());
            int count = text.codePointCount(0, text.length());
            for (int codePoint = 0; codePoint <= count; codePoint++) {
                assertThat(codePoints.unit(codePoint)).isEqualTo(text.offsetByCodePoints(0, codePoint));
            }
            assertThat(codePoints.unit(count + 1)).isEqualTo(text.length());
        }
    }

    @Test
    void leavesOffsetsOfTextWithoutPairsAlone() {
        assertThat(new CodePoints("Zo\u00eb \u201csaid\u201d").at(5)).isEqualTo(5);
    }

    @Test
    void countsALoneSurrogateAsOne() {
        assertThat(new CodePoints("\ude00a\ud83d").at(3)).isEqualTo(3);
    }
}
