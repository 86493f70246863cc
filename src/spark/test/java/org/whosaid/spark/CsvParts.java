package org.whosaid.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.whosaid.tables.Table;

/** The lines of tables in CSV, sorted. */
final class CsvParts {

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
}
