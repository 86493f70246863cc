package org.whosaid.loglinear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whosaid.loglinear.LogLinearTrainer.Settings;

final class LogLinearTrainerTest {

    private static final Settings SETTINGS = new Settings(20, 10, 0.1, 1e-6, 3, 1);

    @Test
    void aToyProblemIsLearnt() {
        Map<String, Double> weights = new LogLinearTrainer(SETTINGS).train(toys(200));
        assertThat(weights.get("subject")).isGreaterThan(weights.get("object") + 1);
        assertThat(toys(50)).allSatisfy(toy -> assertThat(toy.right()).contains(best(toy, weights)));
    }

    @Test
    void whatTellsNothingWeighsLittle() {
        Map<String, Double> weights = new LogLinearTrainer(SETTINGS).train(toys(200));
        assertThat(Math.abs(weights.get("near"))).isLessThan(weights.get("subject") / 4);
    }

    @Test
    void anyOfSeveralRightOptionsWillDo() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            examples.add(new Example(List.of(List.of("nobody"), List.of("name"), List.of("pronoun")), Set.of(1, 2)));
        }
        Map<String, Double> weights = new LogLinearTrainer(SETTINGS).train(examples);
        assertThat(weights.get("name")).isPositive().isEqualTo(weights.get("pronoun"));
        assertThat(weights.get("nobody")).isNegative();
    }

    @Test
    void theSameExamplesGiveTheSameBits() {
        assertThat(new LogLinearTrainer(SETTINGS).train(toys(100)).toString())
                .isEqualTo(new LogLinearTrainer(SETTINGS).train(toys(100)).toString());
    }

    @Test
    void rareFeaturesAreNotLearnt() {
        Example common = new Example(List.of(List.of("often"), List.of("seldom")), Set.of(0));
        Example other = new Example(List.of(List.of("often"), List.of()), Set.of(0));
        assertThat(new LogLinearTrainer(SETTINGS).train(List.of(common, common, other)))
                .containsOnlyKeys("often");
        assertThat(new LogLinearTrainer(SETTINGS).train(List.of())).isEmpty();
    }

    @Test
    void featuresThatMayHoldAPassageAreNotLearnt() {
        FeatureRule rule = new FeatureRule();
        assertThat(List.of("0 before ", "cue say subj before", "p b , V:say the NN", "l ’ after"))
                .allMatch(rule::allows);
        assertThat(List.of("r (202)\u00a0555-0100 after", "w a\tb", "w a\nb", "w " + "a".repeat(41), "a ".repeat(16)))
                .noneMatch(rule::allows);
        Example example = new Example(List.of(List.of("r 1\u00a01/2", "r x"), List.of()), Set.of(0));
        assertThat(new LogLinearTrainer(SETTINGS).train(List.of(example, example, example)))
                .containsOnlyKeys("r x");
    }

    @Test
    void settingsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new Settings(5, 6, 0.1, 0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Settings(5, 5, 0, 0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Of three options the one with the feature "subject" is right, and nobody where none has it. */
    private static List<Example> toys(int count) {
        Random random = new Random(7);
        List<Example> toys = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int right = random.nextInt(3);
            List<List<String>> options = new ArrayList<>();
            options.add(List.of("nobody"));
            for (int option = 1; option < 3; option++) {
                options.add(List.of(option == right ? "subject" : "object", random.nextBoolean() ? "near" : "far"));
            }
            toys.add(new Example(options, Set.of(right)));
        }
        return toys;
    }

    private static int best(Example example, Map<String, Double> weights) {
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int option = 0; option < example.options().size(); option++) {
            double score = example.options().get(option).stream()
                    .mapToDouble(weights::get)
                    .sum();
            if (score > highest) {
                highest = score;
                best = option;
            }
        }
        return best;
    }
}
