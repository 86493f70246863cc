package org.whosaid.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.report.MadeRun.Line;
import org.whosaid.report.Page.Data;
import org.whosaid.runs.FinishedRun;
import org.whosaid.tables.Examples;
import org.whosaid.tables.QuotesCsv;
import org.whosaid.tables.WiderQuotes;

/** What the page's script gets to know of the tables. */
final class PageJsonTest {

    @TempDir
    Path folder;

    private FinishedRun run;

    @BeforeEach
    void makeRun() throws Exception {
        run = new MadeRun(folder)
                .article("a.txt", "Harbour plan rejected", Line.said("We will appeal,", "Mira Rao", 0.9))
                .finish(MadeRun.SPREADSHEET);
    }

    @Test
    void aColumnThatIsDeclaredOnceIsOnThePage() throws Exception {
        List<QuotesCsv.Row> wider = WiderQuotes.written(Examples.result(), MadeRun.SPREADSHEET, folder);
        FinishedRun withWider = new FinishedRun(
                run.record(), run.format(), run.documents(), wider, run.entities(), run.mentions(), run.actors());

        Map<String, Object> page = page(new PageJson(WiderQuotes.table()), withWider);

        List<?> names = list(map(page.get("columns")).get("quotes"));
        List<?> first = list(list(page.get("quotes")).get(0));
        assertThat(list(map(page.get("format")).get("columns")))
                .isEqualTo(WiderQuotes.table().header());
        assertThat(first.get(names.indexOf("letters"))).isEqualTo(4);
        assertThat(first.get(names.indexOf("parts"))).isEqualTo(List.of("We", "will", "appeal,"));
        assertThat(first.get(names.indexOf("speaker"))).isEqualTo("Mira Rao");
        assertThat(first.get(names.indexOf("document"))).isEqualTo(0);
    }

    /** The script would find nothing under a name that no table declares, and say nothing. */
    @Test
    void theScriptAsksOnlyForColumnsThatThereAre() throws Exception {
        Map<String, Object> columns = map(page(new PageJson(), run).get("columns"));

        assertThat(columns).containsOnlyKeys("documents", "actors", "quotes");
        columns.forEach((table, names) -> {
            String object = Map.of("documents", "inDocument", "actors", "inActor", "quotes", "inQuote")
                    .get(table);
            assertThat(Pattern.compile("\\b" + object + "\\.(\\w+)")
                            .matcher(Asset.script())
                            .results()
                            .map(found -> found.group(1))
                            .collect(Collectors.toSet()))
                    .hasSizeGreaterThan(5)
                    .isSubsetOf(list(names).stream().map(Object::toString).toList());
        });
    }

    private static Map<String, Object> page(PageJson json, FinishedRun run) throws IOException {
        Map<String, Object> page = new LinkedHashMap<>();
        for (Data data : json.tables(ReportedRun.of(run), Map.of())) {
            try (JsonParser parser = new JsonFactory().createParser(data.json())) {
                parser.nextToken();
                page.put(data.id(), value(parser));
            }
        }
        return page;
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> values = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                values.add(value(parser));
            }
            return values;
        }
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                fields.put(name, value(parser));
            }
            return fields;
        }
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT ? parser.getIntValue() : parser.getText();
    }

    private static List<?> list(Object value) {
        return (List<?>) value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
