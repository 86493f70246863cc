package org.whosaid.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.whosaid.disk.ClosedPipeException;
import org.whosaid.disk.OutputException;
import org.whosaid.facts.Problem;
import org.whosaid.facts.Problem.Reason;
import org.whosaid.tables.TableFormat.Separator;

class TableWriterTest {

    private static final TableFormat DATA = new TableFormat(CsvProfile.DATA, Separator.COMMA);
    private static final TableFormat SPREADSHEET = new TableFormat(CsvProfile.SPREADSHEET, Separator.SEMICOLON);

    @Test
    void writesDataAsPlainUtf8() throws IOException {
        assertThat(written(new DocumentsCsv(), DATA)).isEqualTo("""
                        document,status,reason,encoding,characters,words,entities,quotes,attributed,statements,format,title,date,outlet,url,author,same_as
                        =a.txt,SKIPPED,empty,,,,,,,,,,,,,,
                        """);
    }

    @Test
    void writesSpreadsheetsWithMarkGuardAndCrlf() throws IOException {
        assertThat(written(new DocumentsCsv(), SPREADSHEET).split("\r\n", -1))
                .containsExactly(
                        "\ufeffdocument;status;reason;encoding;characters;words;entities;quotes;attributed;statements;format;title;date;outlet;url;author;same_as",
                        "'=a.txt;SKIPPED;empty;;;;;;;;;;;;;;",
                        "");
    }

    @Test
    void givesEveryRowToTheReaderAsSoonAsItIsThere() throws IOException {
        List<String> flushed = new ArrayList<>();
        ByteArrayOutputStream stream = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                flushed.add(toString(StandardCharsets.UTF_8));
            }
        };
        TableWriter writer = TableWriter.begin(new EntitiesCsv(), DATA, stream, "standard output");
        writer.add(new EntitiesCsv().rows(Examples.result()));

        assertThat(flushed).hasSize(2);
        assertThat(flushed.get(1)).endsWith("Rao's,32\n");
    }

    @Test
    void isReadBackByAnyReaderOfRfc4180() throws IOException {
        Random random = new Random(1980);
        String alphabet = "ab,;\t\"'=-\u00e9\u201c #\\";
        for (Separator separator : Separator.values()) {
            StringBuilder text = new StringBuilder();
            List<List<String>> expected = new ArrayList<>();
            TableText table = new TableText(new DocumentsCsv(), new TableFormat(CsvProfile.SPREADSHEET, separator));
            for (int i = 0; i < 2_000; i++) {
                String name = "x"
                        + random.ints(random.nextInt(8), 0, alphabet.length())
                                .mapToObj(index -> alphabet.substring(index, index + 1))
                                .collect(Collectors.joining());
                String document = name.substring(random.nextInt(2));
                Problem problem = new Problem(document, Reason.ERROR, name);
                text.append(table.records(new DocumentsCsv().rows(problem)));
                expected.add(new DocumentsCsv().rows(problem).get(0));
            }
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(separator.character())
                    .get();
            try (CSVParser parser = CSVParser.parse(new StringReader(text.toString()), format)) {
                List<List<String>> read = parser.stream()
                        .map(CSVRecord::toList)
                        .map(row -> row.stream().map(SpreadsheetCell::unguard).toList())
                        .toList();
                assertThat(read).isEqualTo(expected);
            }
        }
    }

    @Test
    void tellsAClosedPipe() throws IOException {
        Pipe pipe = Pipe.open();
        pipe.source().close();
        try (OutputStream closed = Channels.newOutputStream(pipe.sink())) {
            assertThatThrownBy(() -> TableWriter.begin(new QuotesCsv(), DATA, closed, "standard output"))
                    .isInstanceOf(ClosedPipeException.class);
        }
    }

    @Test
    void tellsAFullDiskFromAClosedPipe() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "no /dev/full here");
        try (OutputStream stream = Files.newOutputStream(full)) {
            assertThatThrownBy(() -> TableWriter.begin(new QuotesCsv(), DATA, stream, "standard output"))
                    .isInstanceOf(OutputException.class)
                    .hasMessageStartingWith("standard output: cannot be written: ")
                    .hasCauseInstanceOf(IOException.class);
        }
    }

    private static String written(ArticleTable table, TableFormat format) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        TableWriter writer = TableWriter.begin(table, format, stream, "standard output");
        writer.add(table.rows(new Problem("=a.txt", Reason.EMPTY, "0 bytes")));
        return stream.toString(StandardCharsets.UTF_8);
    }
}
