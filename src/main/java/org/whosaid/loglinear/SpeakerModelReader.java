package org.whosaid.loglinear;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.whosaid.disk.ListFaultException;
import org.whosaid.disk.ListFolder;
import org.whosaid.disk.PackedText;
import org.whosaid.disk.UserFile;
import org.whosaid.loglinear.SpeakerModel.Calibration;
import org.whosaid.loglinear.SpeakerModel.Point;

/**
 * Reads a speaker model: text in UTF-8, packed with gzip or not, that begins with {@link #FORMAT}, then lines with
 * {@code #} for people, then sections as {@link ModelLines} has them. {@link #FIT} holds what the model was trained to
 * be used with, see {@link ModelFit}; {@link #THRESHOLDS} its {@link Thresholds}; {@link #ANSWERED}, {@link #NOBODY}
 * and {@link #REPORTED} the calibration, probability and share of right answers, both rising; {@link #WEIGHTS} features
 * and weights. Holds a file of at most {@value #MEGABYTES} MB in memory while it is read.
 */
public final class SpeakerModelReader {

    /** The first line of every model. */
    public static final String FORMAT = "# whosaid speaker model, format 3";

    /** The section with what the model was trained to be used with. */
    public static final String FIT = ModelLines.FIT;

    /** The section with the thresholds. */
    public static final String THRESHOLDS = "thresholds";

    /** The section with the calibration of segments that were given a speaker. */
    public static final String ANSWERED = "answered";

    /** The section with the calibration of segments that were given none. */
    public static final String NOBODY = "nobody";

    /** The section with the calibration of reported statements. */
    public static final String REPORTED = "reported";

    /** The section with the weights. */
    public static final String WEIGHTS = ModelLines.WEIGHTS;

    /** The model that is packaged with the program, by its path. */
    public static final String PACKAGED = "models/speakers/weights.tsv.gz";

    static final String SOMEBODY = "somebody";
    static final String SURE = "sure";

    private static final int MEGABYTES = 64;
    private static final UserFile.Kind MODEL = new UserFile.Kind("a speaker model", MEGABYTES);

    private final ListFolder folder;

    public SpeakerModelReader() {
        this(ListFolder.PACKAGED);
    }

    SpeakerModelReader(ListFolder folder) {
        this.folder = folder;
    }

    /** Reads the model that is packaged with the program. */
    public SpeakerModelFile readPackaged() {
        UserFile file = packaged();
        return new SpeakerModelFile(PACKAGED, file.sha256(), () -> parsePackaged(file));
    }

    /** What the packaged model was trained to be used with, which is what the program needs of any other. */
    public ModelFit packagedFit() {
        return begun(PACKAGED, packaged()).fit();
    }

    /**
     * Reads a user's model.
     *
     * @param file as typed
     * @param workingFolder what a relative path is relative to
     * @throws ListFaultException where it cannot be used, with file, line, what was found and what is needed
     */
    public SpeakerModelFile read(String file, Path workingFolder) {
        UserFile bytes = UserFile.read(file, workingFolder, MODEL);
        ModelLines lines = begun(file, bytes);
        refuseMisfit(lines, lines.fit().fingerprints(), packagedFit());
        SpeakerModel model = parse(lines);
        return new SpeakerModelFile(file, bytes.sha256(), () -> model);
    }

    private UserFile packaged() {
        try (InputStream stream = folder.open(PACKAGED.substring("models/".length()))) {
            return UserFile.read(PACKAGED, stream, MODEL);
        } catch (IOException unreadable) {
            throw new ListFaultException(PACKAGED, "not readable: " + unreadable.getMessage(), unreadable);
        }
    }

    private static SpeakerModel parsePackaged(UserFile file) {
        ModelLines lines = begun(PACKAGED, file);
        lines.fit();
        return parse(lines);
    }

    private static ModelLines begun(String name, UserFile file) {
        ModelLines lines = new ModelLines(name, "speaker model", unpacked(name, file.bytes()));
        lines.skipHead(FORMAT);
        return lines;
    }

    private static byte[] unpacked(String name, byte[] bytes) {
        try {
            return PackedText.unpack(bytes, MEGABYTES << 20);
        } catch (IOException broken) {
            throw new ListFaultException(name, "no speaker model: cannot be unpacked: " + broken.getMessage(), broken);
        }
    }

    private static void refuseMisfit(ModelLines lines, Map<String, String> found, ModelFit needed) {
        needed.fingerprints().forEach((of, fingerprint) -> {
            String other = found.getOrDefault(of, "none");
            if (!other.equals(fingerprint)) {
                throw lines.fault("does not fit this program: trained with " + of + " " + other + ", needed "
                        + fingerprint + "; train it anew with 'whosaid train'");
            }
        });
    }

    /** All behind the section with the fit. */
    private static SpeakerModel parse(ModelLines lines) {
        Thresholds thresholds = thresholds(lines);
        List<Point> answered = points(lines, ANSWERED);
        List<Point> nobody = points(lines, NOBODY);
        List<Point> reported = points(lines, REPORTED);
        WeightTable weights = lines.weights();
        lines.refuseMore();
        return new SpeakerModel(weights, thresholds, new Calibration(answered, nobody, reported));
    }

    private static Thresholds thresholds(ModelLines lines) {
        Map<String, Double> found = new HashMap<>();
        lines.rows(
                THRESHOLDS,
                lines.section(THRESHOLDS),
                (start, tab, end) -> found.put(lines.text().substring(start, tab), lines.share(tab + 1, end)));
        Double somebody = found.get(SOMEBODY);
        Double sure = found.get(SURE);
        Double reported = found.get(REPORTED);
        if (somebody == null || sure == null || reported == null || found.size() != 3 || somebody == 0) {
            throw lines.fault("thresholds " + new TreeMap<>(found) + ", needed are " + SOMEBODY + ", above 0, " + SURE
                    + " and " + REPORTED + "; train the model anew with 'whosaid train'");
        }
        return new Thresholds(somebody, sure, reported);
    }

    private static List<Point> points(ModelLines lines, String section) {
        List<Point> points = new ArrayList<>();
        lines.rows(section, lines.section(section), (start, tab, end) -> {
            Point point = new Point(lines.share(start, tab), lines.share(tab + 1, end));
            if (!points.isEmpty()) {
                Point before = points.get(points.size() - 1);
                if (point.probability() < before.probability() || point.precision() < before.precision()) {
                    throw lines.fault("a calibration point below the one before it, both cells must rise");
                }
            }
            points.add(point);
        });
        return points;
    }
}
