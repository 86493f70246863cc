package org.whosaid.runs;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.disk.Disk;
import org.whosaid.disk.FolderLock;
import org.whosaid.disk.FolderRefusedException;
import org.whosaid.disk.OutputException;
import org.whosaid.disk.Placement;
import org.whosaid.disk.StagedPlace;
import org.whosaid.facts.DoneInput;
import org.whosaid.facts.Fingerprint;
import org.whosaid.facts.Outcome;
import org.whosaid.runs.LogEntry.Begun;
import org.whosaid.runs.LogEntry.Finished;
import org.whosaid.runs.LogEntry.Head;
import org.whosaid.runs.LogEntry.Placing;
import org.whosaid.runs.LogEntry.Restored;
import org.whosaid.runs.LogIndex.LoggedResult;
import org.whosaid.runs.LogIndex.Phase;
import org.whosaid.tables.Table;

/**
 * Writes all tables of a run and run.json into a folder. What becomes of each document goes into the log of results,
 * {@value #STAGING}/results inside the folder; {@link #finish} makes the tables of it and puts them in place together.
 * By the log another run can go on wherever this one ends, even if its process is killed, and can bring the tables of a
 * finished one up to date. One thread at a time.
 */
public final class TablesFolder implements AutoCloseable {

    /** What to do with what stands in the folder already. */
    public enum Start {
        /** Begin in a folder without tables and without an interrupted run. */
        ANEW,
        /** Discard whatever run there was and replace tables. */
        REPLACING,
        /** Go on with a run, interrupted or finished; begin anew where there is none. */
        RESUMING
    }

    /** Where a run is kept. */
    public static final String STAGING = ".whosaid";

    private final RunState state;
    private final TablePlan plan;
    private final List<String> documents;
    private final LogIndex found;
    private final Recipe recipe;
    private final boolean resumes;
    private final Optional<Map<String, String>> replaceable;
    private Optional<ResultLog> log = Optional.empty();
    private boolean changed;
    private boolean finished;

    private TablesFolder(
            RunState state, TablePlan plan, List<String> documents, LogIndex found, Recipe recipe, Start start) {
        this.state = state;
        this.plan = plan;
        this.documents = List.copyOf(documents);
        this.found = found;
        this.recipe = recipe;
        this.resumes = start == Start.RESUMING && found.phase() != Phase.NONE;
        this.replaceable = start == Start.REPLACING
                ? Optional.of(state.checksums())
                : found.replaceable().filter(files -> resumes);
    }

    /**
     * Keeps other processes out of the folder, which comes before anything else is done with it; makes the folder where
     * it is missing.
     *
     * @param since what other processes say when the run began
     * @throws FolderRefusedException where another run is at work in it
     * @throws OutputException where the folder cannot be written
     */
    public static FolderLock lock(Path folder, Instant since) throws FolderRefusedException, OutputException {
        try {
            return FolderLock.take(folder, folder.resolve(STAGING), since);
        } catch (IOException trouble) {
            throw new OutputException(folder.toString(), trouble);
        }
    }

    /**
     * What there is to say about the run of another process that is at work in a folder; empty where none is.
     *
     * @param now what other processes say when that which looks began
     */
    public static Optional<String> atWork(Path folder, Instant now) {
        if (!Files.isWritable(folder.resolve(STAGING))) {
            return Optional.empty();
        }
        try {
            lock(folder, now).close();
            return Optional.empty();
        } catch (FolderRefusedException atWork) {
            return Optional.ofNullable(atWork.getMessage());
        } catch (OutputException unlocked) {
            return Optional.empty();
        }
    }

    /**
     * Looks at what stands in the folder and whether the run may go on with it or replace it; whoever does so has its
     * {@link #lock}. Changes nothing, but for taking back what an interrupted run had put in place.
     *
     * @param documents all inputs of the run, in their order
     * @throws FolderRefusedException where tables stand there, or a run that has to be resumed or discarded first, had
     *     other settings, or knows none of the documents, or where a table is not as the run before wrote it
     * @throws OutputException where the folder cannot be read or written
     */
    public static TablesFolder open(
            Disk disk, Path folder, TablePlan plan, Recipe recipe, Start start, List<String> documents)
            throws FolderRefusedException, OutputException {
        RunState state = new RunState(
                disk, folder, plan.tables().stream().map(Table::fileName).toList());
        LogIndex found = index(state);
        if (start != Start.REPLACING) {
            FolderCheck unasked = new FolderCheck(state, found);
            unasked.checkLog();
            unasked.checkRun(start, recipe, documents);
            unasked.checkPlaced();
        }
        if (found.phase() == Phase.PLACING) {
            restore(state, found);
            found = index(state);
        }
        TablesFolder tables = new TablesFolder(state, plan, documents, found, recipe, start);
        FolderCheck check = new FolderCheck(state, found);
        if (tables.replaceable.isEmpty()) {
            check.checkTables(start);
        } else if (start != Start.REPLACING) {
            check.checkReplaceable(tables.replaceable.get());
        }
        state.refuseFolders();
        return tables;
    }

