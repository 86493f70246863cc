package org.whosaid.runs;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of a JSON object as far as texts go: numbers and truth values as they are spelled, lists and objects
 * without what is neither.
 */
record JsonFields(
        Map<String, String> texts, Map<String, List<String>> lists, Map<String, Map<String, String>> objects) {

    JsonFields {
        texts = Map.copyOf(texts);
        lists = Map.copyOf(lists);
        objects = Map.copyOf(objects);
    }

    /**
     * Reads an object from its opening brace up to its end, or up to a field of this name.
     *
     * @throws IOException where it is no JSON object
     */
    static JsonFields read(JsonParser json, String end) throws IOException {
        Map<String, String> texts = new HashMap<>();
        Map<String, List<String>> lists = new HashMap<>();
        Map<String, Map<String, String>> objects = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            if (field.equals(end)) {
                break;
            }
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_ARRAY) {
                lists.put(field, list(json));
            } else if (value == JsonToken.START_OBJECT) {
                objects.put(field, object(json));
            } else if (value != null && value.isScalarValue()) {
                texts.put(field, json.getText());
            }
        }
        return new JsonFields(texts, lists, objects);
    }

    String text(String field) {
        return texts.getOrDefault(field, "");
    }

    List<String> list(String field) {
        return lists.getOrDefault(field, List.of());
    }

    Map<String, String> object(String field) {
        return objects.getOrDefault(field, Map.of());
    }

    boolean has(String field) {
        return texts.containsKey(field) || lists.containsKey(field) || objects.containsKey(field);
    }

    /** The texts of a list, from behind its opening bracket. */
    static List<String> list(JsonParser json) throws IOException {
        List<String> texts = new ArrayList<>();
        for (JsonToken token = json.nextToken();
                token != null && token != JsonToken.END_ARRAY;
                token = json.nextToken()) {
            if (token == JsonToken.VALUE_STRING) {
                texts.add(json.getText());
            }
            json.skipChildren();
        }
        return texts;
    }

    private static Map<String, String> object(JsonParser json) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            if (json.nextToken() == JsonToken.VALUE_STRING) {
                texts.put(field, json.getText());
            }
            json.skipChildren();
        }
        return texts;
    }
}
