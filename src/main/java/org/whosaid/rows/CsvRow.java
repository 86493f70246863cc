package org.whosaid.rows;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.whosaid.formats.FormatException;

/** Reads one row of a CSV or TSV file. */
final class CsvRow {

    private CsvRow() {}

    /** How such files are written: as spreadsheets do. */
    static CSVFormat format(char delimiter) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
    }

    /**
     * The cells of a row.
     *
     * @throws FormatException where it is no row of this table
     */
    static List<String> cells(String row, TableShape shape) throws FormatException {
        try (CSVParser parser = CSVParser.parse(row, format(shape.delimiter()))) {
            CSVRecord record = parser.iterator().next();
            int columns = shape.columns().size();
            if (record.size() != columns) {
                throw FormatException.damaged("a row of " + record.size() + " cells; the header has " + columns
                        + ", check the quotation marks");
            }
            return record.toList();
        } catch (IOException | RuntimeException broken) {
            throw FormatException.damaged("a broken row", broken);
        }
    }
}
