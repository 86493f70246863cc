package org.whosaid.batch;

/** The run ended before its inputs did, because somebody asked for it. */
public final class RunStoppedException extends Exception {

    private static final long serialVersionUID = 1L;

    RunStoppedException() {
        super("stopped on request");
    }
}
