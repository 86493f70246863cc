package org.whosaid.labels;

import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Writes a {@link WorldNameModel} as text: rounded, sorted by feature, and without the features whose weights differ so
 * little between labels that no label depends on them.
 */
final class WorldNameModelText {

    private static final double LEAST_DIFFERENCE = 0.1;

    /** One word a part, so that a model holds no passage of what it learnt from. */
    private static final Pattern ALLOWED = Pattern.compile("[^\\s\\p{Z}\\p{C}]+( [^\\s\\p{Z}\\p{C}]+){0,4}");

    String write(ChainTrainer.Learnt learnt) {
        StringBuilder text = new StringBuilder(WorldNameModel.HEAD).append('\n');
        append(text, "words ", learnt.words());
        append(text, "pairs ", learnt.pairs());
        return text.toString();
    }

    private static void append(StringBuilder text, String name, SortedMap<String, float[]> features) {
        StringBuilder rows = new StringBuilder();
        int count = 0;
        for (var feature : features.entrySet()) {
            if (tellsApart(feature.getValue())
                    && ALLOWED.matcher(feature.getKey()).matches()) {
                rows.append(cells(feature.getValue()))
                        .append(' ')
                        .append(feature.getKey())
                        .append('\n');
                count++;
            }
        }
        text.append(name).append(count).append('\n').append(rows);
    }

    private static boolean tellsApart(float[] weights) {
        float least = weights[0];
        float most = weights[0];
        for (float weight : weights) {
            least = Math.min(least, weight);
            most = Math.max(most, weight);
        }
        return most - least >= LEAST_DIFFERENCE;
    }

    /** The weights as they differ from the first, which changes no choice; nothing for 0. */
    private static String cells(float[] weights) {
        StringJoiner cells = new StringJoiner(" ");
        for (float weight : weights) {
            long units = Math.round((double) (weight - weights[0]) / WorldNameModel.UNIT);
            cells.add(units == 0 ? "" : Long.toString(units));
        }
        return cells.toString();
    }
}
