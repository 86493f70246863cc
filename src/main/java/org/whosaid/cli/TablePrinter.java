package org.whosaid.cli;

import java.io.IOException;
import org.whosaid.batch.ExtractRequest;
import org.whosaid.batch.HeapTooSmallException;
import org.whosaid.batch.RunCounts;
import org.whosaid.batch.RunStoppedException;
import org.whosaid.console.Interruption;
import org.whosaid.console.ProgressLine;
import org.whosaid.console.RunReport;
import org.whosaid.disk.ClosedPipeException;
import org.whosaid.loglinear.SpeakerModelFile;
import org.whosaid.options.ListedRows;
import org.whosaid.options.ListingOptions;
import org.whosaid.options.ModelOption;
import org.whosaid.read.Inputs;
import org.whosaid.tables.ArticleTable;
import org.whosaid.tables.CsvProfile;
import org.whosaid.tables.TableFormat;
import org.whosaid.tables.TableWriter;

/** Prints one table of all inputs to standard output. */
final class TablePrinter {

    private static final String TARGET = "standard output";
    private static final String ALL_PROBLEMS = "whosaid extract lists all of them in documents.csv";

    private final Session session;
    private final ArticleTable table;

    TablePrinter(Session session, ArticleTable table) {
        this.session = session;
        this.table = table;
    }

    /** Prints the table; whoever reads it may close the pipe at any time. */
    ExitCode print(InputOptions options, ListingOptions entities, ModelOption model, FormatOptions formats)
            throws Exception {
        ExtractRequest request = options.request();
        TableFormat format = formats.format(CsvProfile.DATA);
        ListedRows wanted = entities.request(session.workingFolder());
        SpeakerModelFile speakers = model.read(session.workingFolder());
        Inputs inputs = options.list(request, session.workingFolder());
        RunReport report = new RunReport(session.err(), inputs, request.filters());
        if (inputs.entries().isEmpty()) {
            report.tellNothingToRead();
            return ExitCode.NOTHING_TO_READ;
        }
        try (Interruption.Watch watch = session.interruption().begin(() -> {})) {
            TableWriter writer = TableWriter.begin(table, format, session.out(), TARGET);
            // Rows and progress would overwrite each other on the same terminal.
            boolean mixed = session.terminals().errors() && session.terminals().output();
            ProgressLine progress = session.progress(options.work.quiet || mixed);
            RunCounts counts = new ArticleRun(session, watch.stop(), request, wanted, speakers)
                    .run(inputs.entries(), processed -> writer.add(table.rows(processed.outcome())), report, progress);
            report.tellProblems(ALL_PROBLEMS);
            if (!options.work.quiet) {
                report.tellCounts(ALL_PROBLEMS);
            }
            return ExitCode.of(counts);
        } catch (ClosedPipeException enough) {
            return ExitCode.OK;
        } catch (RunStoppedException stopped) {
            return ExitCode.INTERRUPTED;
        } catch (HeapTooSmallException shortage) {
            session.err()
                    .println("whosaid: " + shortage.getMessage()
                            + "; raise the heap with WHOSAID_JAVA_OPTS=-Xmx4g in the environment, or leave the article out with"
                            + " --exclude");
            return ExitCode.FAULT;
        } catch (IOException trouble) {
            session.err().println("whosaid: " + trouble.getMessage());
            return ExitCode.OUTPUT_FAILED;
        }
    }
}
