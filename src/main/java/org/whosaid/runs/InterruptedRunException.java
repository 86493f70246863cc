package org.whosaid.runs;

import java.nio.file.Path;
import java.util.List;
import org.whosaid.disk.FolderRefusedException;

/** The output folder holds an interrupted run, and the command neither goes on with it nor discards it. */
public final class InterruptedRunException extends FolderRefusedException {

    private static final long serialVersionUID = 1L;

    private final transient Recipe begun;

    private InterruptedRunException(Path folder, String reason, Recipe begun) {
        super(folder, reason);
        this.begun = begun;
    }

    static InterruptedRunException unasked(Path folder, Recipe begun) {
        return new InterruptedRunException(folder, "holds a run that was interrupted; --overwrite discards it", begun);
    }

    static InterruptedRunException changed(Path folder, Recipe begun, List<String> settings) {
        return new InterruptedRunException(
                folder,
                "an interrupted run cannot be resumed with other settings; changed: "
                        + String.join(", ", settings)
                        + "; --overwrite discards it",
                begun);
    }

    /** What the interrupted run was asked to do. */
    public Recipe begun() {
        return begun;
    }
}
