package org.whosaid.evaluate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whosaid.evaluate.GoldArticle.GoldEntity;
import org.whosaid.evaluate.GoldArticle.GoldQuote;

/** Reads the gold annotation of one article, {@code NAME.gold.json}. */
final class GoldReader {

    private static final JsonFactory JSON = new JsonFactory();

    GoldArticle read(Path file) throws IOException {
        String document = "";
        List<GoldEntity> entities = List.of();
        List<GoldQuote> quotes = List.of();
        try (JsonParser json = JSON.createParser(Files.readString(file))) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "document" -> document = json.getText();
                    case "entities" ->
                        entities = rows(json).stream().map(Row::entity).toList();
                    case "quotes" ->
                        quotes = rows(json).stream().map(Row::quote).toList();
                    default -> json.skipChildren();
                }
            }
        }
        return new GoldArticle(document, entities, quotes);
    }

    private static List<Row> rows(JsonParser json) throws IOException {
        List<Row> rows = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            Row row = new Row(new HashMap<>(), new HashMap<>());
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                if (json.nextToken() == JsonToken.START_ARRAY) {
                    row.lists().put(field, texts(json));
                } else {
                    row.cells().put(field, json.getText());
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> texts(JsonParser json) throws IOException {
        List<String> texts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            texts.add(json.getText());
        }
        return texts;
    }

    /** An object whose fields are plain values or lists of texts. */
    private record Row(Map<String, String> cells, Map<String, List<String>> lists) {

        GoldEntity entity() {
            return new GoldEntity(
                    cell("name"),
                    cell("type"),
                    lists.getOrDefault("surfaces", List.of()),
                    Boolean.parseBoolean(cells.getOrDefault("optional", "false")));
        }

        GoldQuote quote() {
            return new GoldQuote(
                    Integer.parseInt(cell("start")),
                    Integer.parseInt(cell("end")),
                    cell("kind"),
                    cell("speaker"),
                    cell("speaker_type"),
                    lists.getOrDefault("also_accept", List.of()));
        }

        private String cell(String field) {
            String cell = cells.get(field);
            if (cell == null) {
                throw new IllegalArgumentException("no '" + field + "' in " + cells);
            }
            return cell;
        }
    }
}
