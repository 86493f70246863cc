package org.whosaid.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.whosaid.actors.ActorsCsv;
import org.whosaid.console.ResumeLine;
import org.whosaid.disk.FolderLock;
import org.whosaid.disk.FolderRefusedException;
import org.whosaid.disk.OutputException;
import org.whosaid.read.InputEntry;
import org.whosaid.read.MissingInputException;
import org.whosaid.rows.TableRefusedException;
import org.whosaid.runs.FinishedRun;
import org.whosaid.runs.FinishedRunReader;
import org.whosaid.runs.InterruptedRun;
import org.whosaid.runs.TablesFolder;
import org.whosaid.tables.UnreadableTablesException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code whosaid report}: makes the page of a finished run. */
@Command(
        name = "report",
        header = "Make one page of a finished run, to look at in a browser.",
        description = {
            "",
            "The page shows who speaks most and who is only talked about, a table of all quotes, and every article with"
                    + " its quotes marked. It is one file that works offline and can be mailed. Articles of more than"
                    + " 20,000,000 characters altogether go into a folder beside it."
        },
        sortOptions = false,
        footerHeading = "%nExample: the page of the tables in a folder%n",
        footer = "  whosaid report tables -o elections.html")
final class ReportCommand implements Callable<Integer>, CommandErrors.InFolder {

    private final Session session;

    @Spec
    CommandSpec command;

    @Parameters(paramLabel = "OUT", description = "Folder that extract has filled.")
    String folder = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "File for the page; its folder is made where it is missing. Default: report.html in OUT")
    String output = "";

    @Option(
            names = "--articles",
            paramLabel = "FOLDER",
            description = "Where the articles are now. Default: where the run read them")
    String articles = "";

    @Option(names = "--overwrite", description = "Replace a file that is no report of whosaid.")
    boolean overwrite;

    @Option(
            names = {"-q", "--quiet"},
            description = "Tell only what went wrong.")
    boolean quiet;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    ReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path tables = path("OUT", folder);
        // Only a folder that a run may be at work in: others may be another's, and are only read.
        if (!Files.isWritable(tables.resolve(TablesFolder.STAGING))) {
            return report(tables);
        }
        FolderLock lock;
        try {
            lock = TablesFolder.lock(tables, session.clock().instant());
        } catch (FolderRefusedException atWork) {
            throw usage(String.valueOf(atWork.getMessage()));
        } catch (OutputException unlocked) {
            return report(tables);
        }
        try {
            return report(tables);
        } finally {
            lock.close();
        }
    }

    @Override
    public String folder() {
        return folder;
    }

    private int report(Path tables) {
        ReportPlace place =
                output.isEmpty() ? ReportPlace.among(tables, folder) : new ReportPlace(path("-o", output), output);
        Optional<String> objection = place.objection(overwrite);
        if (objection.isPresent()) {
            throw usage(objection.get());
        }
        Optional<InterruptedRun> interrupted = InterruptedRun.in(tables);
        if (interrupted.isPresent() && !interrupted.get().isUpdate()) {
            tellInterrupted("its run has not come to its end", interrupted.get());
            return ExitCode.USAGE.code();
        }
        try {
            FinishedRun run = new FinishedRunReader(new ActorsCsv()).read(tables);
            ExitCode code = new ReportRun(session, place, quiet).run(run, entries(run));
            interrupted.ifPresent(update -> tellInterrupted(
                    "the report shows the tables as they stand, but a run that"
                            + " was to bring them up to date has not come to its end",
                    update));
            return code.code();
        } catch (UnreadableTablesException fault) {
            throw usage(String.valueOf(fault.getMessage()));
        }
    }

    private void tellInterrupted(String what, InterruptedRun run) {
        String here = session.workingFolder().toAbsolutePath().normalize().toString();
        session.err().println("whosaid: " + folder + ": " + what + "; this line goes on with it:");
        session.err().println("  " + new ResumeLine(session.program(), here).of(run.begun()));
    }

    private List<InputEntry> entries(FinishedRun run) {
        RecordedInputs inputs = new RecordedInputs(session);
        if (articles.isEmpty()) {
            return inputs.whereTheyWere(run.record());
        }
        try {
            return inputs.below(articles, run);
        } catch (MissingInputException | TableRefusedException unusable) {
            throw usage("--articles " + unusable.getMessage());
        }
    }

    private Path path(String option, String typed) {
        try {
            return session.workingFolder().resolve(typed);
        } catch (InvalidPathException impossible) {
            throw usage(option + " '" + typed + "': not a path here");
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
