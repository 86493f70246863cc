package org.whosaid.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.whosaid.disk.ListFaultException;
import org.whosaid.disk.ListFolder;

/** The rows of a CSV list: comment lines that begin with #, a header with exactly the expected columns, then rows. */
final class CsvList {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .get();

    private final ListFolder folder;

    CsvList(ListFolder folder) {
        this.folder = folder;
    }

    /** One row and where it stands. */
    record Row(String file, long line, List<String> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        String cell(int column) {
            return cells.get(column);
        }

        ListFaultException fault(String reason) {
            return new ListFaultException(file, line, reason);
        }
    }

    /**
     * The rows below the header.
     *
     * @throws ListFaultException where the header or the number of cells in a row is not as expected
     */
    List<Row> read(String file, List<String> columns) {
        List<Row> rows = new ArrayList<>();
        try (InputStream bytes = folder.open(file);
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(text, FORMAT)) {
            for (CSVRecord values : parser) {
                Row row = new Row(file, parser.getCurrentLineNumber(), values.toList());
                if (row.cells().size() != columns.size()) {
                    throw row.fault(row.cells().size() + " cells, expected the " + columns.size() + " columns "
                            + String.join(",", columns));
                }
                rows.add(row);
            }
        } catch (IOException | UncheckedIOException unreadable) {
            throw new ListFaultException(file, "not readable as CSV: " + unreadable.getMessage(), unreadable);
        }
        if (rows.isEmpty() || !rows.get(0).cells().equals(columns)) {
            throw new ListFaultException(file, "the header must be " + String.join(",", columns));
        }
        return rows.subList(1, rows.size());
    }
}