    /** What the run before has done; empty where this one begins anew. */
    public Collection<DoneInput> earlier() {
        return resumes
                ? found.results().values().stream().map(LoggedResult::input).toList()
                : List.of();
    }

    /** Those documents of the run before that are no input any more; {@link #finish} drops them. */
    public List<String> dropped() {
        return resumes ? missing(found.results()) : List.of();
    }

    /**
     * Whether tables and run.json stand that are those of the run before, of no document that is no input any more, and
     * made by the same command.
     */
    public boolean isFinished() {
        return resumes
                && found.phase() == Phase.FINISHED
                && state.isComplete()
                && dropped().isEmpty()
                && found.recipe().filter(recipe::asksTheSame).isPresent();
    }

    /**
     * Begins the run or goes on with it, so that a folder that cannot be written is noticed before any work is done.
     */
    public void begin() throws OutputException {
        try {
            Files.createDirectories(state.staging());
        } catch (IOException trouble) {
            throw new OutputException(state.folder().toString(), trouble);
        }
        state.clear();
        Begun begun = new Begun(recipe.arguments(), recipe.workingFolder(), replaceable);
        if (resumes) {
            log = Optional.of(ResultLog.goOn(state.disk(), state.log(), found));
            log().step(begun);
        } else {
            log = Optional.of(ResultLog.begin(state.disk(), state.log(), List.of(new Head(recipe.settings()), begun)));
        }
    }

    /**
     * Adds what became of one input. Where the same input is added or was done before, this counts.
     *
     * @param source the bytes that it was made of; empty where they are not known
     */
    public void add(Outcome outcome, Optional<Fingerprint> source) throws OutputException {
        changed = true;
        log().add(outcome, source);
    }

    /** Makes the tables and run.json and puts all of them in place, or none where that fails. */
    public void finish(RunSummary summary) throws OutputException {
        List<String> dropped = missing(log().results());
        if (!dropped.isEmpty()) {
            log().drop(dropped);
        }
        log().force();
        Map<String, String> written = new TableMaker(state, plan, log()).make(documents, summary);
        place(written);
        if (log().isMostlyDead()) {
            compact(written);
        }
    }

    /** Ends a run: what is not finished can be resumed, unless nothing is lost if it begins anew. */
    @Override
    public void close() {
        if (log.isEmpty()) {
            return;
        }
        try {
            if (!finished) {
                keep(log());
            }
        } catch (IOException lost) {
            // What is not on the disk is done again when the run goes on.
        }
        log().close();
    }

    /**
     * A run that has done nothing leaves nothing, so that it need not be resumed; but where it may replace tables, that
     * would be forgotten with it.
     */
    private void keep(ResultLog begun) throws IOException {
        if (changed || replaceable.isPresent() || (resumes && found.phase() != Phase.FINISHED)) {
            begun.force();
        } else if (resumes) {
            begun.takeBack(found.size());
        } else {
            state.disk().delete(state.log());
        }
    }

    private void place(Map<String, String> written) throws OutputException {
        if (replaceable.isEmpty()) {
            Optional<Path> edited = state.edited(found.written());
            if (edited.isPresent()) {
                String file = edited.get().toString();
                throw new OutputException(
                        file, new FileSystemException(file, null, "it was changed while the run was at work"));
            }
        }
        Placement placement = new Placement(state.disk());
        List<StagedPlace> places = state.places();
        try {
            state.disk().force(state.staging());
        } catch (IOException trouble) {
            throw new OutputException(state.staging().toString(), trouble);
        }
        // From here on tables may stand elsewhere, and only the log says so.
        changed = true;
        log().step(new Placing(written));
        placement.place(places);
        // With this line a run is finished: nothing is taken back any more.
        log().step(new Finished(written));
        finished = true;
        placement.forgetReplaced(places);
    }

    private void compact(Map<String, String> written) {
        try {
            log().compact(
                            state.disk(),
                            List.of(
                                    new Head(recipe.settings()),
                                    new Begun(recipe.arguments(), recipe.workingFolder(), replaceable)),
                            List.of(new Finished(written)));
        } catch (IOException notNow) {
            // The log is only longer than it need be.
        }
    }

    private List<String> missing(Map<String, LoggedResult> results) {
        Set<String> inputs = new HashSet<>(documents);
        return results.keySet().stream()
                .filter(document -> !inputs.contains(document))
                .toList();
    }

    private static void restore(RunState state, LogIndex found) throws OutputException {
        new Placement(state.disk()).restore(state.places());
        try (ResultLog log = ResultLog.goOn(state.disk(), state.log(), found)) {
            log.step(new Restored());
        }
    }

    private static LogIndex index(RunState state) throws OutputException {
        try {
            return LogIndex.read(state.log());
        } catch (IOException trouble) {
            throw new OutputException(state.log().toString(), trouble);
        }
    }

    private ResultLog log() {
        return log.orElseThrow(() -> new IllegalStateException("the run was not begun"));
    }
}
