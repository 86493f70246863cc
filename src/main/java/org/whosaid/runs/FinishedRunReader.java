package org.whosaid.runs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.whosaid.tables.DocumentsCsv;
import org.whosaid.tables.EntitiesCsv;
import org.whosaid.tables.MentionsCsv;
import org.whosaid.tables.QuotesCsv;
import org.whosaid.tables.Table;
import org.whosaid.tables.TableRow;
import org.whosaid.tables.TableRows;
import org.whosaid.tables.UnreadableTablesException;

/** Reads the tables and run.json of an output folder back, whichever profile and separator they have. */
public final class FinishedRunReader {

    private final Optional<Table> actors;

    /** Reads no table of actors. */
    public FinishedRunReader() {
        this(Optional.empty());
    }

    /**
     * Reads this table of actors as well, where the folder has one: folders that a job on a cluster has filled have
     * none.
     */
    public FinishedRunReader(Table actors) {
        this(Optional.of(actors));
    }

    private FinishedRunReader(Optional<Table> actors) {
        this.actors = actors;
    }

    /**
     * Reads a folder that a run has filled.
     *
     * @throws UnreadableTablesException where it is not one
     */
    public FinishedRun read(Path folder) throws UnreadableTablesException {
        if (InterruptedRun.in(folder).filter(run -> !run.isUpdate()).isPresent()) {
            throw new UnreadableTablesException(
                    folder + ": its run was interrupted; end it with 'whosaid extract --resume' first");
        }
        Path recordFile = folder.resolve(RunJson.FILE_NAME);
        RunRecord record = new RunRecordReader().read(recordFile.toString(), TableRows.content(recordFile));
        List<DocumentsCsv.Row> documents =
                TableRows.open(folder, new DocumentsCsv()).map(DocumentsCsv.Row::new);
        Set<String> articles = documents.stream()
                .filter(DocumentsCsv.Row::hasResult)
                .map(DocumentsCsv.Row::document)
                .collect(Collectors.toSet());
        TableRows quotes = TableRows.open(folder, new QuotesCsv());
        return new FinishedRun(
                record,
                quotes.format(),
                documents,
                quotes.map(row -> QuotesCsv.Row.of(known(row, articles))),
                TableRows.open(folder, new EntitiesCsv()).map(row -> new EntitiesCsv.Row(known(row, articles))),
                TableRows.open(folder, new MentionsCsv()).map(row -> MentionsCsv.Row.of(known(row, articles))),
                actors(folder));
    }

    private List<TableRow> actors(Path folder) throws UnreadableTablesException {
        return actors.isPresent() && Files.exists(folder.resolve(actors.get().fileName()))
                ? TableRows.open(folder, actors.get()).map(row -> row)
                : List.of();
    }

    private static TableRow known(TableRow row, Set<String> articles) throws UnreadableTablesException {
        String document = row.text("document");
        if (!articles.contains(document)) {
            throw row.fault("'" + document + "' is no article of documents.csv");
        }
        return row;
    }
}
