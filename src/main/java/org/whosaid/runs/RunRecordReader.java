package org.whosaid.runs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whosaid.tables.UnreadableTablesException;

/** Reads run.json back; what no {@link RunRecord} has is passed over. */
final class RunRecordReader {

    private static final List<String> STRINGS = List.of("version", "started", "working_folder");
    private static final List<String> LISTS = List.of("options", "inputs");

    /**
     * Reads the record.
     *
     * @param file how messages call the file
     * @throws UnreadableTablesException where it is no JSON or lacks something
     */
    RunRecord read(String file, String text) throws UnreadableTablesException {
        Map<String, String> strings = new HashMap<>();
        Map<String, List<String>> lists = new HashMap<>();
        Map<String, String> checksums = new HashMap<>();
        int leftAlone = 0;
        try (JsonParser json = new JsonFactory().createParser(text)) {
            require(file, json.nextToken() == JsonToken.START_OBJECT, "no JSON object");
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                JsonToken begin = json.nextToken();
                if (begin == JsonToken.VALUE_STRING) {
                    strings.put(field, json.getText());
                } else if (begin == JsonToken.START_ARRAY) {
                    lists.put(field, strings(json));
                } else if (field.equals("checksums") && begin == JsonToken.START_OBJECT) {
                    checksums.putAll(texts(json));
                } else if (field.equals("left_alone") && begin == JsonToken.VALUE_NUMBER_INT) {
                    leftAlone = json.getIntValue();
                } else {
                    json.skipChildren();
                }
            }
        } catch (JsonProcessingException broken) {
            throw new UnreadableTablesException(
                    file + ": broken JSON in line " + broken.getLocation().getLineNr());
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory failed", impossible);
        }
        for (String name : STRINGS) {
            require(file, strings.containsKey(name), "no text \"" + name + "\"");
        }
        for (String name : LISTS) {
            require(file, lists.containsKey(name), "no list \"" + name + "\"");
        }
        return new RunRecord(
                strings.getOrDefault("version", ""),
                strings.getOrDefault("started", ""),
                lists.getOrDefault("options", List.of()),
                lists.getOrDefault("inputs", List.of()),
                strings.getOrDefault("working_folder", ""),
                leftAlone,
                checksums);
    }

    private static List<String> strings(JsonParser json) throws IOException {
        List<String> strings = new ArrayList<>();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == null) {
                break;
            }
            if (token == JsonToken.VALUE_STRING) {
                strings.add(json.getText());
            }
            json.skipChildren();
        }
        return strings;
    }

    /** The fields of an object that hold texts. */
    private static Map<String, String> texts(JsonParser json) throws IOException {
        Map<String, String> texts = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            if (json.nextToken() == JsonToken.VALUE_STRING) {
                texts.put(field, json.getText());
            }
            json.skipChildren();
        }
        return texts;
    }

    private static void require(String file, boolean met, String otherwise) throws UnreadableTablesException {
        if (!met) {
            throw new UnreadableTablesException(file + ": " + otherwise + "; the run.json of a finished run is needed");
        }
    }
}
