package org.whosaid.train;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a JSON file that is read whole, with the place that it has in the file for messages. */
final class JsonTree {

    private static final JsonFactory JSON = new JsonFactory();

    private final String place;
    private final @Nullable Object value;

    private JsonTree(String place, @Nullable Object value) {
        this.place = place;
        this.value = value;
    }

    /** @throws TrainingDataException where the file cannot be read or is no JSON */
    static JsonTree read(Path file) throws TrainingDataException {
        try (JsonParser parser = JSON.createParser(Files.readString(file))) {
            parser.nextToken();
            return new JsonTree(file.toString(), value(parser));
        } catch (JsonProcessingException broken) {
            throw new TrainingDataException(
                    file + ": no JSON: " + broken.getOriginalMessage() + " at line "
                            + broken.getLocation().getLineNr(),
                    broken);
        } catch (IOException unreadable) {
            throw new TrainingDataException(
                    file + ": cannot be read (" + unreadable.getClass().getSimpleName() + ")", unreadable);
        }
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                object.put(name, value(parser));
            }
            return object;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<@Nullable Object> array = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                array.add(value(parser));
            }
            return array;
        }
        return switch (String.valueOf(parser.currentToken())) {
            case "VALUE_NUMBER_INT" -> parser.getIntValue();
            case "VALUE_STRING" -> parser.getText();
            case "VALUE_TRUE" -> true;
            case "VALUE_FALSE" -> false;
            case "VALUE_NUMBER_FLOAT" -> parser.getDoubleValue();
            default -> null;
        };
    }

    /** The values of an object by their names. */
    Map<String, JsonTree> fields() throws TrainingDataException {
        if (!(value instanceof Map<?, ?> object)) {
            throw wrong("an object");
        }
        Map<String, JsonTree> fields = new LinkedHashMap<>();
        object.forEach((name, field) -> fields.put(String.valueOf(name), new JsonTree(place + ", " + name, field)));
        return fields;
    }

    /** One value of an object. */
    JsonTree field(String name) throws TrainingDataException {
        JsonTree field = fields().get(name);
        if (field == null) {
            throw new TrainingDataException(place + ": lacks \"" + name + "\"");
        }
        return field;
    }

    List<JsonTree> elements() throws TrainingDataException {
        if (!(value instanceof List<?> array)) {
            throw wrong("an array");
        }
        List<JsonTree> elements = new ArrayList<>();
        for (Object element : array) {
            elements.add(new JsonTree(place + ", element " + (elements.size() + 1), element));
        }
        return elements;
    }

    /** The elements of an array that an object may lack; none where it does. */
    List<JsonTree> elementsOf(String name) throws TrainingDataException {
        JsonTree field = fields().get(name);
        return field == null ? List.of() : field.elements();
    }

    int number() throws TrainingDataException {
        if (!(value instanceof Integer number)) {
            throw wrong("a whole number");
        }
        return number;
    }

    String string() throws TrainingDataException {
        if (!(value instanceof String string)) {
            throw wrong("a string");
        }
        return string;
    }

    /** Whether an object has a value of this name that is true. */
    boolean isTrue(String name) throws TrainingDataException {
        JsonTree field = fields().get(name);
        return field != null && Boolean.TRUE.equals(field.value);
    }

    private TrainingDataException wrong(String wanted) {
        return new TrainingDataException(place + ": " + wanted + " is needed");
    }
}
