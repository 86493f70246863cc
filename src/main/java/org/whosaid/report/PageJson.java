package org.whosaid.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whosaid.cast.Actor;
import org.whosaid.cast.ReportedActors;
import org.whosaid.report.Page.Data;
import org.whosaid.report.PageTable.Field;
import org.whosaid.runs.FinishedRun;
import org.whosaid.tables.Column;
import org.whosaid.tables.CsvProfile;
import org.whosaid.tables.DocumentsCsv;
import org.whosaid.tables.MentionsCsv;
import org.whosaid.tables.QuotesCsv;
import org.whosaid.tables.TableFormat;

/** Writes what the page's script reads. */
final class PageJson {

    private static final List<Field<Actor>> ACTOR = List.of(
            new Field<>("id", Actor::id),
            new Field<>("key", Actor::key),
            new Field<>("name", Actor::name),
            new Field<>("type", Actor::type),
            new Field<>("code", Actor::code),
            new Field<>("roles", Actor::roleWords),
            new Field<>("role_rows", Actor::roleRows),
            new Field<>("aliases", Actor::aliases),
            new Field<>("confidence", Actor::confidence),
            new Field<>("mentions", Actor::mentions),
            new Field<>("quotes", Actor::quotes),
            new Field<>("statements", Actor::statements),
            new Field<>("documents", Actor::documents));

    private final QuotesCsv quotes;

    PageJson() {
        this(new QuotesCsv());
    }

    /**
     * Writes this table of quotes.
     *
     * @param quotes what the rows of a run were read as
     */
    PageJson(QuotesCsv quotes) {
        this.quotes = quotes;
    }

    /**
     * All that the page's script knows but the articles themselves.
     *
     * @param places where quotes stand in their contexts, in UTF-16 units; -1 and missing where that is not known
     */
    List<Data> tables(ReportedRun reported, Map<QuotesCsv.Row, Integer> places) {
        FinishedRun run = reported.run();
        Map<String, PageTable> tables = new LinkedHashMap<>();
        tables.put(
                "documents",
                PageTable.of(
                        new DocumentsCsv(),
                        run.documents(),
                        DocumentsCsv.Row::cells,
                        List.of(new Field<>("folder", row -> reported.folders().of(row.document())))));
        tables.put("actors", PageTable.of(reported.actors(), ACTOR));
        tables.put(
                "quotes",
                PageTable.of(
                        quotes,
                        run.quotes(),
                        QuotesCsv.Row::cells,
                        List.of(
                                new Field<>(
                                        "document", row -> reported.documents().getOrDefault(row.document(), 0)),
                                new Field<>("place_in_context", row -> places.getOrDefault(row, -1)),
                                new Field<>("speaker_number", reported.cast()::speaker),
                                new Field<>("about_numbers", reported.cast()::about))));
        List<Data> data = new ArrayList<>();
        data.add(new Data("format", format(run.format())));
        data.add(new Data("columns", columns(tables)));
        tables.forEach((name, table) ->
                data.add(new Data(name, MarkupSafeJson.text(json -> MarkupSafeJson.write(json, table.rows())))));
        return data;
    }

    /** How the quotes' table is written, so that the page saves it in the same form. */
    private String format(TableFormat format) {
        List<String> shares = quotes.columns().stream()
                .filter(Column::isShare)
                .map(Column::name)
                .toList();
        return MarkupSafeJson.text(json -> {
            json.writeStartObject();
            json.writeBooleanField("spreadsheet", format.profile() == CsvProfile.SPREADSHEET);
            json.writeStringField("separator", String.valueOf(format.separator().character()));
            write(json, "columns", quotes.header());
            write(json, "shares", shares);
            json.writeEndObject();
        });
    }

    /** The names of the columns of each table. */
    private static String columns(Map<String, PageTable> tables) {
        return MarkupSafeJson.text(json -> {
            json.writeStartObject();
            for (Map.Entry<String, PageTable> table : tables.entrySet()) {
                write(json, table.getKey(), table.getValue().columns());
            }
            json.writeEndObject();
        });
    }

    /**
     * One article: its name, its text or why there is none, whether it is that of the tables, and its mentions as
     * start, end and number of the actor.
     */
    String article(ArticleRows rows, ArticleText text, ReportedActors actors) {
        return MarkupSafeJson.text(json -> {
            json.writeStartObject();
            json.writeStringField("document", rows.document().document());
            if (text instanceof ArticleText.Missing missing) {
                json.writeStringField("missing", missing.reason());
            } else if (text instanceof ArticleText.Changed changed) {
                json.writeStringField("text", changed.text());
                json.writeBooleanField("changed", true);
            } else if (text instanceof ArticleText.Same same) {
                json.writeStringField("text", same.text());
                json.writeFieldName("mentions");
                json.writeStartArray();
                for (MentionsCsv.Row mention : rows.mentions()) {
                    MarkupSafeJson.write(
                            json,
                            List.of(mention.range().start(), mention.range().end(), actors.named(mention)));
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeFieldName(name);
        MarkupSafeJson.write(json, values);
    }
}
