package org.whosaid.loglinear;

import java.util.List;
import java.util.Locale;
import org.whosaid.loglinear.SpeakerModel.Point;

/** A trained model as text that {@link SpeakerModelReader} reads: same model, same bytes. */
public final class SpeakerModelText {

    /**
     * The whole file.
     *
     * @param figures what the model was made from
     * @param command the training's command line, without paths
     */
    public String write(TrainedModel model, TrainedModel.Figures figures, String command) {
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
        text.append(String.format(
                Locale.ROOT,
                "# right person in held-out folds of news: %d of %d segments (%.4f)\n",
                figures.rightNews(),
                figures.judgedNews(),
                figures.newsAccuracy()));
        text.append(String.format(
                Locale.ROOT,
                "# right reported statements, words and person, in held-out folds of news: %d of %d (%.4f)\n",
                figures.rightReported(),
                figures.judgedReported(),
                figures.reportedAccuracy()));
        text.append("# sections: fingerprints of the features and lists that it fits, thresholds, calibration of")
                .append(" answered segments, of those without a speaker and of reported statements (probability of the")
                .append(" model, share of right ones), then the weight of each feature\n");
        append(text, model.fit());
        append(text, model.thresholds());
        append(text, SpeakerModelReader.ANSWERED, model.calibration().answered());
        append(text, SpeakerModelReader.NOBODY, model.calibration().nobody());
        append(text, SpeakerModelReader.REPORTED, model.calibration().reported());
        appendHead(text, SpeakerModelReader.WEIGHTS, model.weights().size());
        model.weights()
                .forEach((feature, weight) -> text.append(String.format(Locale.ROOT, "%s\t%.4f\n", feature, weight)));
        return text.toString();
    }

    private static void append(StringBuilder text, ModelFit fit) {
        appendHead(text, SpeakerModelReader.FIT, fit.fingerprints().size());
        fit.fingerprints()
                .forEach((of, fingerprint) ->
                        text.append(of).append('\t').append(fingerprint).append('\n'));
    }

    private static void append(StringBuilder text, Thresholds thresholds) {
        appendHead(text, SpeakerModelReader.THRESHOLDS, 3);
        text.append(String.format(Locale.ROOT, "%s\t%.4f\n", SpeakerModelReader.SOMEBODY, thresholds.somebody()));
        text.append(String.format(Locale.ROOT, "%s\t%.4f\n", SpeakerModelReader.SURE, thresholds.sure()));
        text.append(String.format(Locale.ROOT, "%s\t%.4f\n", SpeakerModelReader.REPORTED, thresholds.reported()));
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
