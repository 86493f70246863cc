package org.whosaid.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Records that a {@link RecordSorter} has sorted, in memory and in files; closed, the files are gone. */
public final class SortedRecords implements Closeable {

    private final List<String> records;
    private final List<Path> files;

    SortedRecords(List<String> records, List<Path> files) {
        this.records = records;
        this.files = files;
    }

    /** Begins to read from the first record on. */
    public RecordCursor open() throws IOException {
        return new RecordCursor(records, files);
    }

    @Override
    public void close() throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
