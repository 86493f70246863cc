package org.whosaid.runs;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.disk.Disk;
import org.whosaid.disk.FolderLock;
import org.whosaid.disk.FolderRefusedException;
import org.whosaid.disk.OutputException;
import org.whosaid.disk.Placement;
import org.whosaid.disk.StagedFile;
import org.whosaid.disk.StagedPlace;
import org.whosaid.facts.DoneInput;
import org.whosaid.facts.Fingerprint;
import org.whosaid.facts.Outcome;
import org.whosaid.tables.Table;
import org.whosaid.tables.TableFormat;

/**
 * Writes all tables of a run and run.json into a folder. Until {@link #finish} puts them in place together, the rows
 * are kept in {@value #STAGING} inside the folder, with a journal by which another run can go on wherever this one
 * ends, even if its process is killed. One thread at a time.
 */
public final class TablesFolder implements AutoCloseable {

    /** What to do with what stands in the folder already. */
    public enum Start {
        /** Begin in a folder without tables and without an interrupted run. */
        ANEW,
        /** Discard an interrupted run and replace tables. */
        REPLACING,
        /** Go on with an interrupted run; begin anew where there is none. */
        RESUMING
    }

    /** Where a run is kept until it is finished. */
    static final String STAGING = ".whosaid";

    private final RunState state;
    private final FolderLock lock;
    private final RunParts parts;
    private final Map<String, DoneInput> interrupted;
    private final boolean replaces;
    private boolean finished;

    private TablesFolder(
            RunState state, FolderLock lock, RunParts parts, Map<String, DoneInput> interrupted, boolean replaces) {
        this.state = state;
        this.lock = lock;
        this.parts = parts;
        this.interrupted = interrupted;
        this.replaces = replaces;
    }

    /**
     * Begins a run or goes on with one, so that a folder that cannot be written is noticed before any work is done;
     * makes the folder where it is missing.
     *
     * @return empty where the run that should be resumed is finished
     * @throws FolderRefusedException where tables stand there, another run is under way, or one was interrupted that
     *     has to be resumed or discarded first or had other settings; nothing has changed then
     * @throws OutputException where the folder cannot be written
     */
    public static Optional<TablesFolder> open(Disk disk, Path folder, TableFormat format, Recipe recipe, Start start)
            throws FolderRefusedException, OutputException {
        RunState state = new RunState(disk, folder);
        if (start == Start.RESUMING && state.isFinished()) {
            return Optional.empty();
        }
        FolderLock lock;
        try {
            Files.createDirectories(state.staging());
            lock = FolderLock.take(folder, state.staging());
        } catch (IOException trouble) {
            throw new OutputException(folder.toString(), trouble);
        }
        try {
            return Optional.of(open(state, lock, format, recipe, start));
        } catch (FolderRefusedException | OutputException refused) {
            release(state, lock);
            throw refused;
        }
    }

    private static TablesFolder open(RunState state, FolderLock lock, TableFormat format, Recipe recipe, Start start)
            throws FolderRefusedException, OutputException {
        JournalText found = journal(state);
        Optional<JournalHead> head = found.head();
        boolean resumes = head.isPresent() && start == Start.RESUMING;
        if (head.isPresent() && start == Start.ANEW) {
            throw InterruptedRunException.unasked(state.folder(), head.get().recipe());
        }
        if (resumes && !head.get().recipe().differences(recipe).isEmpty()) {
            Recipe begun = head.get().recipe();
            throw InterruptedRunException.changed(state.folder(), begun, begun.differences(recipe));
        }
        if (head.isPresent() && found.placing()) {
            restore(state, found);
            found = journal(state);
        }
        boolean replaces = start == Start.REPLACING || (resumes && head.get().replaces());
        if (!replaces && !state.standing().isEmpty()) {
            throw FolderRefusedException.holding(state.folder(), state.standing());
        }
        refuseFolders(state);
        if (!resumes) {
            state.discard();
            found = journal(state);
        }
        Map<String, DoneInput> interrupted = new HashMap<>();
        RunParts parts = RunParts.open(state, format, found, interrupted);
        try {
            parts.journal().begin(new JournalHead(recipe, replaces));
        } catch (IOException trouble) {
            parts.close();
            throw new OutputException(state.journal().toString(), trouble);
        }
        return new TablesFolder(state, lock, parts, interrupted, replaces);
    }

