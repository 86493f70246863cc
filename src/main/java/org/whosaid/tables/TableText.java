package org.whosaid.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes one table's records as CSV text: {@link #head()} once, then {@link #records} of every input. What is written
 * for a row does not depend on the others, so a table is the head and its rows' records, whenever each was made.
 */
public final class TableText {

    private static final CSVFormat RFC_4180 =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).get();

    private final Table table;
    private final CsvProfile profile;
    private final CSVFormat format;

    public TableText(Table table, TableFormat format) {
        this.table = table;
        this.profile = format.profile();
        this.format = RFC_4180.builder()
                .setDelimiter(format.separator().character())
                .setRecordSeparator(profile.lineEnd())
                .get();
    }

    public Table table() {
        return table;
    }

    /** What a file begins with: the byte order mark, if the profile has one, and the names of the columns. */
    public String head() {
        return profile.byteOrderMark() + records(List.of(table.header()));
    }

    /** Rows as records, each with its line end, which is the only line break in it. */
    public String records(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(profile::cell));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string builder failed", impossible);
        }
        return text.toString();
    }
}
