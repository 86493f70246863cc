package org.whosaid.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.tables.ArticleTable;
import org.whosaid.tables.CsvProfile;
import org.whosaid.tables.Table;
import org.whosaid.tables.TableFormat;
import org.whosaid.tables.TableFormat.Separator;
import org.whosaid.tables.TableText;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The packaged jar, submitted as a user submits it, against the packaged command line: over the samples under so many
 * names that there are 100 documents, and three that give no quotes.
 */
class SubmittedJobIT {

    private static final Path SAMPLES = Path.of("samples").toAbsolutePath();
    private static final int DOCUMENTS = 100;
    private static final int INCOMPLETE = 5;

    @TempDir
    private static Path shared;

    private static Path articles;
    private static Path expected;
    private static SparkHome home;

    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();
    private Path output;

    @BeforeAll
    static void writeTheTablesOfTheCommandLine() throws Exception {
        home = SparkHome.make(shared.resolve("spark"));
        articles = repeatedSamples(shared.resolve("articles"));
        expected = shared.resolve("expected");
        Path log = shared.resolve("expected.log");

        assertThat(end(commandLine(log, "extract", articles.toString(), "-o", expected.toString(), "--for", "data")))
                .isEqualTo(INCOMPLETE);
    }

    @BeforeEach
    void nameOutput() {
        output = folder.resolve("out");
    }

    @AfterEach
    void endWhatWasStarted() {
        started.forEach(Process::destroyForcibly);
    }

    /** The two doors know nothing of each other, and each must have these options. */
    @Test
    void optionsOfBothCommandLinesAreExplainedAlike() throws Exception {
        Path help = folder.resolve("help");
        assertThat(end(commandLine(help, "extract", "--help"))).isZero();
        String theirs = oneLine(Files.readString(help));
        CommandSpec ours = JobCommand.commandLine(folder, () -> {
                    throw new AssertionError("started");
                })
                .getCommandSpec();

        for (String name : List.of(
                "--include",
                "--exclude",
                "--encoding",
                "--timeout",
                "--watchlist",
                "--types",
                "--kinds",
                "--model",
                "--output")) {
            CommandSpec alone = CommandSpec.create().addOption(ours.findOption(name));
            String said = oneLine(new CommandLine(alone).setUsageHelpWidth(100).getUsageMessage());

            assertThat(theirs).contains(said.substring(said.lastIndexOf(name + "=")));
        }
    }

    @Test
    void sameLinesWithOneThread() throws Exception {
        assertThat(submit("local[1]", "--format", "csv")).isEqualTo(INCOMPLETE);

        assertSameLines();
    }

    @Test
    void sameCellsWithTwoThreads() throws Exception {
        assertThat(submit("local[2]")).isEqualTo(INCOMPLETE);

        try (SmallJobs jobs = new SmallJobs(folder)) {
            for (Table table : ArticleTable.ALL) {
                TableText text = new TableText(table, new TableFormat(CsvProfile.DATA, Separator.COMMA));
                List<String> lines = jobs.cells(output, table).stream()
                        .map(row -> text.records(List.of(row)).stripTrailing())
                        .sorted()
                        .toList();
                assertThat(lines).isEqualTo(expectedLines(table));
            }
        }
    }

    @Test
    void sameLinesFromAClusterOfTwoWorkers() throws Exception {
        try (StandaloneCluster cluster = StandaloneCluster.start(home, folder)) {
            assertThat(submit(cluster.url(), "--format", "csv")).as(log()).isEqualTo(INCOMPLETE);
        }

        assertSameLines();
    }

    @Test
    void sameLinesWhereAWorkerIsKilledInMidJob() throws Exception {
        try (StandaloneCluster cluster = StandaloneCluster.start(home, folder)) {
            Process job = begin(cluster.url(), "--format", "csv", "--documents-per-task", "4");
            Waiting.until("a task is done", () -> analysedParts() > 0 || !job.isAlive());
            cluster.killOneWorker();
            assertThat(analysedParts()).isLessThan(DOCUMENTS / 4);

            assertThat(end(job)).as(log()).isEqualTo(INCOMPLETE);
        }
        assertThat(log()).contains("Lost executor");
        assertSameLines();
    }

