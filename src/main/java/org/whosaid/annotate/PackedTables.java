package org.whosaid.annotate;

import edu.stanford.nlp.util.HashIndex;
import edu.stanford.nlp.util.Index;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The large tables of a model, as few large arrays instead of a million small objects. Java writes and reads such a
 * stand-in in a fraction of the time; read back, each becomes the table again.
 */
// The records are written and read, never compared.
@SuppressWarnings("ArrayRecordComponent")
final class PackedTables {

    /** Smaller tables are not worth it. */
    private static final int WORTH_IT = 1000;

    private PackedTables() {}

    /** Whether a serialised model may hold this class as a stand-in. */
    static boolean areOf(Class<?> type) {
        return type == WordIndex.class || type == WordMap.class || type == Weights.class || type == Words.class;
    }

    /** The stand-in of a large table of words or weights; anything else itself. */
    static Object standIn(Object table) {
        if (table instanceof HashIndex<?> index && index.size() >= WORTH_IT && areWords(index.objectsList())) {
            return new WordIndex(Words.of(index.objectsList()), index.isLocked());
        }
        if (table.getClass() == HashMap.class
                && ((HashMap<?, ?>) table).size() >= WORTH_IT
                && areWords(((HashMap<?, ?>) table).keySet())
                && areWords(((HashMap<?, ?>) table).values())) {
            return WordMap.of((HashMap<?, ?>) table);
        }
        return table instanceof double[][] weights ? Weights.of(weights) : table;
    }

    private static boolean areWords(Collection<?> objects) {
        return objects.stream().allMatch(object -> object instanceof String word && word.indexOf('\n') < 0);
    }

    /** @param utf8 words without line feeds, a line feed after each */
    private record Words(int count, byte[] utf8) implements Serializable {

        static Words of(Collection<?> words) {
            StringBuilder text = new StringBuilder();
            words.forEach(word -> text.append(word).append('\n'));
            return new Words(words.size(), text.toString().getBytes(StandardCharsets.UTF_8));
        }

        List<String> list() {
            List<String> words = new ArrayList<>(count);
            int start = 0;
            for (int i = 0; i < utf8.length; i++) {
                if (utf8[i] == '\n') {
                    words.add(new String(utf8, start, i - start, StandardCharsets.UTF_8));
                    start = i + 1;
                }
            }
            return words;
        }
    }

    /** Words by number and numbers by word. */
    private record WordIndex(Words words, boolean locked) implements Serializable {

        Object readResolve() {
            Index<String> index = new HashIndex<>(words.count());
            index.addAll(words.list());
            if (locked) {
                index.lock();
            }
            return index;
        }
    }

    /**
     * Words by word.
     *
     * @param choices for each key the place of its value in values
     */
    private record WordMap(Words keys, Words values, int[] choices) implements Serializable {

        static WordMap of(Map<?, ?> map) {
            List<Object> values = new ArrayList<>();
            Map<Object, Integer> places = new HashMap<>();
            List<Object> keys = new ArrayList<>();
            int[] choices = new int[map.size()];
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                choices[keys.size()] = places.computeIfAbsent(entry.getValue(), value -> {
                    values.add(value);
                    return places.size();
                });
                keys.add(entry.getKey());
            }
            return new WordMap(Words.of(keys), Words.of(values), choices);
        }

        Object readResolve() {
            List<String> values = this.values.list();
            Map<String, String> map = new HashMap<>(2 * keys.count());
            List<String> keys = this.keys.list();
            for (int i = 0; i < choices.length; i++) {
                map.put(keys.get(i), values.get(choices[i]));
            }
            return map;
        }
    }

    /** Rows of weights, as floats since CoreNLP makes floats of them. */
    private record Weights(int[] lengths, float[] values) implements Serializable {

        static Weights of(double[][] rows) {
            int[] lengths = new int[rows.length];
            int count = 0;
            for (int i = 0; i < rows.length; i++) {
                lengths[i] = rows[i].length;
                count += lengths[i];
            }
            float[] values = new float[count];
            int at = 0;
            for (double[] row : rows) {
                for (double weight : row) {
                    values[at++] = (float) weight;
                }
            }
            return new Weights(lengths, values);
        }

        Object readResolve() {
            float[][] rows = new float[lengths.length][];
            int at = 0;
            for (int i = 0; i < rows.length; i++) {
                rows[i] = new float[lengths[i]];
                System.arraycopy(values, at, rows[i], 0, lengths[i]);
                at += lengths[i];
            }
            return rows;
        }
    }
}
