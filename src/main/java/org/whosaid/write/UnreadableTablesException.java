package org.whosaid.write;

/**
 * A folder does not hold the tables of a finished run. The message says on one line where, what was found and what is
 * needed.
 */
public final class UnreadableTablesException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableTablesException(String message) {
        super(WhiteSpace.collapse(message));
    }
}
