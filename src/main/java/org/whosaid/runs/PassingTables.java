package org.whosaid.runs;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.disk.Disk;
import org.whosaid.disk.OutputException;
import org.whosaid.facts.Outcome;
import org.whosaid.tables.CorpusStage;
import org.whosaid.tables.CorpusStage.RowSink;
import org.whosaid.tables.Table;

/**
 * What all inputs together tell, for whoever does not want to keep it: all lies in a temporary folder, until closed.
 */
public final class PassingTables implements Closeable {

    private final RunState state;
    private final List<CorpusStage> stages;
    private final ResultLog log;

    private PassingTables(RunState state, List<CorpusStage> stages, ResultLog log) {
        this.state = state;
        this.stages = List.copyOf(stages);
        this.log = log;
    }

    /**
     * Makes the folder.
     *
     * @throws OutputException where it cannot be written
     */
    public static PassingTables begin(Disk disk, List<CorpusStage> stages) throws OutputException {
        try {
            Path folder = Files.createTempDirectory("whosaid");
            RunState state = new RunState(disk, folder, List.of());
            Files.createDirectories(state.staging());
            return new PassingTables(
                    state, stages, ResultLog.begin(disk, state.log(), List.of(new LogEntry.Head(Map.of()))));
        } catch (IOException trouble) {
            throw trouble instanceof OutputException known
                    ? known
                    : new OutputException("the folder for temporary files", trouble);
        }
    }

    /** Adds what became of one input. */
    public void add(Outcome outcome) throws OutputException {
        log.add(outcome, Optional.empty());
    }

    /**
     * Hands the rows of a table over all articles on.
     *
     * @param documents in the order of the inputs; each was added
     */
    public void writeTo(RowSink rows, Table table, List<String> documents) throws IOException {
        try (CorpusPasses corpus = new CorpusPasses(stages, state.scratch())) {
            corpus.run(documents, log::rows, all -> {});
            corpus.writeTo(rows, table);
        }
    }

    @Override
    public void close() throws IOException {
        log.close();
        state.clearScratch();
        List<Path> left = new ArrayList<>(List.of(state.log(), ResultLog.beside(state.log()), state.staging()));
        left.add(state.folder());
        for (Path path : left) {
            Files.deleteIfExists(path);
        }
    }
}
