package org.whosaid.disk;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Sorts any number of records, each a list of texts, field by field in the order of their UTF-16 units. What exceeds
 * the memory that it may take lies sorted in files, which are merged in the end. One thread at a time.
 */
public final class RecordSorter implements Closeable {

    /** Of which several sorters at a time leave room for the rest, in bytes. */
    public static final long USUAL_BUDGET = 48L << 20;

    /** What a field cannot hold, since it ends one: it is written as a blank. */
    static final char END = '\u0000';

    private static final int BUFFER_BYTES = 1 << 16;
    private static final int RECORD_BYTES = 64;

    /** How many files are merged into one; as many of these into one again. */
    private static final int MOST_FILES = 64;

    private final Path scratch;
    private final long budget;
    private final List<List<Path>> levels = new ArrayList<>();
    private List<String> records = new ArrayList<>();
    private long bytes;

    /**
     * A sorter without records.
     *
     * @param scratch a folder for its files, made where one is needed
     * @param budget how many bytes of memory its records may take, roughly
     */
    public RecordSorter(Path scratch, long budget) {
        this.scratch = scratch;
        this.budget = budget;
    }

    public void add(String... fields) throws IOException {
        String record = join(fields);
        records.add(record);
        bytes += RECORD_BYTES + 2L * record.length();
        if (bytes > budget) {
            spill();
        }
    }

    /** All records in order, as often as they are wanted; nothing may be added any more. */
    public SortedRecords sorted() throws IOException {
        Collections.sort(records);
        List<Path> files = levels.stream().flatMap(List::stream).toList();
        SortedRecords sorted = new SortedRecords(List.copyOf(records), files);
        records = List.of();
        levels.clear();
        return sorted;
    }

    private static String join(String... fields) {
        StringBuilder record = new StringBuilder();
        for (int field = 0; field < fields.length; field++) {
            if (field > 0) {
                record.append(END);
            }
            record.append(fields[field].replace(END, ' '));
        }
        return record.toString();
    }

    private void spill() throws IOException {
        Collections.sort(records);
        add(new SortedRecords(records, List.of()), 0);
        records = new ArrayList<>();
        bytes = 0;
    }

    private void add(SortedRecords sorted, int level) throws IOException {
        if (levels.size() == level) {
            levels.add(new ArrayList<>());
        }
        List<Path> files = levels.get(level);
        files.add(write(sorted));
        if (files.size() == MOST_FILES) {
            try (SortedRecords merged = new SortedRecords(List.of(), List.copyOf(files))) {
                files.clear();
                add(merged, level + 1);
            }
        }
    }

    private Path write(SortedRecords sorted) throws IOException {
        Files.createDirectories(scratch);
        Path file = Files.createTempFile(scratch, "sorted", "");
        try (RecordCursor cursor = sorted.open();
                DataOutputStream stream =
                        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES))) {
            while (cursor.advance()) {
                byte[] record = cursor.record().getBytes(StandardCharsets.UTF_8);
                stream.writeInt(record.length);
                stream.write(record);
            }
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        records = List.of();
        for (List<Path> files : levels) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        levels.clear();
    }
}
