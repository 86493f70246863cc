package org.whosaid.spark;

/** What was asked for cannot be, which was found before anything was begun; the message is for the user. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message);
    }

    /** There is no such input. */
    static RefusedException ofMissing(Place input) {
        return new RefusedException(input.typed() + ": no such file or folder (seen from "
                + input.files().getWorkingDirectory() + "); check the spelling");
    }
}
