package org.whosaid.cli;

import org.whosaid.batch.RunCounts;

/** What the program's exit code means; scripts compare them. */
public enum ExitCode {
    /** Every input was read and analysed, or help was asked for. */
    OK(0),
    /** A fault of ours, or too little memory. */
    FAULT(1),
    /** The command line asks for something that cannot be; nothing was begun. */
    USAGE(2),
    /** Finished, but some inputs failed or were skipped, or a report cannot show some articles as the run read them. */
    INCOMPLETE(5),
    /** None of the inputs holds a file to read. */
    NOTHING_TO_READ(6),
    /** Output could not be written. */
    OUTPUT_FAILED(74),
    /** Stopped by Ctrl-C. */
    INTERRUPTED(130),
    /** Stopped by TERM; the Java runtime itself ends with it. */
    TERMINATED(143);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The code of a run that came to its end. */
    static ExitCode of(RunCounts counts) {
        return counts.skipped() + counts.failed() == 0 ? OK : INCOMPLETE;
    }

    /** The code of this step and another one behind it: a failure of the second counts more. */
    ExitCode then(ExitCode second) {
        return second == OK ? this : second;
    }

    public int code() {
        return code;
    }
}
