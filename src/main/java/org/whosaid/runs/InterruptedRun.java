package org.whosaid.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A run that has not come to its end, or that is under way.
 *
 * @param begun what it was asked to do
 * @param isUpdate whether the tables of the run before it still stand, whole
 */
public record InterruptedRun(Recipe begun, boolean isUpdate) {

    /** The run in a folder; empty where there is none, a finished one, or one that cannot be read. */
    public static Optional<InterruptedRun> in(Path folder) {
        try {
            return of(LogIndex.read(RunState.log(folder)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    static Optional<InterruptedRun> of(LogIndex found) {
        boolean whole =
                found.phase() == LogIndex.Phase.BEGUN && !found.written().isEmpty();
        return found.recipe().filter(begun -> found.isUnfinished()).map(begun -> new InterruptedRun(begun, whole));
    }
}
