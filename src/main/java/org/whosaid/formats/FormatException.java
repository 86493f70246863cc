package org.whosaid.formats;

import org.jspecify.annotations.Nullable;

/** A document that is damaged, or of a format that is not read; the message says which and what to do. */
public final class FormatException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean damaged;

    private FormatException(String message, boolean damaged, @Nullable Throwable cause) {
        super(message, cause);
        this.damaged = damaged;
    }

    static FormatException notRead(String message) {
        return new FormatException(message, false, null);
    }

    public static FormatException damaged(String message) {
        return new FormatException(message, true, null);
    }

    public static FormatException damaged(String message, Throwable cause) {
        return new FormatException(message, true, cause);
    }

    /** Whether the document should have been read; false for a format that is not read. */
    public boolean isDamaged() {
        return damaged;
    }
}
