package org.whosaid.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.whosaid.actors.ActorsCsv;
import org.whosaid.batch.ExtractRequest;
import org.whosaid.console.ResumeLine;
import org.whosaid.console.RunReport;
import org.whosaid.corpus.Corpus;
import org.whosaid.disk.FolderLock;
import org.whosaid.disk.FolderRefusedException;
import org.whosaid.disk.OutputException;
import org.whosaid.lists.LexiconReader;
import org.whosaid.loglinear.SpeakerModelFile;
import org.whosaid.options.ListedRows;
import org.whosaid.options.ListingOptions;
import org.whosaid.options.ModelOption;
import org.whosaid.options.RowRequest;
import org.whosaid.read.InputEntry;
import org.whosaid.read.Inputs;
import org.whosaid.report.ReportWriter;
import org.whosaid.runs.FinishedRunReader;
import org.whosaid.runs.Recipe;
import org.whosaid.runs.RunSummary.Software;
import org.whosaid.runs.StandingRunException;
import org.whosaid.runs.TablePlan;
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
                    + " it), actors.csv, sayings.csv, pairs.csv and run.json, all of them at the end. A run that was interrupted, whatever by, goes on with"
                    + " --resume where it was; a finished one is brought up to date by it. What that needs is kept in"
                    + " DIR/.whosaid."
        },
        sortOptions = false,
        footerHeading = "%nExample: tables of all articles in a folder but the drafts%n",
        footer = "  whosaid extract articles --exclude 'draft*' -o tables")
final class ExtractCommand implements Callable<Integer>, CommandErrors.InFolder {

    private final Session session;

    @Mixin
    InputOptions input;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Folder for the tables; made where it is missing.")
    String output = "";

    @Option(
            names = "--overwrite",
            description = "Replace tables that stand there already; discard whatever run there was.")
    boolean overwrite;

    @Option(
            names = "--resume",
            description = "Bring DIR to what a whole run would give now: go on with an interrupted run, bring the"
                    + " tables of a finished one up to date, begin one where there is none. New and changed inputs"
                    + " are analysed, results of the others are taken over, and those of inputs that are gone leave"
                    + " the tables. Options that change tables must be the same.")
    boolean resume;

    @Option(
            names = "--report",
            description = "Then make " + ReportPlace.FILE_NAME + " in DIR, as the command report does.")
    boolean report;

    @Option(
            names = "--no-texts",
            description = "Do not write the texts that were taken out of pages, documents and tables of articles into"
                    + " DIR/texts. Offsets count in these texts.")
    boolean noTexts;

    @Mixin
    ListingOptions entities;

    @Mixin
    ModelOption model;

    @Mixin
    FormatOptions formats;

    ExtractCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        Path folder = path();
        // Whatever else is wrong with the command: where a run is at work in the folder, that is what there is to say.
        try {
            FolderLock lock = lock(folder);
            try {
                return extract(folder).code();
            } finally {
                lock.close();
            }
        } catch (OutputException trouble) {
            session.err().println("whosaid: " + trouble.getMessage());
            return ExitCode.OUTPUT_FAILED.code();
        }
    }

    @Override
    public String folder() {
        return output;
    }

    private FolderLock lock(Path folder) throws OutputException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw input.usage("-o '" + output + "': a file, a folder is needed");
        }
        try {
            return TablesFolder.lock(folder, session.clock().instant());
        } catch (FolderRefusedException refused) {
            throw input.usage(String.valueOf(refused.getMessage()));
        }
    }

    private ExitCode extract(Path folder) throws InterruptedException, OutputException {
        if (resume && overwrite) {
            throw input.usage("--resume goes on with what is there, --overwrite replaces it: only one of them can be");
        }
        ExtractRequest request = input.request();
        TableFormat format = formats.format(CsvProfile.SPREADSHEET);
        ReportPlace page = ReportPlace.among(folder, output);
        refuse(report ? page.objection(overwrite) : Optional.empty());
        ListedRows wanted = entities.request(session.workingFolder());
        SpeakerModelFile speakers = model.read(session.workingFolder());
        Inputs inputs = input.list(request, session.workingFolder());
        if (inputs.entries().isEmpty()) {
            new RunReport(session.err(), inputs, request.filters()).tellNothingToRead();
            return ExitCode.NOTHING_TO_READ;
        }
        Software software = Distribution.running().describe();
        Recipe recipe = ExtractRecipe.of(
                session, software, new RowRequest(request.reading(), request.timeout(), wanted, speakers), format);
        List<String> documents =
                inputs.entries().stream().map(InputEntry::document).toList();
        TablesFolder tables;
        try {
            tables = TablesFolder.open(
                    session.disk(),
                    folder,
                    new TablePlan(format, Corpus.stages(() -> new LexiconReader().read()), !noTexts),
                    recipe,
                    start(),
                    documents);
        } catch (StandingRunException standing) {
            tellStanding(standing, recipe);
            return ExitCode.USAGE;
        } catch (FolderRefusedException refused) {
            throw input.usage(String.valueOf(refused.getMessage()));
        }
        ExitCode code = new TablesRun(
                        session, request, wanted, speakers, software, inputs, output, recipe, input.work.quiet)
                .run(folder, tables);
        boolean finished = code == ExitCode.OK || code == ExitCode.INCOMPLETE;
        if (finished && !report && !input.work.quiet && ReportWriter.wrote(page.path())) {
            session.err().println(page.typed() + " shows earlier tables; --report makes it anew");
        }
        return report && finished ? code.then(report(folder, page, inputs)) : code;
    }

    /** Where the same command is refused because files that it names have changed, its line would be refused again. */
    private void tellStanding(StandingRunException standing, Recipe recipe) {
        String message = "whosaid: " + standing.getMessage();
        String line = new ResumeLine(session.program(), recipe.workingFolder()).of(standing.begun());
        if (resume && line.equals(new ResumeLine(session.program(), recipe.workingFolder()).of(recipe))) {
            session.err().println(message);
        } else {
            session.err().println(message + "; this line goes on as the run before was told to:");
            session.err().println("  " + line);
        }
    }

    /** The report of the tables as they stand. */
    private ExitCode report(Path folder, ReportPlace page, Inputs inputs) {
        try {
            return new ReportRun(session, page, input.work.quiet)
                    .run(new FinishedRunReader(new ActorsCsv()).read(folder), inputs.entries());
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

    private Path path() {
        try {
            return session.workingFolder().resolve(output);
        } catch (InvalidPathException impossible) {
            throw input.usage("-o '" + output + "': not a path here");
        }
    }
}