    @Test
    void aDriverKilledInMidAnalysisIsGoneOnWith() throws Exception {
        String[] options = {"--format", "csv", "--documents-per-task", "4"};
        Process job = begin("local[2]", options);
        Waiting.until("a task is done", () -> analysedParts() > 0 || !job.isAlive());
        kill(job);
        assertThat(output.resolve("documents")).doesNotExist();

        assertThat(submit("local[2]", options)).as("refused without --resume").isEqualTo(2);
        assertThat(submit("local[2]", with(options, "--resume"))).isEqualTo(INCOMPLETE);

        assertSameLines();
        assertThat(log()).containsPattern("100 documents, \\d\\d of them analysed now");
    }

    @Test
    void aDriverKilledBetweenTwoTablesIsGoneOnWith() throws Exception {
        Process job = begin("local[2]", "--format", "csv");
        Waiting.until("quotes are written", () -> Files.exists(output.resolve("quotes/_SUCCESS")) || !job.isAlive());
        kill(job);
        assertThat(output.resolve("quotes/_SUCCESS")).exists();
        assertThat(output.resolve("documents/_SUCCESS")).doesNotExist();

        assertThat(submit("local[2]", "--format", "csv", "--resume")).isEqualTo(INCOMPLETE);

        assertSameLines();
        assertThat(log()).contains("100 documents, 0 of them analysed now");
    }

    private int submit(String master, String... options) throws Exception {
        return end(begin(master, options));
    }

    private Process begin(String master, String... options) throws IOException {
        String[] arguments = with(options, articles.toString(), "-o", output.toString());
        Process job = home.submit(master, folder.resolve("job.log"), arguments);
        started.add(job);
        return job;
    }

    private static void kill(Process job) throws InterruptedException {
        assertThat(job.isAlive()).isTrue();
        job.destroyForcibly().waitFor();
    }

    private static int end(Process process) throws InterruptedException {
        assertThat(process.waitFor(5, TimeUnit.MINUTES))
                .as("ends within five minutes")
                .isTrue();
        return process.exitValue();
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("job.log"));
    }

    private int analysedParts() throws IOException {
        Path analysed = output.resolve("analysed");
        if (!Files.isDirectory(analysed)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(analysed)) {
            return (int) files.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .count();
        }
    }

    private void assertSameLines() throws IOException {
        for (Table table : ArticleTable.ALL) {
            assertThat(CsvParts.lines(output, table)).as(table.fileName()).isEqualTo(expectedLines(table));
        }
    }

    private static List<String> expectedLines(Table table) throws IOException {
        List<String> lines = CsvParts.linesOfArticles(expected.resolve(table.fileName()), table);
        assertThat(lines).hasSizeGreaterThanOrEqualTo(DOCUMENTS);
        return lines;
    }

    private static Process commandLine(Path log, String... arguments) throws IOException {
        String launcher =
                Path.of(System.getProperty("distribution.folder"), "whosaid").toString();
        ProcessBuilder builder = new ProcessBuilder(with(new String[] {launcher}, arguments))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    private static String oneLine(String help) {
        return help.replaceAll("\\s+", " ").strip();
    }

    private static String[] with(String[] options, String... more) {
        return Stream.concat(Arrays.stream(options), Arrays.stream(more)).toArray(String[]::new);
    }

    private static Path repeatedSamples(Path folder) throws IOException {
        List<Path> samples = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(SAMPLES, "*.txt")) {
            files.forEach(samples::add);
        }
        Files.createDirectories(folder.resolve("a, \"b\""));
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.writeString(folder.resolve("binary.txt"), "a\0b");
        Files.writeString(folder.resolve("a, \"b\"").resolve("\u00e9t\u00e9.txt"), "Nobody said anything.\n");
        for (int number = 3; number < DOCUMENTS; number++) {
            Path sample = samples.get(number % samples.size());
            Path copy = folder.resolve("copy-" + number / samples.size()).resolve(sample.getFileName());
            Files.createDirectories(copy.getParent());
            Files.copy(sample, copy);
        }
        return folder;
    }
}
