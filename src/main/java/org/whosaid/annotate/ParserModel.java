package org.whosaid.annotate;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The model of CoreNLP's neural dependency parser (Chen and Manning 2014, A Fast and Accurate Dependency Parser using
 * Neural Networks): vectors for words, tags and relations, and the weights of a network with one hidden layer. About 35
 * MB; never changes once it is read, so threads may share it.
 */
final class ParserModel {

    /** Words, tags and relations that the parser looks at before each step. */
    static final int FEATURES = 48;

    static final String UNKNOWN = "-UNKNOWN-";
    static final String NULL = "-NULL-";
    static final String ROOT = "-ROOT-";

    private static final int BUFFER = 1 << 16;

    /** CoreNLP's own number of sums that it keeps in full precision. */
    private static final int PRECISE_SUMS = 20_000;

    private final Map<String, Integer> words;
    private final Map<String, Integer> tags;
    private final List<String> relations;
    private final int firstTag;
    private final int firstRelation;
    private final float[][] vectors;
    private final float[][] hiddenWeights;
    private final float[] hiddenBias;
    private final double[][] outputWeights;
    private final BitSet preciseSums;

    private ParserModel(ModelText text) throws IOException {
        int wordCount = text.setting("dict");
        int tagCount = text.setting("pos");
        int relationCount = text.setting("label");
        int vectorLength = text.setting("embeddingSize");
        int hiddenSize = text.setting("hiddenSize");
        int features = text.setting("numTokens");
        int listed = text.setting("preComputed");
        if (features != FEATURES) {
            throw new IOException(features + " features, this parser has " + FEATURES);
        }
        this.firstTag = wordCount;
        this.firstRelation = wordCount + tagCount;
        this.vectors = new float[wordCount + tagCount + relationCount][];
        this.words = new HashMap<>(2 * wordCount);
        this.tags = new HashMap<>();
        for (int i = 0; i < firstRelation; i++) {
            (i < firstTag ? words : tags).put(text.word(), i);
            vectors[i] = text.numbers(vectorLength);
        }
        List<String> names = new ArrayList<>();
        for (int i = firstRelation; i < vectors.length; i++) {
            names.add(text.word());
            vectors[i] = text.numbers(vectorLength);
        }
        this.relations = List.copyOf(names);
        this.hiddenWeights = rows(text, FEATURES * vectorLength, hiddenSize);
        this.hiddenBias = text.numbers(hiddenSize);
        this.outputWeights = widened(rows(text, hiddenSize, 2 * relationCount - 1));
        this.preciseSums = new BitSet(vectors.length * FEATURES);
        for (int i = 0; i < Math.min(listed, PRECISE_SUMS); i++) {
            preciseSums.set(text.integer());
        }
    }

    /**
     * Reads a model.
     *
     * @param stream compressed text in CoreNLP's format
     */
    static ParserModel read(InputStream stream) throws IOException {
        try (InputStream text = new GZIPInputStream(new BufferedInputStream(stream, BUFFER), BUFFER)) {
            return new ParserModel(new ModelText(text));
        }
    }

    /** The number of a word's vector; that of {@value #UNKNOWN} where it has none. */
    int word(String word) {
        return numberOf(words, word);
    }

    /** The number of a tag's vector; that of {@value #UNKNOWN} where it has none. */
    int tag(String tag) {
        return numberOf(tags, tag);
    }

    /** The number of a relation's vector. */
    int relation(int relation) {
        return firstRelation + relation;
    }

    /** The relations' names; the first is {@value #NULL}, the second that of the sentence's root. */
    List<String> relations() {
        return relations;
    }

    /** The first vector that is none of a word. */
    int firstTag() {
        return firstTag;
    }

    int vectorCount() {
        return vectors.length;
    }

    int hiddenSize() {
        return hiddenBias.length;
    }

    float[] hiddenBias() {
        return hiddenBias;
    }

    /** For each hidden unit its weight in each of the outputs. */
    double[][] outputWeights() {
        return outputWeights;
    }

    /**
     * What a feature adds to the sums of the hidden units.
     *
     * @param vector number of the feature's vector
     * @param feature place of the feature among the {@value #FEATURES}
     */
    double[] share(int vector, int feature) {
        float[] values = vectors[vector];
        double[] sums = new double[hiddenBias.length];
        for (int i = 0; i < values.length; i++) {
            addProducts(sums, hiddenWeights[feature * values.length + i], values[i]);
        }
        if (!preciseSums.get(vector * FEATURES + feature)) {
            // CoreNLP keeps all but the sums that it lists as floats: the same here, for the same trees.
            for (int i = 0; i < sums.length; i++) {
                sums[i] = (float) sums[i];
            }
        }
        return sums;
    }

    private static void addProducts(double[] sums, float[] weights, float value) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weights[i] * value;
        }
    }

    private static int numberOf(Map<String, Integer> numbers, String name) {
        Integer number = numbers.get(name);
        return number == null ? numbers.getOrDefault(UNKNOWN, 0) : number;
    }

    private static float[][] rows(ModelText text, int rows, int columns) throws IOException {
        float[][] matrix = new float[rows][];
        for (int i = 0; i < rows; i++) {
            matrix[i] = text.numbers(columns);
        }
        return matrix;
    }

    private static double[][] widened(float[][] matrix) {
        double[][] wide = new double[matrix.length][];
        for (int i = 0; i < matrix.length; i++) {
            wide[i] = new double[matrix[i].length];
            for (int j = 0; j < wide[i].length; j++) {
                wide[i][j] = matrix[i][j];
            }
        }
        return wide;
    }
}
