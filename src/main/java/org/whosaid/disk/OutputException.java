package org.whosaid.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.whosaid.facts.WhiteSpace;

/** A table or a page could not be written. The message says where and why on one line. */
public final class OutputException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Wraps what went wrong.
     *
     * @param target the path, or another name for what was written to
     */
    public OutputException(String target, IOException cause) {
        super(WhiteSpace.collapse(target + ": cannot be written: " + reason(cause)), cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "the folder is gone";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "a file is in the way";
        }
        String reason = cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
        return reason == null ? cause.getClass().getSimpleName() : reason;
    }
}
