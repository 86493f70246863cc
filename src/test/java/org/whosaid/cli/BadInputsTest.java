package org.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.badinput.BadInputKind;
import org.whosaid.badinput.BadInputs;
import org.whosaid.console.Interruption;
import org.whosaid.console.Terminals;
import org.whosaid.disk.Disk;
import org.whosaid.pipeline.LoadedPipeline;

/**
 * The whole program, with its real models, over one small input of each bad kind; {@code .ci/bad-inputs} takes more.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "odd names need a POSIX file system")
final class BadInputsTest {

    /** In pieces of each kind: a build has no time for the worst. */
    private static final int SMALL = 100;

    @TempDir
    Path folder;

    @Test
    void everyBadInputHasItsRowAndNoneIsAFaultOfOurs() throws IOException {
        BadInputs.write(folder.resolve("bad"), 1, SMALL);
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code = new Main(
                        Terminals.NONE,
                        folder,
                        (watched, speakers) -> LoadedPipeline.get(),
                        "whosaid",
                        new Interruption(),
                        Disk.real())
                .run(
                        new String[] {"extract", "bad", "-o", "out", "--for", "data", "--any-language"},
                        new ByteArrayInputStream(new byte[0]),
                        new ByteArrayOutputStream(),
                        new PrintStream(err, true, StandardCharsets.UTF_8));

        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.INCOMPLETE.code());
        List<CSVRecord> rows = documents();
        assertThat(rows).hasSize(40).hasSameSizeAs(BadInputKind.values());
        assertThat(rows).extracting(row -> row.get("document")).isEqualTo(names());
        assertThat(rows).extracting(row -> row.get("status")).containsOnly("OK", "SKIPPED");
        assertThat(rows)
                .filteredOn(row -> row.get("status").equals("SKIPPED"))
                .extracting(row -> row.get("reason"))
                .containsOnly("empty", "binary");
    }

    @Test
    void theSameInputsAreMadeEveryTime() throws IOException {
        BadInputs.write(folder.resolve("one"), 3, SMALL);
        BadInputs.write(folder.resolve("other"), 3, SMALL);
        try (Stream<Path> files = Files.list(folder.resolve("one"))) {
            assertThat(files)
                    .hasSize(3 * BadInputKind.values().length)
                    .allSatisfy(file -> assertThat(folder.resolve("other").resolve(file.getFileName()))
                            .hasSameBinaryContentAs(file));
        }
    }

    private List<CSVRecord> documents() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(folder.resolve("out/documents.csv"), StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("bad"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
