package org.whosaid.lists;

/** A list that cannot be used as it stands; the message says where, what was found and what was allowed. */
public final class ListFaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ListFaultException(String file, long line, String reason) {
        super(file + ":" + line + ": " + reason);
    }

    ListFaultException(String file, String reason) {
        super(file + ": " + reason);
    }

    ListFaultException(String file, String reason, Throwable cause) {
        super(file + ": " + reason, cause);
    }
}
