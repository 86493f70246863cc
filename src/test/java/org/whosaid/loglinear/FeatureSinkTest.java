package org.whosaid.loglinear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class FeatureSinkTest {

    private static final FeatureTemplate BARE = template("0");
    private static final FeatureTemplate ONE = template("0 len *");
    private static final FeatureTemplate THREE = template("w * d * *");

    @Test
    void aFeatureReadsAsItsShapeWithItsPartsFilledIn() {
        ReadableSink sink = new ReadableSink("");
        sink.put(BARE);
        sink.put(ONE, Part.of(14));
        sink.put(THREE, Part.of("b").then(Part.of("IN")), Part.of(""), Part.of(true));
        assertThat(sink.takeFeatures()).containsExactly("0", "0 len 14", "w b IN d  true");
        assertThat(sink.takeFeatures()).isEmpty();
    }

    @Test
    void aPrefixStandsBeforeEveryFeature() {
        ReadableSink sink = new ReadableSink("~");
        sink.put(ONE, Part.of("long"));
        assertThat(sink.takeFeatures()).containsExactly("~0 len long");
    }

    @Test
    void everyFeatureIsLookedUpByTheIdOfItsReadableForm() {
        Random random = new Random(15);
        for (int i = 0; i < 10_000; i++) {
            String prefix = random.nextBoolean() ? "~" : "";
            List<Part> parts = List.of(part(random), part(random), part(random));
            ReadableSink readable = new ReadableSink(prefix);
            readable.put(THREE, parts.get(0), parts.get(1), parts.get(2));
            String feature = readable.takeFeatures().get(0);
            ScoringSink scoring = new ScoringSink(WeightTable.of(Map.of(feature, 1.5)), prefix);
            scoring.put(THREE, parts.get(0), parts.get(1), parts.get(2));
            assertThat(scoring.takeSum()).as(feature).isEqualTo(1.5);
        }
    }

    @Test
    void theScoreOfAnOptionIsTheSumOfItsWeights() {
        ScoringSink sink = new ScoringSink(WeightTable.of(Map.of("0", 0.5, "0 len 2", 0.25)), "");
        sink.put(BARE);
        sink.put(ONE, Part.of(2));
        sink.put(ONE, Part.of(3));
        assertThat(sink.takeSum()).isEqualTo(0.75);
        assertThat(sink.takeSum()).isZero();
    }

    @Test
    void aFeatureWithTooFewOrTooManyPartsIsRefused() {
        ReadableSink sink = new ReadableSink("");
        assertThatThrownBy(() -> sink.put(THREE, Part.of("b"))).hasMessage("'w b' lacks a part");
        assertThatThrownBy(() -> sink.put(BARE, Part.of("b"))).hasMessage("no place for 'b' behind '0'");
    }

    @Test
    void shapesThatCannotBeReadAreRefused() {
        assertThatThrownBy(() -> FeatureShape.of("* d")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FeatureShape.of("w * d")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTableHasTheWeightsThatWerePutIn() {
        Random random = new Random(3);
        Map<String, Double> weights = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            weights.put("w " + Integer.toString(random.nextInt(), 36), random.nextDouble() - 0.5);
        }
        weights.put("", 2.0);
        WeightTable table = WeightTable.of(weights);
        assertThat(table.size()).isEqualTo(weights.size());
        assertThat(weights)
                .allSatisfy((feature, weight) ->
                        assertThat(table.of(FeatureId.of(feature))).isEqualTo(weight));
        assertThat(table.of(FeatureId.of("not there"))).isZero();
    }

    @Test
    void featuresWithOneIdAreRefused() {
        List<String> twins = twins();
        assertThat(twins.get(0)).isNotEqualTo(twins.get(1));
        assertThat(FeatureId.of(twins.get(0))).isEqualTo(FeatureId.of(twins.get(1)));
        assertThatThrownBy(() -> WeightTable.of(Map.of(twins.get(0), 1.0, twins.get(1), 2.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has the id of another one");
    }

    /** Two texts with the same id: the Thue-Morse sequence and its opposite, which no polynomial modulo 2^64 parts. */
    static List<String> twins() {
        StringBuilder one = new StringBuilder("a");
        StringBuilder other = new StringBuilder("b");
        for (int i = 0; i < 11; i++) {
            String before = one.toString();
            one.append(other);
            other.append(before);
        }
        return List.of(one.toString(), other.toString());
    }

    private static Part part(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            words.add(List.of("", "say", "NN", "“", "été", "\ud83d\ude00", "7", "a b")
                    .get(random.nextInt(8)));
        }
        return words.stream().map(Part::of).reduce(Part::then).orElseThrow();
    }

    private static FeatureTemplate template(String pattern) {
        FeatureShape shape = FeatureShape.of(pattern);
        return () -> shape;
    }
}
