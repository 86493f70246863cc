package org.whosaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.docs.MarkdownPage;
import org.whosaid.tables.EntitiesCsv;
import org.whosaid.tables.QuotesCsv;
import org.whosaid.tables.Table;

/** The rows that README shows are rows that the packaged program writes of the samples, cell by cell. */
@DisabledOnOs(OS.WINDOWS)
class ReadmeRowsIT {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @TempDir
    static Path folder;

    @BeforeAll
    static void extractTheSamples() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("distribution.folder", "target/whosaid"))
                                .resolve("whosaid")
                                .toAbsolutePath()
                                .toString(),
                        "extract",
                        "samples",
                        "-o",
                        folder.resolve("out").toString(),
                        "--for",
                        "data")
                .directory(Path.of("").toAbsolutePath().toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        ProcessRun run = ProcessRun.of(builder.start());
        assertThat(run.exitCode()).as(run.error()).isZero();
    }

    @Test
    void quotes() throws IOException {
        List<Map<String, String>> written = written(new QuotesCsv(), "quote");
        assertThat(shown("quote"))
                .hasSize(7)
                .filteredOn(row -> !written.contains(row))
                .isEmpty();
    }

    @Test
    void entities() throws IOException {
        List<Map<String, String>> written = written(new EntitiesCsv(), "name");
        assertThat(shown("name"))
                .hasSize(3)
                .filteredOn(row -> !written.contains(row))
                .isEmpty();
    }

    /** The rows of the table in README that has this column, each from column to cell. */
    private static List<Map<String, String>> shown(String column) throws IOException {
        MarkdownPage.Table table = tableWith(column);
        return table.rows().stream()
                .map(row -> table.header().stream()
                        .collect(Collectors.toMap(
                                name -> name, name -> row.get(table.header().indexOf(name)))))
                .toList();
    }

    /** All rows of a table, cut to the columns that README shows of it. */
    private static List<Map<String, String>> written(Table table, String column) throws IOException {
        List<String> columns = tableWith(column).header();
        try (CSVParser rows =
                CSVParser.parse(folder.resolve("out").resolve(table.fileName()), StandardCharsets.UTF_8, CSV)) {
            return rows.stream().map(row -> cells(row, columns)).toList();
        }
    }

    private static Map<String, String> cells(CSVRecord row, List<String> columns) {
        return columns.stream().collect(Collectors.toMap(column -> column, row::get));
    }

    private static MarkdownPage.Table tableWith(String column) throws IOException {
        return MarkdownPage.read("README.md").tables().stream()
                .filter(table -> table.header().contains("document"))
                .filter(table -> table.header().contains(column))
                .findFirst()
                .orElseThrow(() -> new AssertionError("README shows no table with document and " + column));
    }
}
