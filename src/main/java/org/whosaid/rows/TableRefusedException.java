package org.whosaid.rows;

/** A table of articles of which nobody can tell where the articles are; the message says what it holds. */
public final class TableRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    public TableRefusedException(String message) {
        super(message);
    }
}
