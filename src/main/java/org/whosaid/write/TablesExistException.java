package org.whosaid.write;

import java.nio.file.Path;
import java.util.List;

/** The output folder holds tables that the user did not allow to be replaced: a mistake in the command. */
public final class TablesExistException extends Exception {

    private static final long serialVersionUID = 1L;

    TablesExistException(Path folder, List<String> standing) {
        super(WhiteSpace.collapse(folder + ": holds " + String.join(", ", standing)
                + " already; --overwrite replaces what is there, or name another folder"));
    }
}
