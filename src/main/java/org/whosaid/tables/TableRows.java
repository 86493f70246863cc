package org.whosaid.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.whosaid.tables.TableFormat.Separator;

/** Reads one table of an output folder back, in whichever format it was written. */
public final class TableRows {

    /** Makes one row's value. */
    @FunctionalInterface
    public interface Mapping<R> {
        R map(TableRow row) throws UnreadableTablesException;
    }

    private final String file;
    private final String text;
    private final TableFormat format;
    private final List<? extends Column<?, ?>> columns;

    private TableRows(String file, String text, TableFormat format, List<? extends Column<?, ?>> columns) {
        this.file = file;
        this.text = text;
        this.format = format;
        this.columns = columns;
    }

    /**
     * Opens a table and finds out its format by its first line.
     *
     * @throws UnreadableTablesException where it is not there, cannot be read or begins with another line
     */
    public static TableRows open(Path folder, Table table) throws UnreadableTablesException {
        Path path = folder.resolve(table.fileName());
        String whole = content(path);
        CsvProfile profile = CsvProfile.SPREADSHEET.begins(whole) ? CsvProfile.SPREADSHEET : CsvProfile.DATA;
        String text = whole.substring(profile.byteOrderMark().length());
        for (Separator separator : Separator.values()) {
            String header = String.join(String.valueOf(separator.character()), table.header());
            if (text.startsWith(header + "\r\n") || text.startsWith(header + "\n")) {
                return new TableRows(path.toString(), text, new TableFormat(profile, separator), table.columns());
            }
        }
        throw new UnreadableTablesException(path + ": it does not begin with the columns of " + table.fileName()
                + "; the table as whosaid wrote it is needed, and where another version did, 'whosaid extract --resume' with"
                + " the run's inputs brings the folder up to date");
    }

    /**
     * The text of a file of the folder.
     *
     * @throws UnreadableTablesException where it is not there or cannot be read
     */
    public static String content(Path path) throws UnreadableTablesException {
        try {
            return Files.readString(path);
        } catch (NoSuchFileException missing) {
            throw new UnreadableTablesException(
                    path + ": no such file; a folder that 'whosaid extract -o' has filled is needed");
        } catch (IOException trouble) {
            throw new UnreadableTablesException(path + ": cannot be read: " + trouble.getMessage());
        }
    }

    public TableFormat format() {
        return format;
    }

    /** Every row's value, in the order of the table. */
    public <R> List<R> map(Mapping<R> mapping) throws UnreadableTablesException {
        CSVFormat csv = CSVFormat.RFC4180
                .builder()
                .setDelimiter(format.separator().character())
                .setHeader(columns.stream().map(Column::name).toArray(String[]::new))
                .setSkipHeaderRecord(true)
                .get();
        List<R> values = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, csv)) {
            for (CSVRecord row : parser) {
                List<String> cells = row.stream().map(format.profile()::text).toList();
                values.add(mapping.map(TableRow.read(file, row.getRecordNumber(), columns, cells)));
            }
        } catch (UncheckedIOException broken) {
            throw new UnreadableTablesException(
                    file + ": " + broken.getMessage() + "; the table as whosaid wrote it is needed");
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory failed", impossible);
        }
        return values;
    }
}
