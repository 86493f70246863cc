package org.whosaid.disk;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** Reads sorted records, one after the other. */
public final class RecordCursor implements Closeable {

    private static final int BUFFER_BYTES = 1 << 16;

    private final List<DataInputStream> streams = new ArrayList<>();
    private final PriorityQueue<Source> sources = new PriorityQueue<>(Comparator.comparing(source -> source.head));
    private String record = "";

    RecordCursor(List<String> records, List<Path> files) throws IOException {
        Iterator<String> inMemory = records.iterator();
        begin(new Source(() -> inMemory.hasNext() ? Optional.of(inMemory.next()) : Optional.empty()));
        for (Path file : files) {
            DataInputStream stream =
                    new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES));
            streams.add(stream);
            begin(new Source(() -> read(stream)));
        }
    }

    /** Goes to the next record; false behind the last. */
    public boolean advance() throws IOException {
        Source first = sources.poll();
        if (first == null) {
            return false;
        }
        record = first.head;
        begin(first);
        return true;
    }

    /** The fields of the record. */
    public String[] fields() {
        List<String> fields = new ArrayList<>();
        int begin = 0;
        for (int end = record.indexOf(RecordSorter.END); end >= 0; end = record.indexOf(RecordSorter.END, begin)) {
            fields.add(record.substring(begin, end));
            begin = end + 1;
        }
        fields.add(record.substring(begin));
        return fields.toArray(String[]::new);
    }

    String record() {
        return record;
    }

    private void begin(Source source) throws IOException {
        if (source.advance()) {
            sources.add(source);
        }
    }

    private static Optional<String> read(DataInputStream stream) throws IOException {
        try {
            byte[] bytes = new byte[stream.readInt()];
            stream.readFully(bytes);
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (EOFException end) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        for (DataInputStream stream : streams) {
            stream.close();
        }
    }

    private interface Reading {
        Optional<String> next() throws IOException;
    }

    /** One sorted run and its next record. */
    private static final class Source {

        private final Reading reading;
        private String head = "";

        Source(Reading reading) {
            this.reading = reading;
        }

        boolean advance() throws IOException {
            Optional<String> next = reading.next();
            next.ifPresent(record -> head = record);
            return next.isPresent();
        }
    }
}
