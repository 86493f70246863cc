package org.whosaid.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.whosaid.batch.ExtractRequest;
import org.whosaid.batch.HeapTooSmallException;
import org.whosaid.batch.Remainder;
import org.whosaid.batch.RunCounts;
import org.whosaid.batch.RunStoppedException;
import org.whosaid.batch.StopRequest;
import org.whosaid.console.Interruption;
import org.whosaid.console.ResumeLine;
import org.whosaid.console.RunReport;
import org.whosaid.loglinear.SpeakerModelFile;
import org.whosaid.options.ListedRows;
import org.whosaid.read.Inputs;
import org.whosaid.runs.InterruptedRun;
import org.whosaid.runs.Recipe;
import org.whosaid.runs.RunSummary;
import org.whosaid.runs.RunSummary.Resumed;
import org.whosaid.runs.RunSummary.Software;
import org.whosaid.runs.TablesFolder;
import org.whosaid.tables.Status;

/**
 * Fills a folder with the tables of all inputs, and says how to go on wherever that ends before its time.
 *
 * @param output the folder as typed
 * @param recipe what the run was asked to do
 * @param quiet whether progress and summary are unwanted
 */
record TablesRun(
        Session session,
        ExtractRequest request,
        ListedRows wanted,
        SpeakerModelFile speakers,
        Software software,
        Inputs inputs,
        String output,
        Recipe recipe,
        boolean quiet) {

    /** Runs to the end, whichever it is. */
    ExitCode run(Path folder, TablesFolder opened) throws InterruptedException {
        try (Interruption.Watch watch = session.interruption().begin(this::tellStopped)) {
            try (TablesFolder tables = opened) {
                return write(tables, watch.stop());
            } catch (RunStoppedException stopped) {
                if (InterruptedRun.in(folder).isPresent()) {
                    tellStopped();
                } else {
                    err().println("whosaid: stopped before anything was done; the same command begins again");
                }
                return ExitCode.INTERRUPTED;
            } catch (HeapTooSmallException shortage) {
                return outOfMemory(folder, String.valueOf(shortage.getMessage()));
            } catch (OutOfMemoryError shortage) {
                return outOfMemory(folder, "out of memory");
            } catch (IOException trouble) {
                err().println("whosaid: " + trouble.getMessage());
                tellHowToResume(folder, "once that is mended");
                return ExitCode.OUTPUT_FAILED;
            }
        }
    }

    private ExitCode write(TablesFolder tables, StopRequest stop)
            throws IOException, HeapTooSmallException, RunStoppedException, InterruptedException {
        Instant started = Instant.now();
        Remainder rest = Remainder.of(inputs.entries(), tables.earlier(), stop);
        RunReport report = new RunReport(err(), inputs, request.filters());
        report.begin(rest.done(), rest.problems());
        boolean upToDate = rest.inputs().isEmpty() && tables.isFinished();
        if (!quiet) {
            report.tellTakenOver(output, tables.earlier().size(), upToDate);
        }
        report.tellDropped(output, tables.dropped());
        RunCounts counts = upToDate ? rest.done() : fill(tables, rest, report, started, stop);
        String allProblems = RunReport.commandThatLists(output);
        report.tellProblems(allProblems);
        if (!quiet) {
            report.tellCounts(allProblems);
            err().println("tables and run.json are in " + output);
        }
        return ExitCode.of(counts);
    }

    private RunCounts fill(TablesFolder tables, Remainder rest, RunReport report, Instant started, StopRequest stop)
            throws IOException, HeapTooSmallException, RunStoppedException, InterruptedException {
        tables.begin();
        RunCounts counts =
                rest.inputs().isEmpty() ? rest.done() : rest.done().plus(analyse(rest, tables, report, stop));
        tables.finish(summary(rest.done(), counts, started));
        return counts;
    }

    private RunCounts analyse(Remainder rest, TablesFolder tables, RunReport report, StopRequest stop)
            throws IOException, HeapTooSmallException, RunStoppedException, InterruptedException {
        return new ArticleRun(session, stop, request, wanted, speakers)
                .run(
                        rest.inputs(),
                        processed -> tables.add(processed.outcome(), processed.source()),
                        (outcome, counts, total) ->
                                report.passed(outcome, rest.done().plus(counts), total),
                        session.progress(quiet));
    }

    private ExitCode outOfMemory(Path folder, String what) {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        err().println("whosaid: " + what + "; the heap has " + megabytes
                + " MB: raise that with WHOSAID_JAVA_OPTS=-Xmx4g in the environment, or leave the article out with"
                + " --exclude");
        tellHowToResume(folder, "with that");
        return ExitCode.FAULT;
    }

    private void tellStopped() {
        err().println("whosaid: stopped; what is done is kept, this line goes on from there:");
        err().println("  " + line());
    }

    private void tellHowToResume(Path folder, String condition) {
        if (InterruptedRun.in(folder).isPresent()) {
            err().println("whosaid: what is done is kept, " + condition + " this line goes on from there:");
            err().println("  " + line());
        }
    }

    private String line() {
        return new ResumeLine(session.program(), recipe.workingFolder()).of(recipe);
    }

    private PrintStream err() {
        return session.err();
    }

    private RunSummary summary(RunCounts done, RunCounts counts, Instant started) {
        return new RunSummary(
                software.with(speakers.name(), speakers.sha256()),
                wanted.watchLists().checksums(),
                new RunSummary.Request(
                        session.arguments(),
                        request.inputs(),
                        session.workingFolder().toAbsolutePath().toString()),
                new RunSummary.Found(
                        Map.of(
                                Status.OK,
                                counts.ok(),
                                Status.SKIPPED,
                                counts.skipped(),
                                Status.FAILED,
                                counts.failed()),
                        inputs.leftAlone(),
                        counts.words()),
                new Resumed(done.done(), done.words()),
                started,
                Duration.between(started, Instant.now()));
    }
}
