package org.whosaid.cli;

import java.util.List;
import org.whosaid.console.RunReport;
import org.whosaid.disk.OutputException;
import org.whosaid.read.InputEntry;
import org.whosaid.report.ReportWriter;
import org.whosaid.report.WrittenReport;
import org.whosaid.runs.FinishedRun;

/**
 * Writes the report of a finished run and says where it is and what it cannot show.
 *
 * @param quiet whether only what went wrong is told
 */
record ReportRun(Session session, ReportPlace place, boolean quiet) {

    /**
     * Writes it.
     *
     * @param entries where the articles lie
     */
    ExitCode run(FinishedRun run, List<InputEntry> entries) {
        WrittenReport written;
        try {
            written = new ReportWriter().write(run, entries, place.path());
        } catch (OutputException trouble) {
            session.err().println("whosaid: " + trouble.getMessage());
            return ExitCode.OUTPUT_FAILED;
        }
        if (written.changed() > 0) {
            tell("changed since the run, shown without marks", written.changed());
        }
        if (written.missing() > 0) {
            tell("could not be read again, not shown; report --articles FOLDER says where they are", written.missing());
        }
        if (!quiet) {
            session.err().println("the report is " + place.typed());
            written.texts()
                    .ifPresent(folder -> session.err()
                            .println("its articles are in the folder " + folder.getFileName() + " beside it"));
        }
        return written.changed() + written.missing() == 0 ? ExitCode.OK : ExitCode.INCOMPLETE;
    }

    private void tell(String what, int articles) {
        session.err().println("whosaid: " + RunReport.counted(articles, "article") + " " + what);
    }
}
