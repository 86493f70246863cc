package org.whosaid.rows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.whosaid.formats.FormatException;

/** Reads one line of a JSON lines file. */
final class JsonRow {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonRow() {}

    /** The next line with its end; no bytes behind the last one. */
    static byte[] line(InputStream bytes) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = bytes.read(); next >= 0; next = bytes.read()) {
            line.write(next);
            if (next == '\n') {
                break;
            }
        }
        return line.toByteArray();
    }

    /** The fields with plain values, in their order; of a line that is no object none. */
    static Map<String, String> fields(String line) {
        try {
            return read(line);
        } catch (IOException broken) {
            return Map.of();
        }
    }

    /**
     * The same.
     *
     * @throws FormatException where the line is no object
     */
    static Map<String, String> fieldsOf(String line) throws FormatException {
        try {
            return read(line);
        } catch (IOException broken) {
            throw FormatException.damaged("a line that is no JSON object", broken);
        }
    }

    private static Map<String, String> read(String line) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(line.strip())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value.isStructStart()) {
                    parser.skipChildren();
                } else if (value != JsonToken.VALUE_NULL) {
                    fields.put(name, parser.getText());
                }
            }
        }
        return fields;
    }
}
