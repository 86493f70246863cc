package org.whosaid.runs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.whosaid.facts.DoneInput;
import org.whosaid.runs.LogEntry.Begun;
import org.whosaid.runs.LogEntry.Done;
import org.whosaid.runs.LogEntry.Dropped;
import org.whosaid.runs.LogEntry.Finished;
import org.whosaid.runs.LogEntry.Head;
import org.whosaid.runs.LogEntry.Placing;
import org.whosaid.runs.LogEntry.Restored;

/**
 * What the whole lines of a log of results say. Whatever stands behind the last of them was being written when a run
 * ended; one before it that is not whole was damaged, and costs only what it said. Holds no rows.
 */
final class LogIndex {

    /** How far the newest run in the folder has come. */
    enum Phase {
        /** There is none. */
        NONE,
        /** It is under way, or was interrupted. */
        BEGUN,
        /** Its tables are being put in place. */
        PLACING,
        FINISHED
    }

    /**
     * Where the line of one document stands in the log of results, and what it says but for the rows.
     *
     * @param offset of its first byte
     * @param length in bytes, its line feed included
     */
    record LoggedResult(long offset, int length, DoneInput input) {}

    private static final int CHUNK_BYTES = 1 << 16;

    private final LogReader reader = new LogReader();
    private final Map<String, LoggedResult> results = new LinkedHashMap<>();
    private Optional<Head> head = Optional.empty();
    private Optional<Begun> begun = Optional.empty();
    private Phase phase = Phase.NONE;
    private Map<String, String> written = Map.of();
    private Map<String, String> placed = Map.of();
    private boolean headless;
    private long size;

    private LogIndex() {}

    /** Reads a log; one that is not there says nothing. */
    static LogIndex read(Path log) throws IOException {
        LogIndex index = new LogIndex();
        try (InputStream stream = Files.newInputStream(log)) {
            index.read(stream);
        } catch (NoSuchFileException none) {
            return index;
        }
        return index;
    }

    Phase phase() {
        return phase;
    }

    boolean isUnfinished() {
        return phase == Phase.BEGUN || phase == Phase.PLACING;
    }

    /** What the newest run was asked to do. */
    Optional<Recipe> recipe() {
        return head.flatMap(
                first -> begun.map(newest -> new Recipe(first.settings(), newest.arguments(), newest.workingFolder())));
    }

    /** What the newest run may replace although no run of this log wrote it: from each file to its SHA-256. */
    Optional<Map<String, String>> replaceable() {
        return phase == Phase.FINISHED ? Optional.empty() : begun.flatMap(Begun::replaceable);
    }

    /** From each document to the newest line about it. */
    Map<String, LoggedResult> results() {
        return results;
    }

    /** From each file of the last run that came to its end to its SHA-256; empty where none has. */
    Map<String, String> written() {
        return written;
    }

    /** From each file that is being put in place, or was last, to its SHA-256. */
    Map<String, String> placed() {
        return placed;
    }

    /** Whether there are results, but not the line that says what they depend on. */
    boolean isHeadless() {
        return headless;
    }

    /** Up to the end of its last whole line, in bytes. */
    long size() {
        return size;
    }

    private void read(InputStream stream) throws IOException {
        byte[] chunk = new byte[CHUNK_BYTES];
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long begin = 0;
        for (int length = stream.read(chunk); length >= 0; length = stream.read(chunk)) {
            int from = 0;
            for (int at = 0; at < length; at++) {
                if (chunk[at] == '\n') {
                    line.write(chunk, from, at - from);
                    take(line.toByteArray(), begin);
                    begin += line.size() + 1;
                    line.reset();
                    from = at + 1;
                }
            }
            line.write(chunk, from, length - from);
        }
    }

    /** Takes one line in, but for one that is not whole: what it says is done again. */
    private void take(byte[] line, long begin) {
        Optional<LogEntry> entry = reader.entry(line);
        if (entry.isEmpty()) {
            return;
        }
        if (head.isPresent() == entry.get() instanceof Head) {
            headless |= head.isEmpty();
            return;
        }
        int length = line.length + 1;
        take(entry.get(), begin, length);
        size = begin + length;
    }

    private void take(LogEntry entry, long begin, int length) {
        if (entry instanceof Head first) {
            head = Optional.of(first);
        } else if (entry instanceof Begun newest) {
            begun = Optional.of(newest);
            phase = Phase.BEGUN;
        } else if (entry instanceof Done done) {
            results.put(done.input().document(), new LoggedResult(begin, length, done.input()));
        } else if (entry instanceof Dropped dropped) {
            dropped.documents().forEach(results::remove);
        } else if (entry instanceof Placing placing) {
            phase = Phase.PLACING;
            placed = placing.checksums();
        } else if (entry instanceof Restored) {
            phase = Phase.BEGUN;
        } else if (entry instanceof Finished finished) {
            phase = Phase.FINISHED;
            written = finished.checksums();
        }
    }
}
