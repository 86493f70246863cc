package org.whosaid.disk;

import java.io.IOException;

/** Whoever read the table has read enough, as {@code head} does: no failure. */
public final class ClosedPipeException extends IOException {

    private static final long serialVersionUID = 1L;

    public ClosedPipeException(IOException cause) {
        super("the reader has closed the pipe", cause);
    }
}
