package org.whosaid.train;

/** Training data that cannot be used as it stands; the message says where, what was found and what to do. */
public final class TrainingDataException extends Exception {

    private static final long serialVersionUID = 1L;

    TrainingDataException(String message) {
        super(message);
    }

    TrainingDataException(String file, long line, String reason) {
        super(file + ":" + line + ": " + reason);
    }

    TrainingDataException(String message, Throwable cause) {
        super(message, cause);
    }
}
