package org.whosaid.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.whosaid.tables.CsvProfile;
import org.whosaid.tables.Table;
import org.whosaid.tables.TableFormat;
import org.whosaid.tables.TableFormat.Separator;
import org.whosaid.tables.TableText;

/** The lines of tables in CSV, sorted. */
final class CsvParts {

    private static final List<String> OF_ALL_ARTICLES = List.of("actor_id", "actor", "saying", "borrowed", "same_as");

    private CsvParts() {}

    /** The lines of all parts of a table but their headers, which are checked. */
    static List<String> lines(Path output, Table table) throws IOException {
        List<String> lines = new ArrayList<>();
        try (DirectoryStream<Path> parts =
                Files.newDirectoryStream(output.resolve(AnalysedRow.column(table)), "part-*.csv")) {
            for (Path part : parts) {
                lines.addAll(linesOf(part, table));
            }
        }
        lines.sort(null);
        return lines;
    }

    /** The lines of a table of the command line. */
    static List<String> linesOf(Path file, Table table) throws IOException {
        // Not readAllLines, which takes a lone carriage return for the end of a line.
        List<String> lines = new ArrayList<>(List.of(Files.readString(file).split("\n", 0)));
        assertThat(lines.remove(0)).isEqualTo(String.join(",", table.header()));
        lines.sort(null);
        return lines;
    }

    /** The same with cells empty that only all articles together fill: the job does not fill them yet. */
    static List<String> linesOfArticles(Path file, Table table) throws IOException {
        TableText text = new TableText(table, new TableFormat(CsvProfile.DATA, Separator.COMMA));
        List<String> lines = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            for (CSVRecord row : parser) {
                List<String> cells = new ArrayList<>(row.toList());
                for (String column : OF_ALL_ARTICLES) {
                    if (table.header().contains(column)) {
                        cells.set(table.place(column), "");
                    }
                }
                String line = text.records(List.of(cells));
                lines.add(line.substring(0, line.length() - 1));
            }
        }
        lines.sort(null);
        return lines;
    }
}
