package org.whosaid.runs;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.disk.Disk;
import org.whosaid.disk.DiskFile;
import org.whosaid.disk.OutputException;
import org.whosaid.facts.DoneInput;
import org.whosaid.facts.Fingerprint;
import org.whosaid.facts.Outcome;
import org.whosaid.runs.LogIndex.LoggedResult;
import org.whosaid.tables.DocumentRows;

/**
 * The log of results: a text to which a line is added for every document that is done, with its rows, and for every
 * step of the run. It is brought to the disk every few seconds. In memory is only where each document's line stands and
 * what it says besides its rows, some 500 bytes each. One thread at a time.
 */
final class ResultLog implements AutoCloseable {

    static final String FILE_NAME = "results";

    private static final String NEW_SUFFIX = ".new";
    private static final long BETWEEN_FORCES = Duration.ofSeconds(5).toNanos();

    private final LogWriter writer = new LogWriter();
    private final LogReader reader = new LogReader();
    private final Path path;
    private final DiskFile file;
    private final Optional<Object> key;
    private final Map<String, LoggedResult> results;
    private long end;
    private long forced = System.nanoTime();

    private ResultLog(Path path, DiskFile file, Optional<Object> key, Map<String, LoggedResult> results, long end) {
        this.path = path;
        this.file = file;
        this.key = key;
        this.results = new LinkedHashMap<>(results);
        this.end = end;
    }

    /**
     * Begins a log, in place of one that may stand there; it stands there as soon as its first lines are on the disk.
     */
    static ResultLog begin(Disk disk, Path path, List<LogEntry> first) throws OutputException {
        try {
            return replace(disk, path, log -> {
                for (LogEntry entry : first) {
                    log.append(entry);
                }
            });
        } catch (IOException trouble) {
            throw failure(path, trouble);
        }
    }

    /** Goes on with a log behind its last whole line; what stands behind that is taken away. */
    static ResultLog goOn(Disk disk, Path path, LogIndex found) throws OutputException {
        try {
            DiskFile file = disk.open(path);
            try {
                if (file.size() > found.size()) {
                    file.truncate(found.size());
                }
            } catch (IOException trouble) {
                file.close();
                throw trouble;
            }
            return new ResultLog(path, file, keyOf(path), found.results(), found.size());
        } catch (IOException trouble) {
            throw failure(path, trouble);
        }
    }

    /** Adds what became of one document; where there is a line about it, the new one counts. */
    void add(Outcome outcome, Optional<Fingerprint> source) throws OutputException {
        DoneInput input = DoneInput.of(outcome, source);
        append(input, writer.line(input, DocumentRows.of(outcome)));
        if (System.nanoTime() - forced > BETWEEN_FORCES) {
            force();
            forced = System.nanoTime();
        }
    }

    /** Adds a step of the run and brings everything to the disk. */
    void step(LogEntry entry) throws OutputException {
        append(entry);
        force();
    }

    /** From each document to its newest line. */
    Map<String, LoggedResult> results() {
        return results;
    }

    void drop(List<String> documents) throws OutputException {
        append(new LogEntry.Dropped(documents));
        documents.forEach(results::remove);
    }

    /**
     * The rows of a document.
     *
     * @throws OutputException where its line is not as it was written
     */
    DocumentRows rows(String document) throws OutputException {
        LoggedResult result = results.get(document);
        if (result == null) {
            throw new IllegalStateException("no result was written for an input");
        }
        try {
            return reader.rows(file.read(result.offset(), result.length() - 1));
        } catch (IOException trouble) {
            throw failure(path, trouble);
        }
    }

    /** Brings everything to the disk; notices a folder that was taken away, which open files do not. */
    void force() throws OutputException {
        try {
            if (Files.notExists(path)) {
                throw new NoSuchFileException(path.toString());
            }
            if (!keyOf(path).equals(key)) {
                throw new FileSystemException(path.toString(), null, "the folder was moved or replaced meanwhile");
            }
            file.force();
        } catch (IOException trouble) {
            throw failure(path, trouble);
        }
    }

    /** What tells a file from another one under its name, where the file system has such a thing. */
    private static Optional<Object> keyOf(Path path) throws IOException {
        return Optional.ofNullable(
                Files.readAttributes(path, BasicFileAttributes.class).fileKey());
    }

    /** Takes the lines behind a place back. */
    void takeBack(long size) throws OutputException {
        try {
            file.truncate(size);
            end = size;
        } catch (IOException trouble) {
            throw failure(path, trouble);
        }
    }

    /** Whether more bytes are about documents that have a newer line, or were dropped, than about all others. */
    boolean isMostlyDead() {
        long live = results.values().stream().mapToLong(LoggedResult::length).sum();
        return end > 2 * live + (1 << 16);
    }

    /** Writes the lines that count, and the steps, into a new log in its place. */
    void compact(Disk disk, List<LogEntry> first, List<LogEntry> last) throws IOException {
        replace(disk, path, log -> {
                    for (LogEntry entry : first) {
                        log.append(entry);
                    }
                    for (LoggedResult result : results.values()) {
                        log.append(result.input(), file.read(result.offset(), result.length()));
                    }
                    for (LogEntry entry : last) {
                        log.append(entry);
                    }
                })
                .close();
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException lost) {
            // What was written stays; what was not is done again when the run goes on.
        }
    }

    private interface Content {
        void write(ResultLog log) throws IOException;
    }

    /** Where a log is written before it is put in the place of another. */
    static Path beside(Path path) {
        return path.resolveSibling(FILE_NAME + NEW_SUFFIX);
    }

    /** Writes a log beside its place and puts it there once it is on the disk. */
    private static ResultLog replace(Disk disk, Path path, Content content) throws IOException {
        Path beside = beside(path);
        DiskFile file = disk.open(beside);
        ResultLog log = new ResultLog(path, file, keyOf(beside), Map.of(), 0);
        try {
            file.truncate(0);
            content.write(log);
            file.force();
            disk.move(beside, path);
            disk.force(path.resolveSibling(""));
        } catch (IOException trouble) {
            file.close();
            throw trouble;
        }
        return log;
    }

    private void append(LogEntry entry) throws OutputException {
        append(writer.line(entry));
    }

    private void append(DoneInput input, byte[] line) throws OutputException {
        long offset = end;
        append(line);
        results.put(input.document(), new LoggedResult(offset, line.length, input));
    }

    private void append(byte[] line) throws OutputException {
        try {
            file.append(line);
        } catch (IOException trouble) {
            throw failure(path, trouble);
        }
        end += line.length;
    }

    private static OutputException failure(Path path, IOException trouble) {
        return trouble instanceof OutputException told ? told : new OutputException(path.toString(), trouble);
    }
}
