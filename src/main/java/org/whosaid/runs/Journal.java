package org.whosaid.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.whosaid.disk.Disk;
import org.whosaid.disk.DiskFile;

/**
 * The record of a run under way, a line for each input that is done. A line is written after the rows that it speaks
 * of.
 */
final class Journal {

    /** What it is called in the staging folder. */
    static final String FILE_NAME = "journal";

    private static final String PLACING = "placing";
    private static final String TAKEN_BACK = "taken back";

    private final DiskFile file;

    private Journal(DiskFile file) {
        this.file = file;
    }

    /**
     * Opens it to go on with.
     *
     * @param size up to where it is whole; what stands behind that is taken away
     */
    static Journal open(Disk disk, Path path, long size) throws IOException {
        DiskFile file = disk.open(path);
        try {
            file.truncate(size);
        } catch (IOException trouble) {
            file.close();
            throw trouble;
        }
        return new Journal(file);
    }

    void begin(JournalHead head) throws IOException {
        append(head.fields());
        force();
    }

    void done(JournalEntry entry) throws IOException {
        append(entry.fields());
    }

    /** From now on tables may stand in place although the run is not finished. */
    void placing() throws IOException {
        append(List.of(PLACING));
        force();
    }

    /** None of the run's tables stands in place any more. */
    void restored() throws IOException {
        append(List.of(TAKEN_BACK));
        force();
    }

    /** What a line says about placing; empty where it is about something else. */
    static Optional<Boolean> isPlacing(List<String> fields) {
        return switch (fields.get(0)) {
            case PLACING -> Optional.of(true);
            case TAKEN_BACK -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    void force() throws IOException {
        file.force();
    }

    void close() throws IOException {
        file.close();
    }

    private void append(List<String> fields) throws IOException {
        file.append(JournalLine.encode(fields));
    }
}
