package org.whosaid.disk;

/** A list that cannot be used as it stands; the message says where, what was found and what was allowed. */
public final class ListFaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ListFaultException(String file, long line, String reason) {
        super(file + ":" + line + ": " + reason);
    }

    public ListFaultException(String file, String reason) {
        super(file + ": " + reason);
    }

    public ListFaultException(String file, String reason, Throwable cause) {
        super(file + ": " + reason, cause);
    }
}
