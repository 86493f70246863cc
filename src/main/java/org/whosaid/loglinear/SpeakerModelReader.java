package org.whosaid.loglinear;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whosaid.disk.ListFaultException;
import org.whosaid.disk.ListFolder;
import org.whosaid.disk.UserFile;
import org.whosaid.loglinear.SpeakerModel.Point;

/**
 * Reads a speaker model: text in UTF-8 that begins with {@link #FORMAT}, then lines with {@code #} for people, then
 * three sections. Each is headed by its name and number of rows, {@code [weights 31250]}, so that a file that was cut
 * off is noticed; a row is two cells with a tab between. {@link #ANSWERED} and {@link #NOBODY} hold the calibration,
 * probability and share of right answers, both rising; {@link #WEIGHTS} features and weights. Holds a file of at most
 * {@value #MEGABYTES} MB in memory while it is read.
 */
public final class SpeakerModelReader {

    /** The first line of every model. */
    public static final String FORMAT = "# whosaid speaker model, format 1";

    /** The section with the calibration of segments that were given a speaker. */
    public static final String ANSWERED = "answered";

    /** The section with the calibration of segments that were given none. */
    public static final String NOBODY = "nobody";

    /** The section with the weights. */
    public static final String WEIGHTS = "weights";

    /** The model that is packaged with the program, by its path. */
    public static final String PACKAGED = "models/speakers/weights.tsv";

    private static final int MEGABYTES = 64;
    private static final UserFile.Kind MODEL = new UserFile.Kind("a speaker model", MEGABYTES);

    private static final Pattern SECTION = Pattern.compile("\\[([a-z]+) (\\d{1,9})]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");

    private final ListFolder folder;

    public SpeakerModelReader() {
        this(ListFolder.PACKAGED);
    }

    SpeakerModelReader(ListFolder folder) {
        this.folder = folder;
    }

    /** Reads the model that is packaged with the program. */
    public SpeakerModelFile readPackaged() {
        try (InputStream stream = folder.open(PACKAGED.substring("models/".length()))) {
            UserFile file = UserFile.read(PACKAGED, stream, MODEL);
            return new SpeakerModelFile(PACKAGED, file.sha256(), () -> parse(PACKAGED, file));
        } catch (IOException unreadable) {
            throw new ListFaultException(PACKAGED, "not readable: " + unreadable.getMessage(), unreadable);
        }
    }

    /**
     * Reads a user's model.
     *
     * @param file as typed
     * @param workingFolder what a relative path is relative to
     * @throws ListFaultException where it cannot be used, with file, line, what was found and what is allowed
     */
    public SpeakerModelFile read(String file, Path workingFolder) {
        UserFile bytes = UserFile.read(file, workingFolder, MODEL);
        SpeakerModel model = parse(file, bytes);
        return new SpeakerModelFile(file, bytes.sha256(), () -> model);
    }

    private static SpeakerModel parse(String name, UserFile file) {
        Lines lines = new Lines(name, file.bytes());
        lines.skipHead();
        List<Point> answered = points(lines, ANSWERED);
        List<Point> nobody = points(lines, NOBODY);
        Map<String, Double> weights = weights(lines);
        lines.refuseMore();
        return new SpeakerModel(weights, answered, nobody);
    }

    private static List<Point> points(Lines lines, String section) {
        List<Point> points = new ArrayList<>();
        lines.section(section, (first, second) -> {
            Point point = new Point(lines.share(first), lines.share(second));
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

    private static Map<String, Double> weights(Lines lines) {
        Map<String, Double> weights = new HashMap<>();
        lines.section(WEIGHTS, (feature, weight) -> {
            if (weights.put(feature, lines.number(weight)) != null) {
                throw lines.fault("feature '" + feature + "' stands here twice, remove one");
            }
        });
        return weights;
    }

    /** The lines of a model from first to last; every fault is said with the line that is being read. */
    private static final class Lines {

        private final String name;
        private final List<String> lines;
        private int read;

        Lines(String name, byte[] bytes) {
            this.name = name;
            try {
                this.lines = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString()
                        .lines()
                        .toList();
            } catch (CharacterCodingException binary) {
                throw new ListFaultException(name, "no speaker model: not text in UTF-8", binary);
            }
        }

        void skipHead() {
            if (lines.isEmpty() || !lines.get(0).equals(FORMAT)) {
                throw new ListFaultException(
                        name,
                        1,
                        "no speaker model that this program can read, its first line must be '" + FORMAT + "'");
            }
            while (read < lines.size() && lines.get(read).startsWith("#")) {
                read++;
            }
        }

        void section(String section, BiConsumer<String, String> row) {
            Matcher head = SECTION.matcher(next("[" + section + " N]"));
            if (!head.matches() || !head.group(1).equals(section)) {
                throw fault("'" + lines.get(read - 1) + "', expected the head of a section, [" + section
                        + " N] with its number of rows");
            }
            int rows = Integer.parseInt(head.group(2));
            for (int i = 0; i < rows; i++) {
                String line = next("row " + (i + 1) + " of " + rows + " below [" + section + "]");
                int tab = line.indexOf('\t');
                if (tab < 0 || tab != line.lastIndexOf('\t')) {
                    throw fault("'" + line + "', expected two cells with a tab between");
                }
                row.accept(line.substring(0, tab), line.substring(tab + 1));
            }
        }

        void refuseMore() {
            if (read < lines.size()) {
                read++;
                throw fault("more rows than the head of the section says");
            }
        }

        private String next(String expected) {
            if (read == lines.size()) {
                read++;
                throw fault("the file ends here, expected " + expected);
            }
            return lines.get(read++);
        }

        double number(String cell) {
            if (!NUMBER.matcher(cell).matches()) {
                throw fault("'" + cell + "', expected a number such as -0.1234");
            }
            return Double.parseDouble(cell);
        }

        double share(String cell) {
            double share = number(cell);
            if (share < 0 || share > 1) {
                throw fault("'" + cell + "', expected a number from 0 to 1");
            }
            return share;
        }

        ListFaultException fault(String reason) {
            return new ListFaultException(name, read, reason);
        }
    }
}
