package org.whosaid.annotate;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The parser's network: how good each possible step is. Gives CoreNLP's scores to the last bit, since it adds the same
 * numbers in the same order, but works out what a feature adds when it is first met, not beforehand. What was worked
 * out is kept, at most {@value #KEPT_WORDS} times for words. Safe for use by several threads, which never wait for one
 * another. Why it is not CoreNLP's: docs/benchmarks/2026-11-parser-network.md.
 */
final class ParserNetwork {

    /** A power of two; each takes 8 KB. */
    private static final int KEPT_WORDS = 1 << 13;

    private final ParserModel model;

    /** Of tags and relations there are few, so each has its place. */
    private final AtomicReferenceArray<Share> ofTagsAndRelations;

    /** Words share places: the last one that was met is kept. */
    private final AtomicReferenceArray<Share> ofWords = new AtomicReferenceArray<>(KEPT_WORDS);

    ParserNetwork(ParserModel model) {
        this.model = model;
        this.ofTagsAndRelations =
                new AtomicReferenceArray<>((model.vectorCount() - model.firstTag()) * ParserModel.FEATURES);
    }

    /** What one vector adds at one place among the features. */
    private static final class Share {

        private final int key;
        private final double[] sums;

        Share(int key, double[] sums) {
            this.key = key;
            this.sums = sums;
        }
    }

    /** The scores of all steps, best highest: each relation to the left, each to the right, the shift. */
    double[] scores(int[] vectors) {
        double[] hidden = new double[model.hiddenSize()];
        for (int feature = 0; feature < vectors.length; feature++) {
            add(hidden, share(vectors[feature], feature));
        }
        cube(hidden, model.hiddenBias());
        double[][] weights = model.outputWeights();
        double[] scores = new double[weights[0].length];
        for (int unit = 0; unit < hidden.length; unit++) {
            addScaled(scores, weights[unit], hidden[unit]);
        }
        return scores;
    }

    private double[] share(int vector, int feature) {
        int key = vector * ParserModel.FEATURES + feature;
        boolean word = vector < model.firstTag();
        AtomicReferenceArray<Share> kept = word ? ofWords : ofTagsAndRelations;
        int place = word
                ? (key * 0x9E3779B9) >>> (32 - Integer.numberOfTrailingZeros(KEPT_WORDS))
                : key - model.firstTag() * ParserModel.FEATURES;
        Share share = kept.getAcquire(place);
        if (share == null || share.key != key) {
            share = new Share(key, model.share(vector, feature));
            kept.setRelease(place, share);
        }
        return share.sums;
    }

    // Small loops, each a method of its own: the compiler turns them into vector instructions.

    private static void add(double[] sums, double[] more) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }

    private static void cube(double[] sums, float[] bias) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += bias[i];
            sums[i] = sums[i] * sums[i] * sums[i];
        }
    }

    private static void addScaled(double[] sums, double[] weights, double factor) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += factor * weights[i];
        }
    }
}
