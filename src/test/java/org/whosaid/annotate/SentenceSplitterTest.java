package org.whosaid.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SentenceSplitterTest {

    private static final int BOUND = 8;

    @Test
    void aSentenceEndsAtItsStop() {
        assertThat(split("He left . She stayed . '' Why ?")).containsExactly("He left .", "She stayed . ''", "Why ?");
    }

    @Test
    void aSentenceWithinTheBoundStaysWhole() {
        assertThat(split("a b c , e ; g h")).containsExactly("a b c , e ; g h");
    }

    @Test
    void anOverlongSentenceIsCutAfterASemicolonBeforeTheBound() {
        assertThat(split("a b c d e f g ; i j , l")).containsExactly("a b c d e f g ;", "i j , l");
    }

    @Test
    void aSemicolonComesBeforeALaterComma() {
        assertThat(split("a b c d e f g ; , j k")).containsExactly("a b c d e f g ;", ", j k");
    }

    @Test
    void withoutASemicolonItIsCutAfterAComma() {
        assertThat(split("a b c d e f g , i j")).containsExactly("a b c d e f g ,", "i j");
    }

    @Test
    void marksFarBeforeTheBoundAreNoPlaceToCut() {
        assertThat(split("a ; b , c d e f g h i")).containsExactly("a ; b , c d e f", "g h i");
    }

    @Test
    void aSentenceOfManyBoundsIsCutAgainAndAgain() {
        List<String> parts = split("w ".repeat(5 * BOUND + 1));
        assertThat(parts)
                .hasSize(6)
                .allSatisfy(part -> assertThat(part.split(" ", -1)).hasSizeLessThanOrEqualTo(BOUND));
    }

    @Test
    void theStopOfATitleEndsNoSentence() {
        assertThat(split("So did Cllr . Mira Rao . She left ."))
                .containsExactly("So did Cllr . Mira Rao .", "She left .");
        assertThat(split("Gen. ( retd . ) Rao left .")).containsExactly("Gen. ( retd . ) Rao left .");
        assertThat(split("He retd . 12 left . Rao . So did she .")).hasSize(4);
    }

    @Test
    void noTokensAreNoSentence() {
        assertThat(new SentenceSplitter(BOUND, Set.of("Cllr", "retd")).split(List.of()))
                .isEmpty();
    }

    private static List<String> split(String tokens) {
        List<CoreLabel> words = Arrays.stream(tokens.strip().split(" ", -1))
                .map(CoreLabel::wordFromString)
                .toList();
        return new SentenceSplitter(BOUND, Set.of("Cllr", "retd"))
                .split(words).stream()
                        .map(sentence -> String.join(
                                " ", sentence.stream().map(CoreLabel::word).toList()))
                        .toList();
    }
}
