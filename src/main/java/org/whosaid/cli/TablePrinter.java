package org.whosaid.cli;

import java.io.IOException;
import java.util.List;
import org.whosaid.batch.ExtractRequest;
import org.whosaid.batch.HeapTooSmallException;
import org.whosaid.batch.OutcomeSink;
import org.whosaid.batch.RunCounts;
import org.whosaid.batch.RunStoppedException;
import org.whosaid.console.Interruption;
import org.whosaid.console.ProgressLine;
import org.whosaid.console.RunReport;
import org.whosaid.corpus.Corpus;
import org.whosaid.disk.ClosedPipeException;
import org.whosaid.lists.LexiconReader;
import org.whosaid.loglinear.SpeakerModelFile;
import org.whosaid.options.ListedRows;
import org.whosaid.options.ListingOptions;
import org.whosaid.options.ModelOption;
import org.whosaid.read.InputEntry;
import org.whosaid.read.Inputs;
import org.whosaid.runs.PassingTables;
import org.whosaid.tables.ArticleTable;
import org.whosaid.tables.CsvProfile;
import org.whosaid.tables.Table;
import org.whosaid.tables.TableFormat;
import org.whosaid.tables.TableWriter;

/** Prints one table of all inputs to standard output. */
final class TablePrinter {

    private static final String TARGET = "standard output";
    private static final String ALL_PROBLEMS = "whosaid extract lists all of them in documents.csv";

    private final Session session;
    private final Table table;

    TablePrinter(Session session, Table table) {
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
            // Rows and progress would overwrite each other on the same terminal.
            boolean mixed = session.terminals().errors() && session.terminals().output();
            ProgressLine progress = session.progress(options.work.quiet || mixed);
            ArticleRun run = new ArticleRun(session, watch.stop(), request, wanted, speakers);
            RunCounts counts = table instanceof ArticleTable ofArticles
                    ? print(ofArticles, format, sink -> run.run(inputs.entries(), sink, report, progress))
                    : printOfAll(format, inputs, sink -> run.run(inputs.entries(), sink, report, progress));
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

    /** Takes all inputs through the analysis. */
    @FunctionalInterface
    private interface Analysis {
        RunCounts run(OutcomeSink sink)
                throws IOException, HeapTooSmallException, RunStoppedException, InterruptedException;
    }

    /** Prints the rows of each input as soon as it is done. */
    private RunCounts print(ArticleTable ofArticles, TableFormat format, Analysis analysis)
            throws IOException, HeapTooSmallException, RunStoppedException, InterruptedException {
        TableWriter writer = TableWriter.begin(table, format, session.out(), TARGET);
        return analysis.run(processed -> writer.add(ofArticles.rows(processed.outcome())));
    }

    /** Prints the rows that only all inputs together tell, in the end. */
    private RunCounts printOfAll(TableFormat format, Inputs inputs, Analysis analysis)
            throws IOException, HeapTooSmallException, RunStoppedException, InterruptedException {
        List<String> documents =
                inputs.entries().stream().map(InputEntry::document).toList();
        try (PassingTables tables =
                PassingTables.begin(session.disk(), Corpus.stages(() -> new LexiconReader().read()))) {
            RunCounts counts = analysis.run(processed -> tables.add(processed.outcome()));
            TableWriter writer = TableWriter.begin(table, format, session.out(), TARGET);
            tables.writeTo(row -> writer.add(List.of(row)), table, documents);
            return counts;
        }
    }
}
