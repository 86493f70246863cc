package org.whosaid.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.whosaid.batch.ExtractRequest;
import org.whosaid.console.ResumeLine;
import org.whosaid.console.RunReport;
import org.whosaid.disk.FolderRefusedException;
import org.whosaid.disk.OutputException;
import org.whosaid.loglinear.SpeakerModelFile;
import org.whosaid.options.EntityOptions;
import org.whosaid.options.EntityRequest;
import org.whosaid.options.ModelOption;
import org.whosaid.options.RowRequest;
import org.whosaid.read.Inputs;
import org.whosaid.runs.FinishedRunReader;
import org.whosaid.runs.InterruptedRunException;
import org.whosaid.runs.Recipe;
import org.whosaid.runs.RunSummary.Software;
import org.whosaid.runs.TablesFolder;
import org.whosaid.tables.CsvProfile;
import org.whosaid.tables.TableFormat;
import org.whosaid.tables.UnreadableTablesException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code whosaid extract}: writes all tables into a folder. */
@Command(
        name = "extract",
        header = "Write tables of who is named and who said what into a folder.",
        description = {
            "",
            "Writes quotes.csv, entities.csv, mentions.csv, documents.csv (a row for every input, whatever happened to"
                    + " it) and run.json, all of them at the end. A run that was interrupted, whatever by, goes on with"
                    + " --resume where it was."
        },
        sortOptions = false,
        footerHeading = "%nExample: tables of all articles in a folder but the drafts%n",
        footer = "  whosaid extract articles --exclude 'draft*' -o tables")
final class ExtractCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    InputOptions input;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Folder for the tables; made where it is missing.")
    String output;

    @Option(names = "--overwrite", description = "Replace tables that stand there already; discard an interrupted run.")
    boolean overwrite;

    @Option(
            names = "--resume",
            description = "Go on with an interrupted run into DIR; begin one where there is none. Inputs whose bytes"
                    + " have not changed are not analysed again. Options that change tables must be the same.")
    boolean resume;

    @Option(
            names = "--report",
            description = "Then make " + ReportPlace.FILE_NAME + " in DIR, as the command report does.")
    boolean report;

    @Mixin
    EntityOptions entities;

    @Mixin
    ModelOption model;

    @Mixin
    FormatOptions formats;

    ExtractCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (resume && overwrite) {
            throw input.usage("--resume goes on with what is there, --overwrite replaces it: only one of them can be");
        }
        ExtractRequest request = input.request();
        TableFormat format = formats.format(CsvProfile.SPREADSHEET);
        Path folder = folder();
        ReportPlace page = ReportPlace.among(folder, output);
        refuse(report ? page.objection(overwrite) : Optional.empty());
        EntityRequest wanted = entities.request(session.workingFolder());
        SpeakerModelFile speakers = model.read(session.workingFolder());
        Inputs inputs = input.list(request, session.workingFolder());
        if (inputs.entries().isEmpty()) {
            new RunReport(session.err(), inputs).tellNothingToRead();
            return ExitCode.NOTHING_TO_READ.code();
        }
        Software software = Distribution.running().describe();
        Recipe recipe = ExtractRecipe.of(
                session, software, new RowRequest(request.reading(), request.timeout(), wanted, speakers), format);
        Optional<TablesFolder> tables;
        try {
            tables = TablesFolder.open(session.disk(), folder, format, recipe, start());
        } catch (InterruptedRunException interrupted) {
            session.err().println("whosaid: " + interrupted.getMessage() + "; this line goes on with it:");
            session.err()
                    .println("  " + new ResumeLine(session.program(), recipe.workingFolder()).of(interrupted.begun()));
            return ExitCode.USAGE.code();
        } catch (FolderRefusedException refused) {
            throw input.usage(String.valueOf(refused.getMessage()));
        } catch (OutputException trouble) {
            session.err().println("whosaid: " + trouble.getMessage());
            return ExitCode.OUTPUT_FAILED.code();
        }
        if (tables.isEmpty()) {
            if (!input.work.quiet) {
                session.err().println(output + ": the run is finished, there is nothing to resume");
            }
            return (report ? report(folder, page, inputs) : ExitCode.OK).code();
        }
        ExitCode code = new TablesRun(
                        session, request, wanted, speakers, software, inputs, output, recipe, input.work.quiet)
                .run(folder, tables.get());
        boolean finished = code == ExitCode.OK || code == ExitCode.INCOMPLETE;
        return (report && finished ? code.then(report(folder, page, inputs)) : code).code();
    }

    /** The report of the tables as they stand. */
    private ExitCode report(Path folder, ReportPlace page, Inputs inputs) {
        try {
            return new ReportRun(session, page, input.work.quiet)
                    .run(new FinishedRunReader().read(folder), inputs.entries());
        } catch (UnreadableTablesException fault) {
            session.err().println("whosaid: " + fault.getMessage());
            return ExitCode.OUTPUT_FAILED;
        }
    }

    private void refuse(Optional<String> objection) {
        if (objection.isPresent()) {
            throw input.usage(objection.get());
        }
    }

    private TablesFolder.Start start() {
        if (resume) {
            return TablesFolder.Start.RESUMING;
        }
        return overwrite ? TablesFolder.Start.REPLACING : TablesFolder.Start.ANEW;
    }

    private Path folder() {
        try {
            return session.workingFolder().resolve(output);
        } catch (InvalidPathException impossible) {
            throw input.usage("-o '" + output + "': not a path here");
        }
    }
}
