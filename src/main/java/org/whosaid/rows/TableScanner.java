package org.whosaid.rows;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.whosaid.formats.Format;

/** Finds the rows of a table of articles without keeping what they hold. */
public final class TableScanner {

    private final TableColumns asked;
    private final Optional<Charset> encoding;

    /**
     * A scanner.
     *
     * @param encoding of the tables; empty to find it out for each
     */
    public TableScanner(TableColumns asked, Optional<Charset> encoding) {
        this.asked = asked;
        this.encoding = encoding;
    }

    /** Whether a file is a table of articles by its ending. */
    public static Optional<Format> formatOf(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return Optional.of(Format.CSV);
        }
        if (name.endsWith(".tsv") || name.endsWith(".tab")) {
            return Optional.of(Format.TSV);
        }
        return name.endsWith(".jsonl") || name.endsWith(".ndjson") ? Optional.of(Format.JSONL) : Optional.empty();
    }

    /**
     * The rows of a table.
     *
     * @throws TableRefusedException where nobody can tell which column holds the articles
     * @throws IOException where it cannot be read
     */
    public TableRows scan(Path file, Format format) throws TableRefusedException, IOException {
        FirstLook look = FirstLook.of(file, encoding);
        long start = look.start();
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            bytes.skipNBytes(start);
            return format == Format.JSONL
                    ? lines(bytes, start, look.encoding())
                    : records(bytes, start, format, look.encoding(), look.delimiter(format));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    /**
     * Every byte is read as one character, so that places in the file are those of characters; what the structure of a
     * table is made of is ASCII in each of its encodings.
     */
    private TableRows records(InputStream bytes, long start, Format format, Charset charset, char delimiter)
            throws TableRefusedException, IOException {
        try (CSVParser parser = CSVParser.builder()
                .setFormat(CsvRow.format(delimiter))
                .setReader(new InputStreamReader(bytes, StandardCharsets.ISO_8859_1))
                .get()) {
            List<String> columns = List.of();
            TableShape shape = new TableShape(format, charset, delimiter, columns, 0, -1);
            List<TableRows.Row> rows = new ArrayList<>();
            String id = "";
            long begun = -1;
            for (CSVRecord record : parser) {
                if (columns.isEmpty()) {
                    columns =
                            record.stream().map(cell -> decoded(cell, charset)).toList();
                    shape = new TableShape(
                            format, charset, delimiter, columns, asked.textAmong(columns), asked.idAmong(columns));
                    continue;
                }
                long here = start + record.getCharacterPosition();
                if (begun >= 0) {
                    rows.add(new TableRows.Row(id, begun, here - begun));
                }
                begun = here;
                boolean named = shape.id() >= 0 && shape.id() < record.size();
                id = name(named ? decoded(record.get(shape.id()), charset) : "", rows.size());
            }
            if (begun >= 0) {
                rows.add(new TableRows.Row(id, begun, Long.MAX_VALUE));
            }
            if (columns.isEmpty()) {
                throw new TableRefusedException("it is empty; a header with the names of the columns is needed");
            }
            return new TableRows(shape, rows);
        }
    }

    private static String decoded(String bytes, Charset charset) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), charset);
    }

    private TableRows lines(InputStream bytes, long start, Charset charset) throws TableRefusedException, IOException {
        List<TableRows.Row> rows = new ArrayList<>();
        Optional<TableShape> shape = Optional.empty();
        long here = start;
        for (byte[] line = JsonRow.line(bytes); line.length > 0; line = JsonRow.line(bytes)) {
            String text = new String(line, charset);
            if (!text.isBlank()) {
                Map<String, String> fields = JsonRow.fields(text);
                if (shape.isEmpty() && !fields.isEmpty()) {
                    List<String> columns = List.copyOf(fields.keySet());
                    shape = Optional.of(new TableShape(
                            Format.JSONL, charset, ',', columns, asked.textAmong(columns), asked.idAmong(columns)));
                }
                String id = shape.filter(found -> found.id() >= 0)
                        .map(found -> fields.getOrDefault(found.columns().get(found.id()), ""))
                        .orElse("");
                rows.add(new TableRows.Row(name(id, rows.size()), here, line.length));
            }
            here += line.length;
        }
        if (shape.isEmpty()) {
            throw new TableRefusedException("no line of it is a JSON object; one article a line is needed");
        }
        return new TableRows(shape.get(), rows);
    }

    private static String name(String id, int before) {
        return id.isBlank() ? String.format(Locale.ROOT, "%06d", before + 1) : id.strip();
    }
}
