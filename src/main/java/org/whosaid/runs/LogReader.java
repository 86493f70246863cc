package org.whosaid.runs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.facts.DoneInput;
import org.whosaid.facts.Fingerprint;
import org.whosaid.facts.Problem;
import org.whosaid.facts.Problem.Reason;
import org.whosaid.runs.LogEntry.Begun;
import org.whosaid.runs.LogEntry.Done;
import org.whosaid.runs.LogEntry.Dropped;
import org.whosaid.runs.LogEntry.Finished;
import org.whosaid.runs.LogEntry.Head;
import org.whosaid.runs.LogEntry.Placing;
import org.whosaid.runs.LogEntry.Restored;
import org.whosaid.tables.DocumentRows;
import org.whosaid.wording.TextSketch;

/** Reads lines that {@link LogWriter} wrote. */
final class LogReader {

    private static final String ROWS = "rows";

    /** A cell may be as long as an article. */
    private final JsonFactory factory = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** What a line without its line feed says; empty where it is not whole, or says nothing that is known here. */
    Optional<LogEntry> entry(byte[] line) {
        if (!LogLine.isWhole(line)) {
            return Optional.empty();
        }
        try (JsonParser json = parser(line)) {
            return json.nextToken() == JsonToken.START_OBJECT ? entry(JsonFields.read(json, ROWS)) : Optional.empty();
        } catch (IOException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /**
     * The rows of a document's line.
     *
     * @throws IOException where it is not as it was written
     */
    DocumentRows rows(byte[] line) throws IOException {
        if (!LogLine.isWhole(line)) {
            throw new EOFException("a result is not as it was written");
        }
        try (JsonParser json = parser(line)) {
            json.nextToken();
            TextSketch sketch = TextSketch.read(JsonFields.read(json, ROWS).text("sketch"));
            json.nextToken();
            Map<String, List<List<String>>> rows = new LinkedHashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String table = json.currentName();
                List<List<String>> records = new ArrayList<>();
                json.nextToken();
                while (json.nextToken() == JsonToken.START_ARRAY) {
                    records.add(JsonFields.list(json));
                }
                rows.put(table, records);
            }
            return new DocumentRows(rows, sketch);
        }
    }

    private JsonParser parser(byte[] line) throws IOException {
        return factory.createParser(line, LogLine.JSON, line.length - LogLine.JSON);
    }

    private static Optional<LogEntry> entry(JsonFields fields) {
        if (fields.has("document")) {
            return Optional.of(new Done(input(fields)));
        }
        if (fields.has("head")) {
            return Optional.of(new Head(settings(fields)));
        }
        if (fields.has("begun")) {
            return Optional.of(new Begun(
                    fields.list("arguments"),
                    fields.text("begun"),
                    fields.has("replaces") ? Optional.of(fields.object("replaces")) : Optional.empty()));
        }
        if (fields.has("dropped")) {
            return Optional.of(new Dropped(fields.list("dropped")));
        }
        if (fields.has("finished")) {
            return Optional.of(new Finished(fields.object("finished")));
        }
        if (fields.has("placing")) {
            return Optional.of(new Placing(fields.object("placing")));
        }
        return fields.has("restored") ? Optional.of(new Restored()) : Optional.empty();
    }

    /** Another format is one more setting that has changed: nobody goes on with it. */
    private static Map<String, String> settings(JsonFields fields) {
        Map<String, String> settings = new LinkedHashMap<>(fields.object("settings"));
        if (!fields.text("head").equals(Integer.toString(LogWriter.FORMAT))) {
            settings.put("format of results", fields.text("head"));
        }
        return settings;
    }

    private static DoneInput input(JsonFields fields) {
        String document = fields.text("document");
        Optional<Fingerprint> source = fields.has("sha256")
                ? Optional.of(new Fingerprint(Long.parseLong(fields.text("bytes")), fields.text("sha256")))
                : Optional.empty();
        Optional<Problem> problem = fields.has("problem")
                ? Optional.of(new Problem(document, Reason.valueOf(fields.text("problem")), fields.text("detail")))
                : Optional.empty();
        return new DoneInput(
                document,
                source,
                problem,
                Integer.parseInt(fields.text("words")),
                Integer.parseInt(fields.text("entities")),
                Integer.parseInt(fields.text("quotes")),
                Long.parseLong(fields.text("attributed")),
                Integer.parseInt(fields.text("statements")));
    }
}
