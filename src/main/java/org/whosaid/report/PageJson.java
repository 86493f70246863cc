package org.whosaid.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whosaid.report.Page.Data;
import org.whosaid.runs.FinishedRun;
import org.whosaid.tables.CodePointRange;
import org.whosaid.tables.CsvProfile;
import org.whosaid.tables.DocumentRow;
import org.whosaid.tables.MentionRow;
import org.whosaid.tables.QuoteRow;
import org.whosaid.tables.QuotesCsv;
import org.whosaid.tables.TableFormat;

/**
 * Writes what the page's script reads, as JSON that may stand inside HTML: no character of it begins a tag, a comment
 * or an entity. Rows are arrays, since names of fields would make up half of the page.
 */
final class PageJson {

    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder().characterEscapes(new MarkupEscapes()).build();

    /** Writes one value. */
    @FunctionalInterface
    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /** All that the page's script knows but the articles themselves. */
    List<Data> tables(ReportedRun reported) {
        FinishedRun run = reported.run();
        return List.of(
                new Data("format", format(run.format())),
                new Data("documents", documents(run.documents(), reported.folders())),
                new Data("actors", actors(reported.actors())),
                new Data("quotes", quotes(run.quotes(), reported.documents())));
    }

    /** How the quotes' table is written, so that the page saves it in the same form. */
    private static String format(TableFormat format) {
        return text(json -> {
            json.writeStartObject();
            json.writeBooleanField("spreadsheet", format.profile() == CsvProfile.SPREADSHEET);
            json.writeStringField("separator", String.valueOf(format.separator().character()));
            json.writeArrayFieldStart("columns");
            writeAll(json, new QuotesCsv().header());
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** Every input: name, folder, status, reason, words, quotes, quotes with a speaker, number of names. */
    private static String documents(List<DocumentRow> documents, Folders folders) {
        return text(json -> {
            json.writeStartArray();
            for (DocumentRow row : documents) {
                json.writeStartArray();
                writeAll(
                        json,
                        List.of(
                                row.document(),
                                folders.of(row.document()),
                                row.status().name(),
                                row.reason()));
                json.writeNumber(row.words());
                json.writeNumber(row.quotes());
                json.writeNumber(row.attributed());
                json.writeNumber(row.entities());
                json.writeEndArray();
            }
            json.writeEndArray();
        });
    }

    /** Every actor: name, type, code, roles, aliases, mentions, quotes, numbers of its documents. */
    private static String actors(List<Actor> actors) {
        return text(json -> {
            json.writeStartArray();
            for (Actor actor : actors) {
                json.writeStartArray();
                writeAll(json, List.of(actor.name(), actor.type(), actor.code()));
                json.writeStartArray();
                writeAll(json, actor.roles());
                json.writeEndArray();
                json.writeStartArray();
                writeAll(json, actor.aliases());
                json.writeEndArray();
                json.writeNumber(actor.mentions());
                json.writeNumber(actor.quotes());
                json.writeStartArray();
                for (int document : actor.documents()) {
                    json.writeNumber(document);
                }
                json.writeEndArray();
                json.writeEndArray();
            }
            json.writeEndArray();
        });
    }

    /** Every quote, its cells in the order of quotes.csv, with the document's number in place of its name. */
    private static String quotes(List<QuoteRow> quotes, Map<String, Integer> numbers) {
        return text(json -> {
            json.writeStartArray();
            for (QuoteRow row : quotes) {
                json.writeStartArray();
                json.writeNumber(numbers.getOrDefault(row.document(), 0));
                writeAll(
                        json,
                        List.of(
                                row.id(),
                                row.utterance(),
                                row.kind().name(),
                                row.quote(),
                                row.speaker().name(),
                                row.speaker().id(),
                                row.speaker().type(),
                                row.speaker().role(),
                                row.mention(),
                                row.cue()));
                json.writeNumber(row.confidence());
                json.writeString(row.context());
                write(json, Optional.of(row.range()));
                write(json, row.mentionRange());
                write(json, row.cueRange());
                json.writeEndArray();
            }
            json.writeEndArray();
        });
    }

    /**
     * One article: its name, its text or why there is none, whether it is that of the tables, and its mentions as
     * start, end and number of the actor.
     */
    String article(ArticleRows rows, ArticleText text, Map<Actor.Key, Integer> actors) {
        return text(json -> {
            json.writeStartObject();
            json.writeStringField("document", rows.document().document());
            if (text instanceof ArticleText.Missing missing) {
                json.writeStringField("missing", missing.reason());
            } else if (text instanceof ArticleText.Changed changed) {
                json.writeStringField("text", changed.text());
                json.writeBooleanField("changed", true);
            } else if (text instanceof ArticleText.Same same) {
                json.writeStringField("text", same.text());
                json.writeArrayFieldStart("mentions");
                for (MentionRow mention : rows.mentions()) {
                    json.writeStartArray();
                    write(json, Optional.of(mention.range()));
                    json.writeNumber(actors.getOrDefault(
                            new Actor.Key(mention.name(), mention.type().name()), -1));
                    json.writeEndArray();
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        });
    }

    private static void writeAll(JsonGenerator json, List<String> texts) throws IOException {
        for (String text : texts) {
            json.writeString(text);
        }
    }

    private static void write(JsonGenerator json, Optional<CodePointRange> range) throws IOException {
        if (range.isPresent()) {
            json.writeNumber(range.get().start());
            json.writeNumber(range.get().end());
        } else {
            json.writeString("");
            json.writeString("");
        }
    }

    private static String text(Body body) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            body.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string writer failed", impossible);
        }
        return text.toString();
    }

    /** What means something to HTML is escaped beyond what JSON asks for. */
    private static final class MarkupEscapes extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = standardAsciiEscapesForJSON();
            escapes['<'] = ESCAPE_STANDARD;
            escapes['>'] = ESCAPE_STANDARD;
            escapes['&'] = ESCAPE_STANDARD;
            return escapes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return null;
        }
    }
}
