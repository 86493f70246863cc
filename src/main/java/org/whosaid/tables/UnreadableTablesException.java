package org.whosaid.tables;

import org.whosaid.facts.WhiteSpace;

/**
 * A folder does not hold the tables of a finished run. The message says on one line where, what was found and what is
 * needed.
 */
public final class UnreadableTablesException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableTablesException(String message) {
        super(WhiteSpace.collapse(message));
    }
}
