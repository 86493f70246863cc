package org.whosaid.loglinear;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.whosaid.loglinear.SpeakerModel.Point;

/** A trained model as text that {@link SpeakerModelReader} reads: same model, same bytes. */
public final class SpeakerModelText {

    /**
     * The whole file.
     *
     * @param figures what the model was made from
     * @param command the training's command line, without paths
     */
    public String write(SpeakerModel model, TrainingFigures figures, String command) {
        StringBuilder text = new StringBuilder();
        text.append(SpeakerModelReader.FORMAT).append('\n');
        text.append("# trained with: ").append(command).append('\n');
        text.append(String.format(
                Locale.ROOT,
                "# %d articles, %d examples, %d features\n",
                figures.articles(),
                figures.examples(),
                model.weights().size()));
        text.append(String.format(
                Locale.ROOT,
                "# right on held-out folds: %d of %d segments (%.4f)\n",
                figures.right(),
                figures.judged(),
                figures.accuracy()));
        text.append("# sections: calibration of answered segments and of those without a speaker (probability of the")
                .append(" ranker, share of right ones), then the weight of each feature\n");
        append(text, SpeakerModelReader.ANSWERED, model.calibration());
        append(text, SpeakerModelReader.NOBODY, model.nobodyCalibration());
        Map<String, Double> sorted = new TreeMap<>(model.weights());
        appendHead(text, SpeakerModelReader.WEIGHTS, sorted.size());
        sorted.forEach((feature, weight) -> text.append(String.format(Locale.ROOT, "%s\t%.4f\n", feature, weight)));
        return text.toString();
    }

    private static void append(StringBuilder text, String section, List<Point> points) {
        appendHead(text, section, points.size());
        for (Point point : points) {
            text.append(String.format(Locale.ROOT, "%.4f\t%.4f\n", point.probability(), point.precision()));
        }
    }

    private static void appendHead(StringBuilder text, String section, int rows) {
        text.append(String.format(Locale.ROOT, "[%s %d]\n", section, rows));
    }
}
