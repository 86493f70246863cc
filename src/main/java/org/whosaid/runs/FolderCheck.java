package org.whosaid.runs;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.disk.FolderRefusedException;
import org.whosaid.disk.OutputException;
import org.whosaid.runs.LogIndex.Phase;
import org.whosaid.runs.TablesFolder.Start;

/**
 * Decides whether a run may go on with what a folder holds, or replace it without having been told to; changes nothing.
 */
record FolderCheck(RunState state, LogIndex found) {

    /**
     * Looks at the run before: one that was interrupted is gone on with only where that is asked for, and any only with
     * the same settings and for some of the same documents.
     *
     * @throws StandingRunException where it is to be left alone
     */
    void checkRun(Start start, Recipe recipe, List<String> documents) throws StandingRunException {
        Optional<Recipe> before = found.recipe();
        if (before.isEmpty()) {
            return;
        }
        Recipe begun = before.get();
        if (start == Start.ANEW) {
            if (found.isUnfinished()) {
                throw StandingRunException.interrupted(
                        state.folder(), begun, !found.written().isEmpty());
            }
            return;
        }
        List<String> differences = begun.differences(recipe);
        if (!differences.isEmpty()) {
            throw StandingRunException.changed(state.folder(), begun, differences, found.phase() == Phase.FINISHED);
        }
        Set<String> known = found.results().keySet();
        if (!known.isEmpty() && documents.stream().noneMatch(known::contains)) {
            throw StandingRunException.foreign(state.folder(), begun, known);
        }
    }

    /**
     * Looks at the log: results that cannot be used must not be lost unasked.
     *
     * @throws FolderRefusedException where it is damaged
     */
    void checkLog() throws FolderRefusedException {
        if (found.isHeadless()) {
            throw new FolderRefusedException(
                    state.folder(),
                    "the first line of " + TablesFolder.STAGING + "/" + ResultLog.FILE_NAME + " is damaged, so nobody"
                            + " can tell what its results depend on; --overwrite makes everything anew");
        }
    }

    /**
     * Looks at tables that a run was putting in place when it was interrupted, before they are taken back.
     *
     * @throws FolderRefusedException where one of them is another by now
     */
    void checkPlaced() throws FolderRefusedException, OutputException {
        if (found.phase() != Phase.PLACING) {
            return;
        }
        Optional<Path> strange = state.strange(found.placed());
        if (strange.isPresent()) {
            throw edited(strange.get());
        }
    }

    /**
     * Looks at what a run that was told to replace tables, and was interrupted, found in the folder.
     *
     * @throws FolderRefusedException where one of the files is another by now
     * @throws OutputException where they cannot be read
     */
    void checkReplaceable(Map<String, String> replaceable) throws FolderRefusedException, OutputException {
        Optional<Path> edited = state.edited(replaceable);
        if (edited.isPresent()) {
            throw changed(edited.get(), "is not as it was when --overwrite was said");
        }
    }

    private FolderRefusedException edited(Path file) {
        return changed(file, "is not as the run before wrote it");
    }

    private FolderRefusedException changed(Path file, String how) {
        return new FolderRefusedException(
                state.folder(),
                file.getFileName() + " " + how + "; move it away, or --overwrite makes all tables"
                        + " anew and replaces it");
    }

    /**
     * Looks at the tables: only those are replaced unasked that a run wrote of this log, and as it wrote them.
     *
     * @throws FolderRefusedException where they are to be left alone
     * @throws OutputException where they cannot be read
     */
    void checkTables(Start start) throws FolderRefusedException, OutputException {
        List<String> standing = state.standing();
        if (standing.isEmpty()) {
            return;
        }
        if (start == Start.ANEW) {
            throw FolderRefusedException.holding(state.folder(), standing, found.phase() == Phase.FINISHED);
        }
        if (found.written().isEmpty()) {
            throw new FolderRefusedException(
                    state.folder(),
                    "holds " + String.join(", ", standing)
                            + ", but not the results that such tables are made of, so they"
                            + " cannot be brought up to date; --overwrite replaces what is there, or name another"
                            + " folder");
        }
        Optional<Path> edited = state.edited(found.written());
        if (edited.isPresent()) {
            throw edited(edited.get());
        }
    }
}
