package org.whosaid.labels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.whosaid.facts.Token.NameLabel;
import org.whosaid.loglinear.FeatureSink;
import org.whosaid.loglinear.ReadableSink;

/**
 * Learns the weights of a chain of labels, sentence by sentence: each moves the weights of its features towards its
 * labels, by steps that get smaller with every step of the same weight (AdaGrad; Duchi, Hazan, Singer 2011). The
 * weights are the average over the later rounds. The same sentences in the same order give the same weights.
 */
final class ChainTrainer {

    private static final int LABELS = WorldNameModel.ORDER.size();
    private static final int PAIRS = LABELS * LABELS;
    private static final int NONE = WorldNameModel.ORDER.indexOf(NameLabel.NONE);

    private final Settings settings;

    ChainTrainer(Settings settings) {
        this.settings = settings;
    }

    /**
     * How it learns.
     *
     * @param rounds how often all sentences are gone through, at least 2
     * @param step how far the first step of a weight goes
     * @param pull how strongly each weight is drawn back to 0 in each round (the L2 norm's share)
     * @param fewest words that have a feature worth learning, at least 1
     */
    record Settings(int rounds, float step, float pull, int fewest) {

        static final Settings TUNED = new Settings(10, 0.1f, 0.3f, 3);
    }

    /**
     * What was learnt, by the readable forms of the features.
     *
     * @param words a weight for each label
     * @param pairs a weight for each pair of labels, the former before the latter
     */
    record Learnt(SortedMap<String, float[]> words, SortedMap<String, float[]> pairs) {}

    /** A sentence by the numbers of its features; never compared. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Sentence(int[][] words, int[][] pairs, int[] labels) {}

    Learnt learn(List<WorldNameFeatures> sentences, List<List<NameLabel>> labels) {
        Numbers words = new Numbers();
        Numbers pairs = new Numbers();
        for (WorldNameFeatures sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                words.count(sentence::describe, i);
                pairs.count(sentence::describePair, i);
            }
        }
        words.number(settings.fewest());
        pairs.number(settings.fewest());
        List<Sentence> numbered = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            WorldNameFeatures sentence = sentences.get(s);
            int[][] wordRows = new int[sentence.size()][];
            int[][] pairRows = new int[sentence.size()][];
            for (int i = 0; i < sentence.size(); i++) {
                wordRows[i] = words.of(sentence::describe, i);
                pairRows[i] = pairs.of(sentence::describePair, i);
            }
            int[] right = labels.get(s).stream()
                    .mapToInt(WorldNameModel.ORDER::indexOf)
                    .toArray();
            numbered.add(new Sentence(wordRows, pairRows, right));
        }
        Weights ofWords = new Weights(words.counts(), LABELS, settings);
        Weights ofPairs = new Weights(pairs.counts(), PAIRS, settings);
        Random order = new Random(1);
        for (int round = 0; round < settings.rounds(); round++) {
            Collections.shuffle(numbered, order);
            for (Sentence sentence : numbered) {
                learn(sentence, ofWords, ofPairs);
            }
            if (2 * round >= settings.rounds()) {
                ofWords.remember();
                ofPairs.remember();
            }
        }
        return new Learnt(words.named(ofWords), pairs.named(ofPairs));
    }

    /** One step: what the sentence has against what the weights expect of it. */
    private static void learn(Sentence sentence, Weights ofWords, Weights ofPairs) {
        int size = sentence.words().length;
        double[][] word = new double[size][];
        double[][] pair = new double[size][];
        for (int i = 0; i < size; i++) {
            word[i] = exponentials(ofWords.sums(sentence.words()[i]));
            pair[i] = exponentials(ofPairs.sums(sentence.pairs()[i]));
        }
        double[][] forward = forward(word, pair);
        double[] behind = new double[LABELS];
        Arrays.fill(behind, 1);
        for (int i = size - 1; i >= 0; i--) {
            double[] expected = new double[PAIRS];
            double total = 0;
            for (int former = 0; former < LABELS; former++) {
                double before = i == 0 ? (former == NONE ? 1 : 0) : forward[i - 1][former];
                for (int label = 0; label < LABELS; label++) {
                    double mass = before * pair[i][former * LABELS + label] * word[i][label] * behind[label];
                    expected[former * LABELS + label] = mass;
                    total += mass;
                }
            }
            float[] wordStep = new float[LABELS];
            float[] pairStep = new float[PAIRS];
            for (int both = 0; both < PAIRS; both++) {
                double share = expected[both] / total;
                pairStep[both] -= (float) share;
                wordStep[both % LABELS] -= (float) share;
            }
            int right = sentence.labels()[i];
            pairStep[(i == 0 ? NONE : sentence.labels()[i - 1]) * LABELS + right] += 1;
            wordStep[right] += 1;
            behind = behind(word[i], pair[i], behind);
            ofWords.step(sentence.words()[i], wordStep);
            ofPairs.step(sentence.pairs()[i], pairStep);
        }
    }

