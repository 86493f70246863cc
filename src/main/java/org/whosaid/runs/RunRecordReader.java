package org.whosaid.runs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.whosaid.tables.UnreadableTablesException;

/** Reads run.json back; what no {@link RunRecord} has is passed over. */
final class RunRecordReader {

    private static final List<String> STRINGS = List.of("version", "started", "working_folder");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final List<String> LISTS = List.of("options", "inputs");

    /**
     * Reads the record.
     *
     * @param file how messages call the file
     * @throws UnreadableTablesException where it is no JSON or lacks something
     */
    RunRecord read(String file, String text) throws UnreadableTablesException {
        JsonFields fields;
        try (JsonParser json = new JsonFactory().createParser(text)) {
            require(file, json.nextToken() == JsonToken.START_OBJECT, "no JSON object");
            fields = JsonFields.read(json, "");
        } catch (JsonProcessingException broken) {
            throw new UnreadableTablesException(
                    file + ": broken JSON in line " + broken.getLocation().getLineNr());
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory failed", impossible);
        }
        for (String name : STRINGS) {
            require(file, fields.texts().containsKey(name), "no text \"" + name + "\"");
        }
        for (String name : LISTS) {
            require(file, fields.lists().containsKey(name), "no list \"" + name + "\"");
        }
        String leftAlone = fields.text("left_alone");
        return new RunRecord(
                fields.text("version"),
                fields.text("started"),
                fields.list("options"),
                fields.list("inputs"),
                fields.text("working_folder"),
                COUNT.matcher(leftAlone).matches() ? Integer.parseInt(leftAlone) : 0,
                fields.object("checksums"));
    }

    private static void require(String file, boolean met, String otherwise) throws UnreadableTablesException {
        if (!met) {
            throw new UnreadableTablesException(file + ": " + otherwise + "; the run.json of a finished run is needed");
        }
    }
}
