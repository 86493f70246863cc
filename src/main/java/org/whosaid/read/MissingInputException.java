package org.whosaid.read;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Inputs were named that are not there: a mistake in the command, found before anything is read. */
public final class MissingInputException extends Exception {

    private static final long serialVersionUID = 1L;

    MissingInputException(List<String> missing, Path workingFolder) {
        super(missing.stream().map(DocumentName::onOneLine).collect(Collectors.joining(", "))
                + ": no such file or folder (seen from " + DocumentName.onOneLine(workingFolder.toString())
                + "); check the spelling");
    }
}