    private static double[][] forward(double[][] word, double[][] pair) {
        double[][] forward = new double[word.length][LABELS];
        for (int i = 0; i < word.length; i++) {
            double total = 0;
            for (int former = 0; former < LABELS; former++) {
                double before = i == 0 ? (former == NONE ? 1 : 0) : forward[i - 1][former];
                for (int label = 0; label < LABELS; label++) {
                    forward[i][label] += before * pair[i][former * LABELS + label] * word[i][label];
                }
            }
            for (double mass : forward[i]) {
                total += mass;
            }
            for (int label = 0; label < LABELS; label++) {
                forward[i][label] /= total;
            }
        }
        return forward;
    }

    private static double[] behind(double[] word, double[] pair, double[] next) {
        double[] behind = new double[LABELS];
        double total = 0;
        for (int former = 0; former < LABELS; former++) {
            for (int label = 0; label < LABELS; label++) {
                behind[former] += pair[former * LABELS + label] * word[label] * next[label];
            }
            total += behind[former];
        }
        for (int former = 0; former < LABELS; former++) {
            behind[former] /= total;
        }
        return behind;
    }

    /** In proportion, the greatest 1, so that none overflows. The same on every machine. */
    private static double[] exponentials(float[] sums) {
        float most = sums[0];
        for (float sum : sums) {
            most = Math.max(most, sum);
        }
        double[] exponentials = new double[sums.length];
        for (int i = 0; i < sums.length; i++) {
            exponentials[i] = StrictMath.exp(sums[i] - most);
        }
        return exponentials;
    }

    /** The features worth learning, numbered by their readable forms. */
    private static final class Numbers {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final ReadableSink sink = new ReadableSink("");
        private int[] counts = {};

        void count(BiConsumer<Integer, FeatureSink> description, int word) {
            description.accept(word, sink);
            sink.takeFeatures().forEach(feature -> numbers.merge(feature, 1, Integer::sum));
        }

        void number(int fewest) {
            List<String> kept = numbers.entrySet().stream()
                    .filter(counted -> counted.getValue() >= fewest)
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            counts = kept.stream().mapToInt(numbers::get).toArray();
            numbers.clear();
            kept.forEach(feature -> numbers.put(feature, numbers.size()));
        }

        /** How many words have each feature, by its number. */
        int[] counts() {
            return counts;
        }

        int[] of(BiConsumer<Integer, FeatureSink> description, int word) {
            description.accept(word, sink);
            return sink.takeFeatures().stream()
                    .mapToInt(feature -> numbers.getOrDefault(feature, -1))
                    .filter(number -> number >= 0)
                    .toArray();
        }

        SortedMap<String, float[]> named(Weights weights) {
            SortedMap<String, float[]> named = new TreeMap<>();
            numbers.forEach((feature, number) -> named.put(feature, weights.average(number)));
            return named;
        }
    }

    /** Weights, and beside those of each feature the squares of their steps so far. */
    private static final class Weights {

        private final int[] counts;
        private final int columns;
        private final Settings settings;
        private final float[] cells;
        private final float[] sums;
        private int remembered;

        /** @param counts how often each feature is met in a round */
        Weights(int[] counts, int columns, Settings settings) {
            this.counts = counts;
            this.columns = columns;
            this.settings = settings;
            this.cells = new float[2 * counts.length * columns];
            this.sums = new float[counts.length * columns];
        }

        float[] sums(int[] features) {
            float[] sums = new float[columns];
            for (int feature : features) {
                int row = 2 * feature * columns;
                for (int column = 0; column < columns; column++) {
                    sums[column] += cells[row + column];
                }
            }
            return sums;
        }

        void step(int[] features, float[] direction) {
            for (int feature : features) {
                int row = 2 * feature * columns;
                float pull = settings.pull() / counts[feature];
                for (int column = 0; column < columns; column++) {
                    float weight = cells[row + column];
                    float slope = direction[column] - pull * weight;
                    float squares = cells[row + columns + column] + slope * slope;
                    cells[row + columns + column] = squares;
                    cells[row + column] = weight + settings.step() * slope / (float) Math.sqrt(squares + 1e-8f);
                }
            }
        }

        /** Takes the weights as they are into the average. */
        void remember() {
            for (int i = 0; i < sums.length; i++) {
                int row = i / columns;
                sums[i] += cells[2 * row * columns + i % columns];
            }
            remembered++;
        }

        float[] average(int feature) {
            float[] average = new float[columns];
            for (int column = 0; column < columns; column++) {
                average[column] = sums[feature * columns + column] / remembered;
            }
            return average;
        }
    }
}
