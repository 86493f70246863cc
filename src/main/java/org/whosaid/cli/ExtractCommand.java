package org.whosaid.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import org.whosaid.batch.ExtractRequest;
import org.whosaid.batch.RunCounts;
import org.whosaid.lists.SpeakerModelFile;
import org.whosaid.read.Inputs;
import org.whosaid.write.CsvProfile;
import org.whosaid.write.OutputException;
import org.whosaid.write.RunSummary;
import org.whosaid.write.Status;
import org.whosaid.write.TableFormat;
import org.whosaid.write.TablesExistException;
import org.whosaid.write.TablesFolder;
import org.whosaid.write.TablesFolder.Existing;
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
                    + " it) and run.json."
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

    @Option(names = "--overwrite", description = "Replace tables that stand there already.")
    boolean overwrite;

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
        ExtractRequest request = input.request();
        TableFormat format = formats.format(CsvProfile.SPREADSHEET);
        Path folder = folder();
        EntityRequest wanted = entities.request(session.workingFolder());
        SpeakerModelFile speakers = model.read(session.workingFolder());
        Inputs inputs = input.list(request, session.workingFolder());
        RunReport report = new RunReport(session.err(), inputs);
        if (inputs.entries().isEmpty()) {
            return report.tellNothingToRead().code();
        }
        try (TablesFolder tables = open(folder, format)) {
            return write(request, wanted, speakers, inputs, tables, report).code();
        } catch (IOException trouble) {
            session.err().println("whosaid: " + trouble.getMessage());
            return ExitCode.OUTPUT_FAILED.code();
        }
    }

    private Path folder() {
        try {
            return session.workingFolder().resolve(output);
        } catch (InvalidPathException impossible) {
            throw input.usage("-o '" + output + "': not a path here");
        }
    }

    /** A folder that does not take tables is a mistake in the command as long as nothing was begun. */
    private TablesFolder open(Path folder, TableFormat format) {
        try {
            return TablesFolder.open(folder, format, overwrite ? Existing.REPLACE : Existing.KEEP);
        } catch (TablesExistException | OutputException refused) {
            throw input.usage(String.valueOf(refused.getMessage()));
        }
    }

    private ExitCode write(
            ExtractRequest request,
            EntityRequest wanted,
            SpeakerModelFile speakers,
            Inputs inputs,
            TablesFolder tables,
            RunReport report)
            throws IOException, InterruptedException {
        Instant started = Instant.now();
        ProgressLine progress = ProgressLine.of(session, input.work.quiet);
        RunCounts counts =
                new ArticleRun(session, request, wanted, speakers.model()).run(inputs, tables::add, report, progress);
        tables.finish(summary(wanted, speakers, inputs, counts, started));
        String allProblems = RunReport.commandThatLists(output);
        report.tellProblems(allProblems);
        if (!input.work.quiet) {
            report.tellCounts(allProblems);
            session.err().println("tables and run.json are in " + output);
        }
        return ExitCode.of(counts);
    }

    private RunSummary summary(
            EntityRequest wanted, SpeakerModelFile speakers, Inputs inputs, RunCounts counts, Instant started) {
        return new RunSummary(
                Distribution.running().describe().with(speakers.name(), speakers.sha256()),
                wanted.watchLists().checksums(),
                started,
                session.arguments(),
                input.inputs,
                session.workingFolder().toAbsolutePath().toString(),
                Map.of(Status.OK, counts.ok(), Status.SKIPPED, counts.skipped(), Status.FAILED, counts.failed()),
                inputs.leftAlone(),
                counts.words(),
                Duration.between(started, Instant.now()));
    }
}
