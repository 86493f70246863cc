package org.whosaid.labels;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.whosaid.facts.Token.NameLabel;
import org.whosaid.loglinear.FeatureId;
import org.whosaid.loglinear.IdSink;

/**
 * Labels the words of a sentence: a linear chain of labels, of which the best as a whole is taken (a conditional random
 * field, Lafferty, McCallum, Pereira 2001). Immutable; safe for use by several threads.
 *
 * <p>As text it is a line {@value #HEAD}, then {@code words N} and N features of words, {@code pairs N} and N features
 * of pairs: a weight in hundredths for each label in their {@link #ORDER}, or for each pair of labels, the former
 * before the latter, then the feature's readable form.
 */
public final class WorldNameModel {

    static final String HEAD = "whosaid world name model 1";
    private static final int BUFFER = 1 << 16;
    static final float UNIT = 0.01f;

    /** The labels in the order of their weights. */
    static final List<NameLabel> ORDER =
            List.of(NameLabel.NONE, NameLabel.PERSON, NameLabel.LOCATION, NameLabel.ORGANIZATION, NameLabel.OTHER);

    private static final int LABELS = ORDER.size();

    private final LabelWeights words;
    private final LabelWeights pairs;

    private WorldNameModel(LabelWeights words, LabelWeights pairs) {
        this.words = words;
        this.pairs = pairs;
    }

    /**
     * Reads a model.
     *
     * @param packed its text, compressed with gzip
     * @throws IOException where it is no such model
     */
    public static WorldNameModel read(InputStream packed) throws IOException {
        try (InputStream unpacked = new GZIPInputStream(packed, BUFFER)) {
            return read(new BufferedReader(new InputStreamReader(unpacked, StandardCharsets.UTF_8), BUFFER));
        }
    }

    /** @throws IOException where the text is no such model */
    static WorldNameModel read(BufferedReader text) throws IOException {
        String head = text.readLine();
        if (!HEAD.equals(head)) {
            throw new IOException("'" + head + "', expected " + HEAD);
        }
        return new WorldNameModel(table(text, "words ", LABELS), table(text, "pairs ", LABELS * LABELS));
    }

    private static LabelWeights table(BufferedReader text, String name, int columns) throws IOException {
        String count = text.readLine();
        if (count == null || !count.startsWith(name)) {
            throw new IOException("'" + count + "', expected " + name + "N");
        }
        int rows = Integer.parseInt(count.substring(name.length()));
        LabelWeights table = new LabelWeights(rows, columns);
        for (int row = 0; row < rows; row++) {
            String line = text.readLine();
            if (line == null) {
                throw new IOException("the text ends behind " + row + " of " + rows + " " + name.strip());
            }
            add(table, columns, line);
        }
        return table;
    }

    private static void add(LabelWeights table, int columns, String line) throws IOException {
        int at = 0;
        float[] weights = new float[columns];
        for (int column = 0; column < columns; column++) {
            int end = line.indexOf(' ', at);
            if (end < 0) {
                throw new IOException("'" + line + "' has too few weights");
            }
            weights[column] = end == at ? 0 : UNIT * Integer.parseInt(line, at, end, 10);
            at = end + 1;
        }
        int place = table.add(FeatureId.of(line.substring(at)));
        if (place < 0) {
            throw new IOException("'" + line.substring(at) + "' is there twice");
        }
        for (float weight : weights) {
            table.set(place++, weight);
        }
    }

    /**
     * The label of each word of an article.
     *
     * @param sentences all of the article
     */
    public List<NameLabel> label(List<List<NameWord>> sentences) {
        NameEvidence evidence = NameEvidence.of(sentences);
        List<NameLabel> labels = new ArrayList<>();
        sentences.forEach(sentence -> labels.addAll(label(new WorldNameFeatures(sentence, evidence))));
        return labels;
    }

    /** The label of each word of a sentence. Before the first one stands NONE. */
    private List<NameLabel> label(WorldNameFeatures sentence) {
        int size = sentence.size();
        IdSink sink = new IdSink();
        int[][] best = new int[size][LABELS];
        float[] scores = new float[LABELS];
        Arrays.fill(scores, Float.NEGATIVE_INFINITY);
        scores[ORDER.indexOf(NameLabel.NONE)] = 0;
        for (int i = 0; i < size; i++) {
            float[] own = new float[LABELS];
            sentence.describe(i, sink);
            addUp(words, own, sink);
            float[] pair = new float[LABELS * LABELS];
            sentence.describePair(i, sink);
            addUp(pairs, pair, sink);
            float[] next = new float[LABELS];
            for (int label = 0; label < LABELS; label++) {
                int from = 0;
                for (int former = 1; former < LABELS; former++) {
                    if (scores[former] + pair[former * LABELS + label] > scores[from] + pair[from * LABELS + label]) {
                        from = former;
                    }
                }
                best[i][label] = from;
                next[label] = scores[from] + pair[from * LABELS + label] + own[label];
            }
            scores = next;
        }
        return path(best, scores);
    }

    private static void addUp(LabelWeights weights, float[] sums, IdSink sink) {
        for (int feature = 0; feature < sink.count(); feature++) {
            weights.addTo(sums, sink.id(feature));
        }
        sink.clear();
    }

    private static List<NameLabel> path(int[][] best, float[] scores) {
        int label = 0;
        for (int other = 1; other < LABELS; other++) {
            label = scores[other] > scores[label] ? other : label;
        }
        NameLabel[] labels = new NameLabel[best.length];
        for (int i = best.length - 1; i >= 0; i--) {
            labels[i] = ORDER.get(label);
            label = best[i][label];
        }
        return List.of(labels);
    }
}
