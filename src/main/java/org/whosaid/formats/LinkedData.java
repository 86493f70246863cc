package org.whosaid.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The linked data of a page (JSON-LD): of some keys the first value, of a person or body its name. */
final class LinkedData {

    private static final Set<String> KEYS = Set.of("headline", "datePublished", "author", "publisher");

    private final Map<String, String> values = new HashMap<>();

    static LinkedData of(Document page) {
        LinkedData data = new LinkedData();
        JsonFactory json = new JsonFactory();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try (JsonParser parser = json.createParser(script.data())) {
                data.read(parser);
            } catch (IOException | RuntimeException damaged) {
                // What was read of it counts; the page has other places that tell the same.
            }
        }
        return data;
    }

    /** The first value of a key; empty where there is none. */
    String first(String key) {
        return values.getOrDefault(key, "");
    }

    private void read(JsonParser parser) throws IOException {
        String wanted = "";
        int depth = 0;
        int wantedDepth = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
                wanted = depth < wantedDepth ? "" : wanted;
            } else if (token == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (KEYS.contains(name)) {
                    wanted = name;
                    wantedDepth = depth;
                } else if (!name.equals("name") && depth <= wantedDepth) {
                    wanted = "";
                }
            } else if (token == JsonToken.VALUE_STRING && !wanted.isEmpty()) {
                boolean own = depth == wantedDepth || "name".equals(parser.currentName());
                if (own) {
                    values.putIfAbsent(wanted, parser.getText().strip());
                    wanted = "";
                }
            }
        }
    }
}
