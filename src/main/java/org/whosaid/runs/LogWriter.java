package org.whosaid.runs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.whosaid.facts.DoneInput;
import org.whosaid.facts.Fingerprint;
import org.whosaid.facts.Problem;
import org.whosaid.runs.LogEntry.Begun;
import org.whosaid.runs.LogEntry.Done;
import org.whosaid.runs.LogEntry.Dropped;
import org.whosaid.runs.LogEntry.Finished;
import org.whosaid.runs.LogEntry.Head;
import org.whosaid.runs.LogEntry.Placing;
import org.whosaid.runs.LogEntry.Restored;
import org.whosaid.tables.DocumentRows;

/** Writes lines of the log of results; the first field of each says what it is. */
final class LogWriter {

    static final int FORMAT = 6;

    private static final int USUAL_BYTES = 1 << 13;

    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private final JsonFactory factory = new JsonFactory();

    /** A line with its line feed that says something about the run. */
    byte[] line(LogEntry entry) {
        return line(json -> write(entry, json));
    }

    /** A line with its line feed that says what became of a document. */
    byte[] line(DoneInput input, DocumentRows rows) {
        return line(json -> {
            write(new Done(input), json);
            json.writeStringField("sketch", rows.sketch().write());
            json.writeObjectFieldStart("rows");
            for (Map.Entry<String, List<List<String>>> table : rows.byTable().entrySet()) {
                json.writeArrayFieldStart(table.getKey());
                for (List<String> row : table.getValue()) {
                    write(row, json);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        });
    }

    private byte[] line(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
        bytes.writeBytes(new byte[LogLine.JSON]);
        // This writer, unlike Jackson's own UTF-8, bears half a surrogate pair, as the tables do.
        try (JsonGenerator json = factory.createGenerator(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            json.writeStartObject();
            content.write(json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory failed", impossible);
        }
        byte[] line = LogLine.frame(bytes.toByteArray());
        byte[] ended = Arrays.copyOf(line, line.length + 1);
        ended[line.length] = '\n';
        return ended;
    }

    private static void write(LogEntry entry, JsonGenerator json) throws IOException {
        if (entry instanceof Head head) {
            json.writeNumberField("head", FORMAT);
            write("settings", head.settings(), json);
        } else if (entry instanceof Begun begun) {
            json.writeStringField("begun", begun.workingFolder());
            if (begun.replaceable().isPresent()) {
                write("replaces", begun.replaceable().get(), json);
            }
            json.writeFieldName("arguments");
            write(begun.arguments(), json);
        } else if (entry instanceof Done done) {
            write(done.input(), json);
        } else if (entry instanceof Dropped dropped) {
            json.writeFieldName("dropped");
            write(dropped.documents(), json);
        } else if (entry instanceof Placing placing) {
            write("placing", placing.checksums(), json);
        } else if (entry instanceof Restored) {
            json.writeBooleanField("restored", true);
        } else if (entry instanceof Finished finished) {
            write("finished", finished.checksums(), json);
        }
    }

    private static void write(DoneInput input, JsonGenerator json) throws IOException {
        json.writeStringField("document", input.document());
        if (input.source().isPresent()) {
            Fingerprint source = input.source().get();
            json.writeNumberField("bytes", source.size());
            json.writeStringField("sha256", source.sha256());
        }
        if (input.problem().isPresent()) {
            Problem problem = input.problem().get();
            json.writeStringField("problem", problem.reason().name());
            json.writeStringField("detail", problem.detail());
        }
        json.writeNumberField("words", input.words());
        json.writeNumberField("entities", input.entities());
        json.writeNumberField("quotes", input.quotes());
        json.writeNumberField("attributed", input.attributed());
        json.writeNumberField("statements", input.statements());
    }

    private static void write(List<String> texts, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void write(String field, Map<String, String> texts, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            json.writeStringField(text.getKey(), text.getValue());
        }
        json.writeEndObject();
    }
}
