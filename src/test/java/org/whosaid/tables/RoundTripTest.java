package org.whosaid.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.whosaid.facts.Problem;
import org.whosaid.facts.Problem.Reason;
import org.whosaid.tables.TableFormat.Separator;

/** What is written is what readers that are not ours find, in both profiles, once the guard is off. */
class RoundTripTest {

    private static final int RECORDS = 100_000;
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final Path PYTHON_READER = Path.of("src/test/resources/round-trip.py");

    private static final List<String> PIECES = List.of(
            ",",
            ";",
            "\t",
            "\"",
            "\"\"",
            "'",
            "=",
            "+",
            "-",
            "@",
            "\uff1d",
            "\uff0b",
            "\uff0d",
            "\uff20",
            "\r",
            "\n",
            "\r\n",
            "a",
            "Rao",
            " ",
            "  ",
            "\u00a0",
            "\u2028",
            "\u00e9",
            "e\u0301",
            "\u201c",
            "#",
            "\\",
            "\ud83d\ude00",
            "\ud83c\uddeb",
            "0");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(CsvProfile.class)
    void commonsCsvFindsWhatWasWritten(CsvProfile profile) throws IOException {
        for (Separator separator : Separator.values()) {
            List<Problem> problems = problems(separator.character(), RECORDS / Separator.values().length + 1);
            String table = table(problems, profile, separator);

            List<CSVRecord> records = read(table, profile, separator);

            assertThat(records).hasSize(problems.size());
            for (int i = 0; i < records.size(); i++) {
                List<String> cells = records.get(i).stream()
                        .map(cell -> profile == CsvProfile.SPREADSHEET ? SpreadsheetCell.unguard(cell) : cell)
                        .toList();
                assertThat(cells).as("record %d", i).isEqualTo(expected(problems.get(i)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CsvProfile.class)
    void pythonFindsWhatWasWritten(CsvProfile profile) throws Exception {
        assumeTrue(hasPython(), "skipped: there is no python3 here");
        List<Problem> problems = problems(7, RECORDS);
        Path table = Files.writeString(folder.resolve("table.csv"), table(problems, profile, Separator.COMMA));
        Path expected = Files.write(
                folder.resolve("expected.txt"),
                problems.stream().map(RoundTripTest::inHexadecimalDigits).toList());

        Process python = new ProcessBuilder(
                        "python3", PYTHON_READER.toString(), table.toString(), expected.toString(), profile.name())
                .redirectErrorStream(true)
                .start();
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(python.waitFor()).as(said).isZero();
        assertThat(said).isEqualTo(RECORDS + " records are the same\n");
    }

    @Test
    void cellsThatExcelWouldNotKeepAreCutForSpreadsheetsOnly() throws IOException {
        Random random = new Random(32_767);
        List<Problem> problems = IntStream.range(0, 100)
                .mapToObj(i -> new Problem(cell(random, 20_000 + random.nextInt(20_000)) + "end", Reason.ERROR, "x"))
                .toList();

        List<CSVRecord> whole =
                read(table(problems, CsvProfile.DATA, Separator.COMMA), CsvProfile.DATA, Separator.COMMA);
        List<CSVRecord> cut =
                read(table(problems, CsvProfile.SPREADSHEET, Separator.COMMA), CsvProfile.SPREADSHEET, Separator.COMMA);

        assertThat(cut).filteredOn(row -> row.get(0).endsWith(" characters]")).hasSizeGreaterThan(50);
        for (int i = 0; i < problems.size(); i++) {
            String document = problems.get(i).document();
            assertThat(whole.get(i).get(0)).isEqualTo(document);
            String guarded = SpreadsheetCell.guard(document);
            String found = cut.get(i).get(0);
            assertThat(found).hasSizeLessThanOrEqualTo(SpreadsheetCell.UNITS);
            if (guarded.length() <= SpreadsheetCell.UNITS) {
                assertThat(found).isEqualTo(guarded);
            } else {
                String kept = found.substring(0, found.lastIndexOf('\u2026'));
                int missing = guarded.codePointCount(kept.length(), guarded.length());
                assertThat(guarded).startsWith(kept);
                assertThat(found).endsWith("\u2026[+" + missing + " characters]");
            }
        }
    }

    private static List<Problem> problems(long seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> new Problem(
                        cell(random, random.nextInt(8)), Reason.ERROR, "x" + cell(random, random.nextInt(8))))
                .toList();
    }

    private static String cell(Random random, int pieces) {
        return random.ints(pieces, 0, PIECES.size()).mapToObj(PIECES::get).collect(Collectors.joining());
    }

    /** The document as it is, though documents of runs have no line breaks; in the reason white space collapses. */
    private static List<String> expected(Problem problem) {
        String reason = ("error: " + problem.detail())
                .replaceAll("[\\s\u00a0\u2028]+", " ")
                .strip();
        List<String> row = new ArrayList<>(List.of(problem.document(), "FAILED", reason));
        row.addAll(Collections.nCopies(new DocumentsCsv().columns().size() - row.size(), ""));
        return row;
    }

    private static String inHexadecimalDigits(Problem problem) {
        return expected(problem).stream()
                .map(cell -> HexFormat.of().formatHex(cell.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining(" "));
    }

    private static String table(List<Problem> problems, CsvProfile profile, Separator separator) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TableWriter writer =
                TableWriter.begin(new DocumentsCsv(), new TableFormat(profile, separator), bytes, "the table");
        for (Problem problem : problems) {
            writer.add(new DocumentsCsv().rows(problem));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> read(String table, CsvProfile profile, Separator separator) throws IOException {
        String mark = profile == CsvProfile.SPREADSHEET ? BYTE_ORDER_MARK : "";
        assertThat(table).startsWith(mark + "document");
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(separator.character()).get();
        try (CSVParser parser = CSVParser.parse(table.substring(mark.length()), format)) {
            List<CSVRecord> records = new ArrayList<>(parser.getRecords());
            records.remove(0);
            return records;
        }
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
