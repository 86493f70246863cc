package org.whosaid.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.disk.OutputException;
import org.whosaid.disk.StagedFile;
import org.whosaid.facts.DoneInput;
import org.whosaid.facts.Fingerprint;
import org.whosaid.facts.Outcome;
import org.whosaid.tables.Table;
import org.whosaid.tables.TableFormat;
import org.whosaid.tables.TableText;

/**
 * The rows of a run as they are found, and the journal that says where they stand. Rows are written before the line of
 * the journal that speaks of them, and every few seconds both are brought to the disk in that order. Holds the place of
 * every input's rows in memory and its checksum, some 500 bytes each.
 */
final class RunParts {

    private static final long BETWEEN_FORCES = Duration.ofSeconds(5).toNanos();

    private final Path journalPath;
    private final List<PartFile> parts = new ArrayList<>();
    private final Map<String, List<RowRange>> rows = new HashMap<>();
    private final Map<String, String> checksums = new HashMap<>();
    private final Journal journal;
    private long forced = System.nanoTime();

    private RunParts(Path journalPath, Journal journal) {
        this.journalPath = journalPath;
        this.journal = journal;
    }

    /**
     * Opens journal and parts, and takes away what stands behind the last whole line.
     *
     * @param found what is to be gone on with; entries whose rows are not there as they were written are left out
     * @param kept where entries that hold go
     */
    static RunParts open(RunState state, TableFormat format, JournalText found, Map<String, DoneInput> kept)
            throws OutputException {
        try {
            RunParts opened = new RunParts(state.journal(), Journal.open(state.disk(), state.journal(), found.size()));
            try {
                for (Table table : Table.ALL) {
                    opened.parts.add(PartFile.open(state.disk(), state.staging(), new TableText(table, format)));
                }
                for (JournalEntry entry : found.entries().values()) {
                    if (opened.holds(entry)) {
                        opened.keep(entry.input(), entry.ranges());
                        kept.put(entry.input().document(), entry.input());
                    }
                }
                opened.truncate();
            } catch (IOException trouble) {
                opened.close();
                throw trouble;
            }
            return opened;
        } catch (OutputException told) {
            throw told;
        } catch (IOException trouble) {
            throw new OutputException(state.staging().toString(), trouble);
        }
    }

    Journal journal() {
        return journal;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void add(Outcome outcome, Optional<Fingerprint> source) throws OutputException {
        List<RowRange> ranges = new ArrayList<>();
        for (PartFile part : parts) {
            try {
                ranges.add(part.append(part.text().rows(outcome)));
            } catch (IOException trouble) {
                throw new OutputException(part.path().toString(), trouble);
            }
        }
        DoneInput done = DoneInput.of(outcome, source);
        try {
            journal.done(new JournalEntry(done, ranges));
        } catch (IOException trouble) {
            throw new OutputException(journalPath.toString(), trouble);
        }
        keep(done, List.copyOf(ranges));
        if (System.nanoTime() - forced > BETWEEN_FORCES) {
            force();
            forced = System.nanoTime();
        }
    }

    private void keep(DoneInput done, List<RowRange> ranges) {
        rows.put(done.document(), ranges);
        checksums.remove(done.document());
        done.source().ifPresent(source -> checksums.put(done.document(), source.sha256()));
    }

    /** From each input of which the bytes are known to their SHA-256, in this order of inputs. */
    Map<String, String> checksums(List<String> documents) {
        Map<String, String> known = new LinkedHashMap<>();
        for (String document : documents) {
            String checksum = checksums.get(document);
            if (checksum != null) {
                known.put(document, checksum);
            }
        }
        return known;
    }

    /** Brings everything to the disk; notices a folder that was taken away, which open files do not. */
    void force() throws OutputException {
        try {
            if (Files.notExists(journalPath)) {
                throw new NoSuchFileException(journalPath.toString());
            }
            for (PartFile part : parts) {
                part.force();
            }
            journal.force();
        } catch (IOException trouble) {
            throw new OutputException(journalPath.toString(), trouble);
        }
    }

    /**
     * Writes one table.
     *
     * @param number of the table in {@link Table#ALL}
     * @param documents in the order of the inputs; each was added or kept
     */
    void writeTable(int number, List<String> documents, StagedFile file) throws OutputException {
        PartFile part = parts.get(number);
        file.write(part.text().head());
        for (String document : documents) {
            List<RowRange> ranges = rows.get(document);
            if (ranges == null) {
                throw new IllegalStateException("no rows were written for an input");
            }
            try {
                file.write(part.read(ranges.get(number)));
            } catch (IOException trouble) {
                throw trouble instanceof OutputException told
                        ? told
                        : new OutputException(part.path().toString(), trouble);
            }
        }
    }

    void close() {
        try {
            for (PartFile part : parts) {
                part.close();
            }
            journal.close();
        } catch (IOException lost) {
            // What was written stays; what was not is done again when the run goes on.
        }
    }

    private boolean holds(JournalEntry entry) throws IOException {
        for (int number = 0; number < parts.size(); number++) {
            if (!parts.get(number).holds(entry.ranges().get(number))) {
                return false;
            }
        }
        return true;
    }

    private void truncate() throws IOException {
        for (int number = 0; number < parts.size(); number++) {
            long end = 0;
            for (List<RowRange> ranges : rows.values()) {
                end = Math.max(end, ranges.get(number).end());
            }
            parts.get(number).truncate(end);
        }
    }
}
