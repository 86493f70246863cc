package org.whosaid.write;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.whosaid.facts.Outcome;

/**
 * Writes all tables of a run and run.json into a folder. They grow in {@value #STAGING} inside it and are put in place
 * together by {@link #finish}; a folder that is closed without having been finished keeps what stood in it before. One
 * thread at a time.
 */
public final class TablesFolder implements AutoCloseable {

    /** What to do with tables that stand in the folder already. */
    public enum Existing {
        KEEP,
        REPLACE
    }

    /** Where files stand until they are complete. */
    static final String STAGING = ".whosaid";

    private record StagedTable(TableText text, StagedFile file) {}

    private final Path staging;
    private final List<StagedTable> tables = new ArrayList<>();
    private final List<StagedFile> files = new ArrayList<>();

    private TablesFolder(Path folder) {
        this.staging = folder.resolve(STAGING);
    }

    /**
     * Begins the tables, so that a folder that cannot be written is noticed before any work is done; makes the folder
     * where it is missing.
     *
     * @throws TablesExistException where a table stands there already and shall be kept
     * @throws OutputException where the folder cannot be written
     */
    public static TablesFolder open(Path folder, TableFormat format, Existing existing)
            throws TablesExistException, OutputException {
        refuseStanding(folder, existing);
        TablesFolder tables = new TablesFolder(folder);
        try {
            Files.createDirectories(tables.staging);
        } catch (IOException trouble) {
            throw new OutputException(folder.toString(), trouble);
        }
        try {
            tables.begin(folder, format);
        } catch (OutputException trouble) {
            tables.close();
            throw trouble;
        }
        return tables;
    }

    /**
     * Adds what became of one input to every table.
     *
     * @param outcome in the order of the inputs
     */
    public void add(Outcome outcome) throws OutputException {
        for (StagedTable table : tables) {
            table.file().write(table.text().rows(outcome));
        }
    }

    /** Writes run.json and puts all files in place, or none where that fails. */
    public void finish(RunSummary summary) throws OutputException {
        files.get(files.size() - 1).write(new RunJson().write(summary));
        for (StagedFile file : files) {
            file.complete();
        }
        new Placement().place(files);
    }

    /** Removes whatever was not put in place. */
    @Override
    public void close() {
        try {
            for (StagedFile file : files) {
                file.discard();
            }
            Files.deleteIfExists(staging);
        } catch (IOException leftOver) {
            // The next run into this folder writes over it; a failure that brought us here must not be hidden by this
            // one.
        }
    }

    private void begin(Path folder, TableFormat format) throws OutputException {
        for (Table table : Table.ALL) {
            TableText text = new TableText(table, format);
            StagedFile file = stage(folder.resolve(table.fileName()));
            file.write(text.head());
            tables.add(new StagedTable(text, file));
        }
        stage(folder.resolve(RunJson.FILE_NAME));
    }

    private StagedFile stage(Path target) throws OutputException {
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new OutputException(
                    target.toString(), new FileSystemException(target.toString(), null, "a folder has this name"));
        }
        StagedFile file = StagedFile.begin(staging, target);
        files.add(file);
        return file;
    }

    private static void refuseStanding(Path folder, Existing existing) throws TablesExistException {
        if (existing == Existing.REPLACE) {
            return;
        }
        List<String> standing = Stream.concat(Table.ALL.stream().map(Table::fileName), Stream.of(RunJson.FILE_NAME))
                .filter(name -> Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS))
                .toList();
        if (!standing.isEmpty()) {
            throw new TablesExistException(folder, standing);
        }
    }
}
