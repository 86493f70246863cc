package org.whosaid.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.whosaid.report.ReportWriter;

/**
 * Where a report is to stand.
 *
 * @param path its file
 * @param typed how messages call it
 */
record ReportPlace(Path path, String typed) {

    static final String FILE_NAME = "report.html";

    /** The usual place: among the tables. */
    static ReportPlace among(Path tables, String typed) {
        return new ReportPlace(tables.resolve(FILE_NAME), (typed.endsWith("/") ? typed : typed + "/") + FILE_NAME);
    }

    /** What forbids to write there: only a report may be replaced without being asked to. */
    Optional<String> objection(boolean overwrite) {
        boolean free = overwrite || !Files.exists(path, LinkOption.NOFOLLOW_LINKS) || ReportWriter.wrote(path);
        return free
                ? Optional.empty()
                : Optional.of(typed + ": stands there already and is no report of whosaid; --overwrite replaces it, or"
                        + " name another file");
    }
}
