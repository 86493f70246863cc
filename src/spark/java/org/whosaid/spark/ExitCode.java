package org.whosaid.spark;

/** What the exit code of the driver means: the same as the command line's. */
enum ExitCode {
    /** Every document was read and analysed, or help was asked for. */
    OK(0),
    /** A fault of ours, or a job that Spark gave up. */
    FAULT(1),
    /** The command line asks for something that cannot be; nothing was begun. */
    USAGE(2),
    /** Finished, but some documents failed or were skipped. */
    INCOMPLETE(5),
    /** The input holds no document. */
    NOTHING_TO_READ(6),
    /** The folder for the output cannot be made, read or emptied. */
    OUTPUT_FAILED(74);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
