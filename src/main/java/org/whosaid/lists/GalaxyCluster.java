package org.whosaid.lists;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.disk.ListFaultException;
import org.whosaid.facts.EntityType;

/**
 * Reads a watch list in the form in which MISP keeps its galaxies: an object with an array {@code values}, each of them
 * an object with a {@code value}, the name of a group, and perhaps {@code meta.synonyms}. Everything else is passed
 * over unread.
 */
final class GalaxyCluster {

    private static final String EXPECTED = "a MISP galaxy cluster is needed: an object with \"values\", each with a"
            + " \"value\" and perhaps \"meta\": {\"synonyms\": [...]}";

    private final JsonFactory json = new JsonFactory();

    /**
     * The values in the order of the file; all of them groups.
     *
     * @throws ListFaultException for broken JSON and for what is no cluster
     */
    List<WatchedRow> read(String file, String text) {
        try (JsonParser parser = json.createParser(text)) {
            return new Reading(file, parser).rows();
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            String reason = broken.getOriginalMessage().lines().findFirst().orElse("");
            throw new ListFaultException(file, line, "broken JSON: " + WatchedRow.start(reason));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory failed", impossible);
        }
    }

    /** One walk through one file. */
    private static final class Reading {

        private final String file;
        private final JsonParser parser;

        Reading(String file, JsonParser parser) {
            this.file = file;
            this.parser = parser;
        }

        List<WatchedRow> rows() throws IOException {
            List<WatchedRow> rows = new ArrayList<>();
            boolean values = false;
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw fault("an array, " + EXPECTED);
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean here = parser.currentName().equals("values");
                JsonToken begin = parser.nextToken();
                if (!here) {
                    parser.skipChildren();
                    continue;
                }
                values = true;
                require(begin, JsonToken.START_ARRAY, "\"values\" is no array");
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    rows.add(row());
                }
            }
            if (!values) {
                throw fault("no \"values\": " + EXPECTED);
            }
            if (parser.nextToken() != null) {
                throw fault("more behind the end of the cluster, nothing is allowed there");
            }
            return rows;
        }

        private WatchedRow row() throws IOException {
            require(parser.currentToken(), JsonToken.START_OBJECT, "a value is no object");
            long line = line();
            String name = "";
            List<String> synonyms = List.of();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                JsonToken begin = parser.nextToken();
                if (field.equals("value")) {
                    require(begin, JsonToken.VALUE_STRING, "\"value\" is no string");
                    line = line();
                    name = WatchedRow.form(file, line, "value", parser.getText());
                } else if (field.equals("meta") && begin == JsonToken.START_OBJECT) {
                    synonyms = synonyms();
                } else {
                    parser.skipChildren();
                }
            }
            if (name.isEmpty()) {
                throw new ListFaultException(file, line, "an object without a \"value\": " + EXPECTED);
            }
            return new WatchedRow(file, line, name, Optional.of(EntityType.GROUP), synonyms, "");
        }

        private List<String> synonyms() throws IOException {
            List<String> synonyms = new ArrayList<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean here = parser.currentName().equals("synonyms");
                JsonToken begin = parser.nextToken();
                if (!here) {
                    parser.skipChildren();
                    continue;
                }
                require(begin, JsonToken.START_ARRAY, "\"synonyms\" is no array");
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    require(parser.currentToken(), JsonToken.VALUE_STRING, "a synonym is no string");
                    if (!parser.getText().isBlank()) {
                        synonyms.add(WatchedRow.form(file, line(), "synonym", parser.getText()));
                    }
                }
            }
            return synonyms;
        }

        private void require(JsonToken found, JsonToken needed, String otherwise) {
            if (found != needed) {
                throw fault(otherwise + ": " + EXPECTED);
            }
        }

        private ListFaultException fault(String reason) {
            return new ListFaultException(file, line(), reason);
        }

        private long line() {
            return parser.currentTokenLocation().getLineNr();
        }
    }
}
