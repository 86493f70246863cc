package org.whosaid.runs;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Quote;
import org.whosaid.tables.DocumentRow;
import org.whosaid.tables.DocumentsCsv;
import org.whosaid.tables.EntitiesCsv;
import org.whosaid.tables.EntityRow;
import org.whosaid.tables.MentionRow;
import org.whosaid.tables.MentionsCsv;
import org.whosaid.tables.QuoteRow;
import org.whosaid.tables.QuotesCsv;
import org.whosaid.tables.Status;
import org.whosaid.tables.TableRow;
import org.whosaid.tables.TableRows;
import org.whosaid.tables.UnreadableTablesException;

/** Reads the tables and run.json of an output folder back, whichever profile and separator they have. */
public final class FinishedRunReader {

    /**
     * Reads a folder that a run has filled.
     *
     * @throws UnreadableTablesException where it is not one
     */
    public FinishedRun read(Path folder) throws UnreadableTablesException {
        if (TablesFolder.holdsInterruptedRun(folder)) {
            throw new UnreadableTablesException(
                    folder + ": its run was interrupted; end it with 'whosaid extract --resume' first");
        }
        Path recordFile = folder.resolve(RunJson.FILE_NAME);
        RunRecord record = new RunRecordReader().read(recordFile.toString(), TableRows.content(recordFile));
        List<DocumentRow> documents = TableRows.open(folder, new DocumentsCsv()).map(FinishedRunReader::document);
        Set<String> articles = documents.stream()
                .filter(DocumentRow::hasResult)
                .map(DocumentRow::document)
                .collect(Collectors.toSet());
        TableRows quotes = TableRows.open(folder, new QuotesCsv());
        return new FinishedRun(
                record,
                quotes.format(),
                documents,
                quotes.map(row -> quote(row, articles)),
                TableRows.open(folder, new EntitiesCsv()).map(row -> entity(row, articles)),
                TableRows.open(folder, new MentionsCsv()).map(row -> mention(row, articles)));
    }

    private static DocumentRow document(TableRow row) throws UnreadableTablesException {
        return new DocumentRow(
                row.text("document"),
                row.constant("status", Status.class),
                row.text("reason"),
                row.text("encoding"),
                row.number("characters"),
                row.number("words"),
                row.number("entities"),
                row.number("quotes"),
                row.number("attributed"));
    }

    private static QuoteRow quote(TableRow row, Set<String> articles) throws UnreadableTablesException {
        return new QuoteRow(
                article(row, articles),
                row.text("quote_id"),
                row.text("utterance"),
                row.constant("kind", Quote.Kind.class),
                row.text("quote"),
                new QuoteRow.Speaker(
                        row.text("speaker"),
                        row.text("speaker_id"),
                        row.text("speaker_type"),
                        row.text("speaker_role")),
                row.text("speaker_mention"),
                row.text("cue"),
                row.share("confidence"),
                row.text("context"),
                row.range("start", "end"),
                row.possibleRange("mention_start", "mention_end"),
                row.possibleRange("cue_start", "cue_end"));
    }

    private static EntityRow entity(TableRow row, Set<String> articles) throws UnreadableTablesException {
        String aliases = row.text("aliases");
        return new EntityRow(
                article(row, articles),
                row.text("entity_id"),
                row.text("name"),
                row.constant("type", EntityType.class),
                row.text("code"),
                row.text("role"),
                row.number("mentions"),
                row.number("quotes"),
                aliases.isEmpty() ? List.of() : List.of(aliases.split(EntitiesCsv.BETWEEN_ALIASES, -1)));
    }

    private static MentionRow mention(TableRow row, Set<String> articles) throws UnreadableTablesException {
        return new MentionRow(
                article(row, articles),
                row.text("name"),
                row.constant("type", EntityType.class),
                row.text("mention"),
                row.range("start", "end"),
                row.constant("form", Mention.Form.class));
    }

    private static String article(TableRow row, Set<String> articles) throws UnreadableTablesException {
        String document = row.text("document");
        if (!articles.contains(document)) {
            throw row.fault("'" + document + "' is no article of documents.csv");
        }
        return document;
    }
}
