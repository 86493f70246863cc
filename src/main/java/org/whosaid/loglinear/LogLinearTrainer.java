package org.whosaid.loglinear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Learns the weights of a log-linear model: each example's options get probabilities by the softmax over the sums of
 * their features' weights, and the probability of the right options together is driven up by stochastic gradient
 * ascent. Each weight has its own step that shrinks as its gradients add up (AdaGrad: Duchi, Hazan, Singer 2011), and
 * the weights of the later epochs are averaged. The same examples in the same order give the same weights to the last
 * bit, on every machine.
 */
public final class LogLinearTrainer {

    /**
     * How to learn.
     *
     * @param epochs how often all examples are gone through, at least 1
     * @param averagedEpochs over how many of the last epochs the weights are averaged, 1 to {@code epochs}
     * @param rate the first steps' size, above 0
     * @param decay how strongly active weights are drawn to 0 (L2), at least 0
     * @param fewestExamples in how many examples a feature must be active to be learnt, at least 1
     * @param seed of the order of the examples
     */
    public record Settings(int epochs, int averagedEpochs, double rate, double decay, int fewestExamples, long seed) {

        /** What did best on articles that were not trained on. */
        public static final Settings TUNED = new Settings(20, 10, 0.05, 5e-3, 2, 1);

        public Settings {
            if (epochs < 1 || averagedEpochs < 1 || averagedEpochs > epochs) {
                throw new IllegalArgumentException(epochs + " epochs, " + averagedEpochs + " of them averaged");
            }
            if (!(rate > 0) || !(decay >= 0) || fewestExamples < 1) {
                throw new IllegalArgumentException(
                        "rate " + rate + ", decay " + decay + ", fewest examples " + fewestExamples);
            }
        }
    }

    /** What squared gradients begin with, so that the first step is no leap. */
    private static final double FIRST_SQUARES = 0.01;

    /** An option whose probability is right to this much teaches nothing. */
    private static final double SMALLEST_GRADIENT = 1e-6;

    private final Settings settings;

    public LogLinearTrainer(Settings settings) {
        this.settings = settings;
    }

    /** The weight of every feature that was learnt, sorted by feature. */
    public Map<String, Double> train(List<Example> examples) {
        FeatureIndex index = FeatureIndex.of(examples, settings.fewestExamples());
        List<Numbered> order = new ArrayList<>();
        examples.forEach(example -> order.add(new Numbered(example, index)));
        Weights weights = new Weights(index.size());
        double[] sums = new double[index.size()];
        Random random = new Random(settings.seed());
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Collections.shuffle(order, random);
            order.forEach(weights::learn);
            if (epoch >= settings.epochs() - settings.averagedEpochs()) {
                weights.addTo(sums);
            }
        }
        Map<String, Double> averages = new TreeMap<>();
        for (int feature = 0; feature < sums.length; feature++) {
            averages.put(index.feature(feature), sums[feature] / settings.averagedEpochs());
        }
        return averages;
    }

    /** An example with its features as numbers. */
    private static final class Numbered {

        private final int[][] options;
        private final boolean[] right;

        Numbered(Example example, FeatureIndex index) {
            int count = example.options().size();
            this.options = new int[count][];
            this.right = new boolean[count];
            for (int option = 0; option < count; option++) {
                options[option] = index.numbers(example.options().get(option));
                right[option] = example.right().contains(option);
            }
        }
    }

    /** The weights as they stand, and what their gradients added up to. */
    private final class Weights {

        private final double[] values;
        private final double[] squares;

        Weights(int size) {
            this.values = new double[size];
            this.squares = new double[size];
            Arrays.fill(squares, FIRST_SQUARES);
        }

        /** One step for each feature of an example's options. */
        void learn(Numbered example) {
            double[] shares = exponentials(example);
            double all = 0;
            double allRight = 0;
            for (int option = 0; option < shares.length; option++) {
                all += shares[option];
                allRight += example.right[option] ? shares[option] : 0;
            }
            for (int option = 0; option < shares.length; option++) {
                double wanted = example.right[option] ? shares[option] / allRight : 0;
                double gradient = shares[option] / all - wanted;
                if (Math.abs(gradient) >= SMALLEST_GRADIENT) {
                    for (int feature : example.options[option]) {
                        step(feature, gradient);
                    }
                }
            }
        }

        /** The exponential of each option's score; the highest score is taken off all, so that none overflows. */
        private double[] exponentials(Numbered example) {
            double[] scores = new double[example.options.length];
            double highest = Double.NEGATIVE_INFINITY;
            for (int option = 0; option < scores.length; option++) {
                for (int feature : example.options[option]) {
                    scores[option] += values[feature];
                }
                highest = Math.max(highest, scores[option]);
            }
            for (int option = 0; option < scores.length; option++) {
                // Math.exp may differ in its last bit from one machine to another.
                scores[option] = StrictMath.exp(scores[option] - highest);
            }
            return scores;
        }

        private void step(int feature, double gradient) {
            double slope = gradient + settings.decay() * values[feature];
            squares[feature] += slope * slope;
            values[feature] -= settings.rate() * slope / Math.sqrt(squares[feature]);
        }

        void addTo(double[] sums) {
            for (int feature = 0; feature < sums.length; feature++) {
                sums[feature] += values[feature];
            }
        }
    }
}
