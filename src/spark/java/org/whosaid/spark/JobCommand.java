package org.whosaid.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import org.whosaid.disk.OutputException;
import org.whosaid.options.FilterOptions;
import org.whosaid.options.ListingOptions;
import org.whosaid.options.ModelOption;
import org.whosaid.options.ReadingOptions;
import org.whosaid.options.RowRequest;
import org.whosaid.options.TypedNumber;
import org.whosaid.read.ReadingRequest;
import org.whosaid.runs.Recipe;
import org.whosaid.spark.JobRequest.InputFormat;
import org.whosaid.tables.Status;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The command line of a job: {@code whosaid extract} as far as that makes sense on a cluster. */
@Command(
        name = "spark-submit ... whosaid-spark.jar",
        versionProvider = Program.class,
        header = "Write tables of who is named and who said what, as one Spark job.",
        description = {
            "",
            "Makes the folders quotes, entities, mentions and documents (a row for every input, whatever happened to"
                    + " it) in DIR, with the cells of 'whosaid extract --for data'. documents comes last: with its"
                    + " _SUCCESS the output is whole. INPUT and DIR may lie on any file system of Hadoop, such as"
                    + " hdfs://, and are seen from every executor; watch lists and models only from the driver."
        },
        sortOptions = false,
        footerHeading = "%nExample: tables of all articles in a folder that every machine sees%n",
        footer = "  spark-submit --master spark://host:7077 whosaid-spark.jar /archive/articles -o /archive/tables")
final class JobCommand implements Callable<Integer> {

    private final Path workingFolder;
    private final Supplier<SparkSession> spark;

    @Spec
    CommandSpec command;

    @Parameters(
            paramLabel = "INPUT",
            description = "Folder of text files (read with all folders below it), of Parquet files or of JSON lines; or"
                    + " one such file.")
    String input;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "What INPUT holds: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    InputFormat inputFormat;

    @Option(
            names = "--id",
            paramLabel = "COLUMN",
            defaultValue = "id",
            description =
                    "Column of Parquet or JSON that names the document, each differently. Default: ${DEFAULT-VALUE}")
    String id;

    @Option(
            names = "--text",
            paramLabel = "COLUMN",
            defaultValue = "text",
            description = "Column of Parquet or JSON with the text. Default: ${DEFAULT-VALUE}")
    String text;

    @Mixin
    FilterOptions filters;

    @Mixin
    ReadingOptions reading;

    @Mixin
    ListingOptions entities;

    @Mixin
    ModelOption model;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Folder for the tables; made where it is missing.")
    String output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "parquet",
            description = "How tables are written: ${COMPLETION-CANDIDATES}. All cells are strings. Default:"
                    + " ${DEFAULT-VALUE}")
    OutputFormat outputFormat;

    @Option(names = "--overwrite", description = "Replace tables that stand there already; discard an interrupted job.")
    boolean overwrite;

    @Option(
            names = "--resume",
            description = "Go on with the output in DIR, whether it is finished or not: inputs that are in it already"
                    + " are not analysed again, even where they changed. Options that change tables must be the same.")
    boolean resume;

    @Option(
            names = "--documents-per-task",
            paramLabel = "N",
            defaultValue = "25",
            description = "How many inputs a task takes at most; more where there would be over "
                    + ExtractJob.MOST_TASKS + " tasks. Default: ${DEFAULT-VALUE}")
    int documentsPerTask;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    boolean version;

    private JobCommand(Path workingFolder, Supplier<SparkSession> spark) {
        this.workingFolder = workingFolder;
        this.spark = spark;
    }

    /**
     * The whole command line.
     *
     * @param workingFolder what relative paths of watch lists and models are relative to
     * @param spark starts what the job runs in, or finds it; asked once the command is known to be right
     */
    static CommandLine commandLine(Path workingFolder, Supplier<SparkSession> spark) {
        return new CommandLine(new JobCommand(workingFolder, spark))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(JobCommand::complain)
                .setExecutionExceptionHandler(JobCommand::tellGivenUp);
    }

    @Override
    public Integer call() throws IOException {
        JobRequest request = request();
        PrintWriter err = command.commandLine().getErr();
        try {
            return told(new ExtractJob(spark.get()).run(request), err).code();
        } catch (RefusedException refused) {
            throw usage(String.valueOf(refused.getMessage()));
        } catch (OutputException trouble) {
            err.println("whosaid: " + trouble.getMessage());
            return ExitCode.OUTPUT_FAILED.code();
        }
    }

    private JobRequest request() {
        if (resume && overwrite) {
            throw usage("--resume goes on with what is there, --overwrite replaces it: only one of them can be");
        }
        RowRequest rows = new RowRequest(
                reading(), reading.timeout(), entities.request(workingFolder), model.read(workingFolder));
        Map<String, String> settings = new LinkedHashMap<>(Program.checksums());
        settings.putAll(rows.settings());
        settings.put("--format", outputFormat.toString());
        return new JobRequest(
                new JobRequest.Input(input, inputFormat, filters.filters(), new TextColumns(id, text)),
                AnalysisSettings.of(rows),
                new Recipe(settings, List.of(), ""),
                new JobRequest.Output(output, outputFormat, start()),
                TypedNumber.atLeastOne(command, "--documents-per-task", documentsPerTask));
    }

    private ReadingRequest reading() {
        ReadingRequest typed = reading.request();
        if (inputFormat == InputFormat.TEXT) {
            return typed;
        }
        if (typed.encoding().isPresent()) {
            throw usage("--encoding: a column of " + inputFormat + " holds decoded text already, leave it out");
        }
        return new ReadingRequest(
                Optional.of(StandardCharsets.UTF_8), typed.maxCharacters(), typed.columns(), typed.anyLanguage());
    }

    private OutputFolder.Start start() {
        if (resume) {
            return OutputFolder.Start.RESUMING;
        }
        return overwrite ? OutputFolder.Start.OVERWRITING : OutputFolder.Start.ANEW;
    }

    private ExitCode told(JobCounts counts, PrintWriter err) {
        if (counts.all() == 0) {
            err.println("whosaid: " + input + ": nothing to read");
            return ExitCode.NOTHING_TO_READ;
        }
        long skipped = counts.of(Status.SKIPPED);
        long failed = counts.of(Status.FAILED);
        err.println(counts.all() + " documents, " + counts.analysed() + " of them analysed now; " + skipped
                + " skipped, " + failed + " failed; the tables are in " + output);
        return skipped + failed == 0 ? ExitCode.OK : ExitCode.INCOMPLETE;
    }

    private ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    private static int complain(ParameterException mistake, String[] args) {
        PrintWriter err = mistake.getCommandLine().getErr();
        err.println("whosaid: " + mistake.getMessage());
        err.println("Try --help");
        return ExitCode.USAGE.code();
    }

    /** Why Spark gave the job up, or what is wrong with us; all of it, since it may be the cluster's. */
    private static int tellGivenUp(Exception fault, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        String reason =
                Objects.requireNonNullElse(fault.getMessage(), fault.getClass().getName());
        err.println("whosaid: the job was given up; what it has done stays, --resume goes on with it. The reason: "
                + reason.lines().findFirst().orElse(""));
        fault.printStackTrace(err);
        return ExitCode.FAULT.code();
    }
}
