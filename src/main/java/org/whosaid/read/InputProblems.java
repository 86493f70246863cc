package org.whosaid.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.whosaid.facts.Problem;
import org.whosaid.facts.Problem.Reason;

/** Turns what the file system says about an input into its problem. */
final class InputProblems {

    /** The JDK names links in its reason for a link that cannot be resolved, in every language. */
    private static final String UNRESOLVABLE = "symbolic link";

    private InputProblems() {}

    static Problem of(String document, IOException trouble) {
        return trouble instanceof NoSuchFileException
                ? new Problem(document, Reason.VANISHED, "gone since the inputs were listed")
                : new Problem(document, Reason.UNREADABLE, detail(trouble));
    }

    static Problem ofLink(String document, IOException trouble) {
        if (trouble instanceof NoSuchFileException) {
            return new Problem(document, Reason.DANGLING_LINK, "what it leads to is not there");
        }
        String detail = detail(trouble);
        return detail.contains(UNRESOLVABLE)
                ? new Problem(document, Reason.LINK_LOOP, "leads back to itself")
                : new Problem(document, Reason.UNREADABLE, detail);
    }

    private static String detail(IOException trouble) {
        if (trouble instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = trouble instanceof FileSystemException failure ? failure.getReason() : trouble.getMessage();
        return reason == null ? trouble.getClass().getSimpleName() : DocumentName.onOneLine(reason);
    }
}
