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

    /**
     * Tables stand in the folder.
     *
     * @param standing their names
     * @param resumable whether the results that they were made of are there too
     */
    public static FolderRefusedException holding(Path folder, List<String> standing, boolean resumable) {
        return new FolderRefusedException(
                folder,
                "holds " + String.join(", ", standing) + " already; "
                        + (resumable ? "--resume brings them up to date, " : "")
                        + "--overwrite replaces what is there, or name another folder");
    }

    /**
     * A run of another process, or of this one, has the folder.
     *
     * @param sign what it has written into its lock: its process, since when, and more; empty where that is not known
     */
    static FolderRefusedException inUse(Path folder, String sign) {
        List<String> words = List.of(sign.split(" ", 3));
        String who = words.size() < 3 ? "" : " (process " + words.get(0) + ", since " + words.get(1) + ")";
        return new FolderRefusedException(
                folder, "a run is at work in it" + who + "; wait until it has ended, or name another folder");
    }
}
