package org.whosaid.loglinear;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.SortedMap;
import org.whosaid.disk.ListFaultException;
import org.whosaid.disk.ListFolder;

/**
 * Weights as a file holds them, with what they fit: text in UTF-8 that begins with {@link #FORMAT}, then lines with
 * {@code #} for people, then the sections {@code fit} and {@code weights} as {@link ModelLines} has them.
 *
 * @param fit what they were trained to be used with
 * @param weights weights of features; features without one count nothing
 */
public record FittedWeights(ModelFit fit, WeightTable weights) {

    /** The first line of every such file. */
    public static final String FORMAT = "# whosaid weights, format 1";

    /**
     * Reads weights that are packaged with the program.
     *
     * @param file its path below models/
     * @throws ListFaultException where they cannot be read
     */
    public static FittedWeights readPackaged(String file) {
        try (InputStream stream = ListFolder.PACKAGED.open(file)) {
            return read(file, stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new ListFaultException(file, "not readable: " + unreadable.getMessage(), unreadable);
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @param name the file, for messages
     * @throws ListFaultException where they are no weights
     */
    static FittedWeights read(String name, byte[] bytes) {
        ModelLines lines = new ModelLines(name, "weights", bytes);
        lines.skipHead(FORMAT);
        FittedWeights read = new FittedWeights(lines.fit(), lines.weights());
        lines.refuseMore();
        return read;
    }

    /**
     * The whole file: same weights, same bytes.
     *
     * @param comments what people should know, a line each
     */
    public static String text(ModelFit fit, SortedMap<String, Double> weights, Iterable<String> comments) {
        StringBuilder text = new StringBuilder(FORMAT).append('\n');
        comments.forEach(comment -> text.append("# ").append(comment).append('\n'));
        text.append('[')
                .append(ModelLines.FIT)
                .append(' ')
                .append(fit.fingerprints().size())
                .append("]\n");
        fit.fingerprints()
                .forEach((of, fingerprint) ->
                        text.append(of).append('\t').append(fingerprint).append('\n'));
        text.append('[')
                .append(ModelLines.WEIGHTS)
                .append(' ')
                .append(weights.size())
                .append("]\n");
        weights.forEach((feature, weight) -> text.append(String.format(Locale.ROOT, "%s\t%.4f\n", feature, weight)));
        return text.toString();
    }
}