    /** Whether {@link Start#RESUMING} would go on with something. */
    public static boolean holdsInterruptedRun(Path folder) {
        try {
            return journal(new RunState(Disk.real(), folder)).head().isPresent();
        } catch (OutputException unreadable) {
            return false;
        }
    }

    /** What an interrupted run has done; empty where this run began anew. */
    public Collection<DoneInput> interrupted() {
        return List.copyOf(interrupted.values());
    }

    /**
     * Adds what became of one input to every table. Where the same input is added or was done before, this counts.
     *
     * @param source the bytes that it was made of; empty where they are not known
     */
    public void add(Outcome outcome, Optional<Fingerprint> source) throws OutputException {
        parts.add(outcome, source);
    }

    /**
     * Writes the tables and run.json and puts all of them in place, or none where that fails.
     *
     * @param documents all inputs in their order; each was added, or is among those of the interrupted run
     */
    public void finish(List<String> documents, RunSummary summary) throws OutputException {
        parts.force();
        List<StagedPlace> places = state.places();
        for (int number = 0; number < places.size(); number++) {
            StagedFile file = StagedFile.begin(state.disk(), places.get(number));
            try {
                if (number < Table.ALL.size()) {
                    parts.writeTable(number, documents, file);
                } else {
                    file.write(new RunJson().write(summary, parts.checksums(documents)));
                }
                file.complete();
            } finally {
                file.abandon();
            }
        }
        place(places);
    }

    /** Ends a run: what is not finished can be resumed, unless nothing is lost if it begins anew. */
    @Override
    public void close() {
        try {
            if (!finished) {
                keep();
            }
        } catch (OutputException lost) {
            // What is not on the disk is done again when the run goes on.
        }
        parts.close();
        release(state, lock);
    }

    /** A run that has done nothing leaves nothing, so that it need not be resumed; but it may replace no more then. */
    private void keep() throws OutputException {
        if (parts.isEmpty() && !replaces) {
            state.discard();
        } else {
            parts.force();
        }
    }

    private void place(List<StagedPlace> places) throws OutputException {
        Placement placement = new Placement(state.disk());
        try {
            state.disk().force(state.staging());
            parts.journal().placing();
            placement.place(places);
            // Without its journal a run is finished: from here on nothing is taken back.
            parts.close();
            state.disk().delete(state.journal());
            finished = true;
        } catch (OutputException told) {
            throw told;
        } catch (IOException trouble) {
            throw new OutputException(state.journal().toString(), trouble);
        }
        try {
            state.discard();
        } catch (OutputException leftOver) {
            // The tables stand; what stays beside them does no harm.
        }
    }

    private static void restore(RunState state, JournalText found) throws OutputException {
        new Placement(state.disk()).restore(state.places());
        try {
            Journal journal = Journal.open(state.disk(), state.journal(), found.size());
            try {
                journal.restored();
            } finally {
                journal.close();
            }
        } catch (IOException trouble) {
            throw new OutputException(state.journal().toString(), trouble);
        }
    }

    private static JournalText journal(RunState state) throws OutputException {
        try {
            return JournalText.read(state.journal());
        } catch (IOException trouble) {
            throw new OutputException(state.journal().toString(), trouble);
        }
    }

    private static void refuseFolders(RunState state) throws OutputException {
        for (StagedPlace place : state.places()) {
            if (Files.isDirectory(place.target(), LinkOption.NOFOLLOW_LINKS)) {
                String target = place.target().toString();
                throw new OutputException(target, new FileSystemException(target, null, "a folder has this name"));
            }
        }
    }

    private static void release(RunState state, FolderLock lock) {
        lock.release();
        try {
            Files.deleteIfExists(state.staging());
        } catch (IOException notEmpty) {
            // An interrupted run stays.
        }
    }
}
