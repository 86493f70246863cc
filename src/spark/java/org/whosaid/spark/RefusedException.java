package org.whosaid.spark;

/** What was asked for cannot be, which was found before anything was begun; the message is for the user. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message);
    }
}
