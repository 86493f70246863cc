package org.whosaid.runs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.whosaid.tables.Status;

/** run.json: everything that differs from run to run, keys always in the same order. */
final class RunJson {

    static final String FILE_NAME = "run.json";

    /**
     * The summary as JSON, indented by two spaces, lines ended by LF.
     *
     * @param checksums from each input of which the bytes are known to their SHA-256
     */
    String write(RunSummary summary, Map<String, String> checksums) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeStringField("version", summary.software().version());
            json.writeStringField("started", summary.started().toString());
            writeStrings(json, "options", summary.request().options());
            writeStrings(json, "inputs", summary.request().inputs());
            json.writeStringField("working_folder", summary.request().workingFolder());
            json.writeStringField("java", summary.software().java());
            json.writeStringField("corenlp", summary.software().coreNlp());
            writeChecksums(json, "models", summary.software().models());
            writeChecksums(json, "watch_lists", summary.watchLists());
            writeCounts(json, summary.found().counts());
            json.writeNumberField("left_alone", summary.found().leftAlone());
            json.writeNumberField("words", summary.found().words());
            writeResumed(json, summary.resumed());
            json.writeNumberField("wall_seconds", seconds(summary.wall()));
            json.writeNumberField(
                    "words_per_second",
                    perSecond(summary.found().words() - summary.resumed().words(), summary.wall()));
            writeChecksums(json, "checksums", checksums);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string writer failed", impossible);
        }
        return text.append('\n').toString();
    }

    private static void writeStrings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void writeChecksums(JsonGenerator json, String name, Map<String, String> checksums)
            throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> checksum : checksums.entrySet()) {
            json.writeStringField(checksum.getKey(), checksum.getValue());
        }
        json.writeEndObject();
    }

    private static void writeCounts(JsonGenerator json, Map<Status, Integer> counts) throws IOException {
        json.writeObjectFieldStart("documents");
        for (Status status : Status.values()) {
            json.writeNumberField(status.name().toLowerCase(Locale.ROOT), counts.getOrDefault(status, 0));
        }
        json.writeEndObject();
    }

    private static void writeResumed(JsonGenerator json, RunSummary.Resumed resumed) throws IOException {
        json.writeObjectFieldStart("resumed");
        json.writeNumberField("documents", resumed.documents());
        json.writeNumberField("words", resumed.words());
        json.writeEndObject();
    }

    private static BigDecimal seconds(Duration wall) {
        return BigDecimal.valueOf(wall.toMillis(), 3);
    }

    private static BigDecimal perSecond(long words, Duration wall) {
        long millis = Math.max(1, wall.toMillis());
        return BigDecimal.valueOf(words)
                .multiply(BigDecimal.valueOf(1000))
                .divide(BigDecimal.valueOf(millis), 1, RoundingMode.HALF_UP);
    }
}
