package org.whosaid.loglinear;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whosaid.disk.ListFaultException;

/**
 * A model's file from its first line to its last: a head of lines with {@code #}, then sections. Each is headed by its
 * name and number of rows, {@code [weights 31250]}, so that a file that was cut off is noticed; a row is two cells with
 * a tab between. Every fault is said with the line that is being read.
 */
final class ModelLines {

    /** Takes the rows of a section in order. */
    @FunctionalInterface
    interface RowSink {

        /** One row, by where it stands in {@link ModelLines#text()}. */
        void row(int start, int tab, int end);
    }

    static final String FIT = "fit";
    static final String WEIGHTS = "weights";

    private static final Pattern SECTION = Pattern.compile("\\[([a-z]+) (\\d{1,9})]");

    /** Digits whose number a double holds exactly, so that one division gives the double nearest to the decimal. */
    private static final int EXACT_DIGITS = 15;

    private static final int MOST_DIGITS = 9;

    private final String name;
    private final String kind;
    private final String text;
    private int next;
    private int start;
    private int end;
    private int line;

    /**
     * The lines of a file that are yet to be read.
     *
     * @param name the file, for messages
     * @param kind what it is, such as "speaker model"
     */
    ModelLines(String name, String kind, byte[] bytes) {
        this.name = name;
        this.kind = kind;
        try {
            this.text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException binary) {
            throw new ListFaultException(name, "no " + kind + ": not text in UTF-8", binary);
        }
    }

    String text() {
        return text;
    }

    /** Passes over the lines for people, the first of which names the format. */
    void skipHead(String format) {
        boolean found = advance();
        if (!found || !current().equals(format)) {
            line = 1;
            throw fault("no " + kind + " that this program can read: found '" + (found ? shown(current()) : "")
                    + "', needed '" + format + "'; train it anew with 'whosaid train'");
        }
        while (next < text.length() && text.charAt(next) == '#') {
            advance();
        }
    }

    /** How many rows the next section has, which must have this name. */
    int section(String section) {
        next("[" + section + " N]");
        Matcher head = SECTION.matcher(current());
        if (!head.matches() || !head.group(1).equals(section)) {
            throw fault("'" + shown(current()) + "', expected the head of a section, [" + section
                    + " N] with its number of rows");
        }
        return Integer.parseInt(head.group(2));
    }

    /** Hands on the rows of the section whose head was just read. */
    void rows(String section, int rows, RowSink sink) {
        for (int i = 0; i < rows; i++) {
            if (!advance()) {
                throw ended("row " + (i + 1) + " of " + rows + " below [" + section + "]");
            }
            int tab = text.indexOf('\t', start);
            if (tab < 0 || tab >= end || text.lastIndexOf('\t', end - 1) != tab) {
                throw fault("'" + shown(current()) + "', expected two cells with a tab between");
            }
            sink.row(start, tab, end);
        }
    }

    /** The section {@value #FIT}: what a model was trained to be used with. */
    ModelFit fit() {
        SortedMap<String, String> fingerprints = new TreeMap<>();
        rows(
                FIT,
                section(FIT),
                (start, tab, end) -> fingerprints.put(text.substring(start, tab), text.substring(tab + 1, end)));
        return new ModelFit(fingerprints);
    }

    /** The section {@value #WEIGHTS}: features and their weights. */
    WeightTable weights() {
        int rows = section(WEIGHTS);
        WeightTable.Builder weights = new WeightTable.Builder(Math.min(rows, mostRowsLeft()));
        rows(WEIGHTS, rows, (start, tab, end) -> {
            if (!weights.add(FeatureId.of(text, start, tab), number(tab + 1, end))) {
                throw fault("feature '" + text.substring(start, tab)
                        + "' stands here twice, or has the id of another; remove one");
            }
        });
        return weights.build();
    }

    /** How many rows there can be in what is left, whatever a section's head says. */
    private int mostRowsLeft() {
        return (text.length() - next) / 3 + 1;
    }

    void refuseMore() {
        if (advance()) {
            throw fault("more rows than the head of the section says");
        }
    }

    private void next(String expected) {
        if (!advance()) {
            throw ended(expected);
        }
    }

    private ListFaultException ended(String expected) {
        line++;
        return fault("the file ends here, expected " + expected);
    }

    private boolean advance() {
        if (next >= text.length()) {
            return false;
        }
        int lineFeed = text.indexOf('\n', next);
        start = next;
        end = lineFeed < 0 ? text.length() : lineFeed;
        next = end + 1;
        if (end > start && text.charAt(end - 1) == '\r') {
            end--;
        }
        line++;
        return true;
    }

    private String current() {
        return text.substring(start, end);
    }

    /** A decimal with at most nine digits on either side of its point, as the double nearest to it. */
    double number(int from, int to) {
        long digits = 0;
        int point = -1;
        int first = from < to && text.charAt(from) == '-' ? from + 1 : from;
        double scale = 1;
        for (int i = first; i < to; i++) {
            char unit = text.charAt(i);
            if (unit >= '0' && unit <= '9') {
                digits = digits * 10 + (unit - '0');
                scale *= point < 0 ? 1 : 10;
            } else if (unit == '.' && point < 0) {
                point = i;
            } else {
                throw noNumber(from, to);
            }
        }
        int whole = (point < 0 ? to : point) - first;
        int decimals = point < 0 ? 0 : to - point - 1;
        if (whole < 1 || whole > MOST_DIGITS || decimals > MOST_DIGITS || (point >= 0 && decimals == 0)) {
            throw noNumber(from, to);
        }
        double number =
                whole + decimals > EXACT_DIGITS ? Double.parseDouble(text.substring(first, to)) : digits / scale;
        return first > from ? -number : number;
    }

    private ListFaultException noNumber(int from, int to) {
        return fault("'" + shown(text.substring(from, to)) + "', expected a number such as -0.1234");
    }

    double share(int from, int to) {
        double share = number(from, to);
        if (share < 0 || share > 1) {
            throw fault("'" + text.substring(from, to) + "', expected a number from 0 to 1");
        }
        return share;
    }

    ListFaultException fault(String reason) {
        return new ListFaultException(name, line, reason);
    }

    private static String shown(String found) {
        return found.length() <= 60 ? found : found.substring(0, 60) + "...";
    }
}
