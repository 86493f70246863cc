package org.whosaid.tables;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** One record of a table that is read back. */
public final class TableRow {

    private final String file;
    private final CSVRecord row;
    private final CsvProfile profile;

    TableRow(String file, CSVRecord row, CsvProfile profile) {
        this.file = file;
        this.row = row;
        this.profile = profile;
    }

    /** A cell as it was before its profile guarded it. */
    public String text(String column) throws UnreadableTablesException {
        if (!row.isSet(column)) {
            throw fault("no cell for " + column);
        }
        return profile.text(row.get(column));
    }

    /** A count or an offset; an empty cell is 0. */
    public int number(String column) throws UnreadableTablesException {
        String text = text(column);
        try {
            return text.isEmpty() ? 0 : Integer.parseUnsignedInt(text);
        } catch (NumberFormatException other) {
            throw fault(column + " is '" + text + "', a number is needed");
        }
    }

    public double share(String column) throws UnreadableTablesException {
        String text = text(column);
        try {
            double share = Double.parseDouble(text);
            if (share >= 0 && share <= 1) {
                return share;
            }
        } catch (NumberFormatException other) {
            // Told below.
        }
        throw fault(column + " is '" + text + "', a number from 0.00 to 1.00 is needed");
    }

    public CodePointRange range(String start, String end) throws UnreadableTablesException {
        int first = number(start);
        int last = number(end);
        if (last < first) {
            throw fault(end + " is " + last + ", which stands before " + start + " " + first);
        }
        return new CodePointRange(first, last);
    }

    /** The range of something that need not be there: empty where its cells are. */
    public Optional<CodePointRange> possibleRange(String start, String end) throws UnreadableTablesException {
        return text(start).isEmpty() ? Optional.empty() : Optional.of(range(start, end));
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) throws UnreadableTablesException {
        String text = text(column);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw fault(column + " is '" + text + "', allowed are "
                + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
    }

    public UnreadableTablesException fault(String what) {
        return new UnreadableTablesException(String.format(
                Locale.ROOT,
                "%s: row %d: %s; the table as whosaid wrote it is needed",
                file,
                row.getRecordNumber(),
                what));
    }
}
