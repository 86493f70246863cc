package org.whosaid.disk;

import java.nio.file.Path;
import java.util.List;
import org.whosaid.facts.WhiteSpace;

/** The output folder holds something that the command did not allow to be touched: a mistake in the command. */
public class FolderRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    public FolderRefusedException(Path folder, String reason) {
        super(WhiteSpace.collapse(folder + ": " + reason));
    }

    public static FolderRefusedException holding(Path folder, List<String> standing) {
        return new FolderRefusedException(
                folder,
                "holds " + String.join(", ", standing)
                        + " already; --overwrite replaces what is there, or name another folder");
    }

    static FolderRefusedException inUse(Path folder, String owner) {
        String who = owner.isEmpty() ? "another run" : "another run (process " + owner + ")";
        return new FolderRefusedException(
                folder, who + " is writing into it; wait until it has ended, or name another folder");
    }
}
