package org.whosaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged distribution, started as a user starts it: as a process of its own, from another folder. */
@DisabledOnOs(OS.WINDOWS)
class PackagedLauncherIT {

    private static final Path DISTRIBUTION =
            Path.of(System.getProperty("distribution.folder", "target/whosaid")).toAbsolutePath();
    private static final Path SAMPLES = Path.of("samples").toAbsolutePath();

    private static final String ARTICLE = """
            The council of Port Arlen met beside the harbour on Monday.

            "We will appeal," said Mira Rao, who leads the residents' group.
            """;
    private static final String ARTICLE_WITHOUT_QUOTES =
            "The council of Port Arlen met beside the harbour on Monday.\n";

    private static final String WATCHED_ARTICLE = """
            VELVET QUOLL STRIKES HARBOUR OFFICE

            The computers of Germany's port authority in Port Arlen were attacked on Monday. Officials blamed
            Brindlenought, which they also call Velvet Quoll. A brindlenought is a small bird.

            They arrested Nettlecap. The lawyer of Quillan Vostrabek said that Vostrabek was at home.
            """.replaceAll("(?<=[a-z])\n(?=[A-Z])", " ");

    @TempDir
    Path folder;

    @Test
    void saysItsVersion() throws Exception {
        ProcessRun run = launch("--version");

        assertThat(run.exitCode()).as(run.error()).isZero();
        assertThat(run.output()).contains("whosaid");
    }

    @Test
    void explainsItself() throws Exception {
        ProcessRun run = launch("--help");

        assertThat(run.exitCode()).as(run.error()).isZero();
        assertThat(run.output()).contains("Usage", "extract", "quotes", "entities");
    }

    @Test
    void refusesAnUnknownOptionBeforeAnyModelLoads() throws Exception {
        ProcessRun run = launchBeforeAnyModelLoads("extract", "--no-such-option", SAMPLES.toString(), "-o", "out");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.error()).contains("--no-such-option");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void writesFiveTablesThroughASymbolicLink() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path relative = Files.createSymbolicLink(
                bin.resolve("whosaid-1"),
                bin.toRealPath().relativize(DISTRIBUTION.toRealPath().resolve("whosaid")));
        Path link = Files.createSymbolicLink(bin.resolve("whosaid"), relative.getFileName());

        ProcessRun run = ProcessRun.of(start(link.toString(), "extract", SAMPLES.toString(), "-o", "out"));

        assertThat(run.exitCode()).as(run.error()).isZero();
        assertThat(folder.resolve("out"))
                .isDirectoryContaining("glob:**/quotes.csv")
                .isDirectoryContaining("glob:**/entities.csv")
                .isDirectoryContaining("glob:**/mentions.csv")
                .isDirectoryContaining("glob:**/documents.csv")
                .isDirectoryContaining("glob:**/run.json");
    }

    @Test
    void leavesTablesThatStandThereAlone() throws Exception {
        Path table =
                Files.writeString(Files.createDirectories(folder.resolve("out")).resolve("quotes.csv"), "mine");

        ProcessRun run = launch("extract", SAMPLES.toString(), "-o", "out");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.error()).contains("--overwrite");
        assertThat(table).hasContent("mine");
    }

    @Test
    void aCopyOfTheFolderReadsStandardInput() throws Exception {
        Path copy = copyOfTheDistribution();

        ProcessRun run = feed(ARTICLE, start(copy.resolve("whosaid").toString(), "quotes", "-"));

        assertThat(run.exitCode()).as(run.error()).isZero();
        assertThat(run.output().lines()).hasSize(2).last().asString().contains("We will appeal", "Mira Rao", "said");
    }

    @Test
    void findsTheNamesOfWatchLists() throws Exception {
        Path table = Files.writeString(
                folder.resolve("mine.csv"), "name,type,aliases\nQuillan Vostrabek,PERSON,Nettlecap\n");
        Path cluster = Files.writeString(
                folder.resolve("theirs.json"),
                "{\"values\": [{\"value\": \"Velvet Quoll\", \"meta\": {\"synonyms\": [\"Brindlenought\"]}}]}");

        ProcessRun run = feed(
                WATCHED_ARTICLE,
                start(
                        DISTRIBUTION.resolve("whosaid").toString(),
                        "entities",
                        "-",
                        "--watchlist",
                        table.toString(),
                        "--watchlist",
                        cluster.toString(),
                        "--types",
                        "person,group"));

        assertThat(run.exitCode()).as(run.error()).isZero();
        assertThat(run.output().lines().skip(1))
                .satisfiesExactly(
                        group -> assertThat(group)
                                .startsWith("-,e0001,Velvet Quoll,GROUP,,,,,3,0,0,VELVET QUOLL; Brind"),
                        person -> assertThat(person)
                                .contains(",Quillan Vostrabek,PERSON,")
                                .contains("Nettlecap"));
    }

    @Test
    void refusesABadWatchListBeforeAnyModelLoads() throws Exception {
        Path table = Files.writeString(folder.resolve("mine.csv"), "name,type\nVelvet Quoll,BIRD\n");

        ProcessRun run = launchBeforeAnyModelLoads("entities", SAMPLES.toString(), "--watchlist", table.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.error()).contains("mine.csv:2: type 'BIRD', allowed are PERSON, STATE, AGENCY");
    }

    @Test
    void startsWithoutAShell() throws Exception {
        ProcessRun run = feed(ARTICLE_WITHOUT_QUOTES, startWithoutAShell("quotes", "-"));

        assertThat(run.exitCode()).as(run.error()).isZero();
        assertThat(run.output().lines()).singleElement().asString().startsWith("document,quote_id,");
    }

    @Test
    void aRunLoadsNothingThatOpensAConnection() throws Exception {
        Path classes = folder.resolve("classes.log");

        ProcessRun run = extractSamplesWith("-Xlog:class+load:file=" + classes);

        assertThat(run.exitCode()).as(run.error()).isZero();
        assertThat(classes).content().contains("org.whosaid.annotate.PinnedModel ", "java.net.URL ");
        assertThat(classes)
                .content()
                .doesNotContainPattern("java\\.net\\.(Server|Datagram)?Socket |sun\\.nio\\.ch\\.[A-Za-z]*Socket"
                        + "|sun\\.net\\.www\\.protocol\\.(https?|ftp)\\.|java\\.net\\.http\\.");
    }

    /** Java begins with a 64th of the machine's memory where the user says only how much there may be. */
    @Test
    void theJarHoldsNoToolOfTheBuild() throws Exception {
        try (FileSystem jar = FileSystems.newFileSystem(DISTRIBUTION.resolve("whosaid.jar"))) {
            Path annotate = jar.getPath("org", "whosaid", "annotate");
            assertThat(annotate.resolve("PackedTables.class")).exists();
            assertThat(annotate.resolve("NameModelPacker.class")).doesNotExist();
        }
    }

    @Test
    void aHeapThatBeginsTooSmallGrows() throws Exception {
        Path collections = folder.resolve("collections.log");

        ProcessRun run = extractSamplesWith("-Xms64m -Xmx1g -Xlog:gc:file=" + collections);

        assertThat(run.exitCode()).as(run.error()).isZero();
        assertThat(Files.readAllLines(collections))
                .anyMatch(line -> line.contains("Pause"))
                .filteredOn(line -> line.contains("Pause Full"))
                .hasSizeLessThan(50);
    }

    @Test
    void aModelOfOtherBytesEndsTheProgram() throws Exception {
        Path copy = copyOfTheDistribution();
        Path models = onlyModelsJar(copy.resolve("lib"));
        try (FileSystem jar = FileSystems.newFileSystem(models)) {
            Files.writeString(jar.getPath("edu/stanford/nlp/models/parser/nndep/english_UD.gz"), "not a model");
        }

        ProcessRun run = feed(ARTICLE, start(copy.resolve("whosaid").toString(), "quotes", "-"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.error().lines())
                .singleElement()
                .asString()
                .startsWith("whosaid: model edu/stanford/nlp/models/parser/nndep/english_UD.gz: its SHA-256 is ");
    }

    @Test
    void aClosedPipeEndsQuietly() throws Exception {
        Process process = start(DISTRIBUTION.resolve("whosaid").toString(), "quotes", "--quiet", SAMPLES.toString());
        process.getInputStream().close();

        assertThat(process.waitFor()).isZero();
        assertThat(process.getErrorStream()).isEmpty();
    }

    private ProcessRun launch(String... arguments) throws IOException, InterruptedException {
        return launchWith("", arguments);
    }

    private ProcessRun extractSamplesWith(String javaOptions) throws IOException, InterruptedException {
        return launchWith(javaOptions, "extract", SAMPLES.toString(), "-o", "out");
    }

    /** Fails where a class of CoreNLP was loaded: nothing reads a model without one. */
    private ProcessRun launchBeforeAnyModelLoads(String... arguments) throws IOException, InterruptedException {
        Path loaded = folder.resolve("loaded.txt");
        ProcessRun run = launchWith("-Xlog:class+load:file=" + loaded, arguments);
        assertThat(Files.readString(loaded)).contains("org.whosaid.").doesNotContain("edu.stanford.nlp.");
        return run;
    }

    private ProcessRun launchWith(String javaOptions, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(DISTRIBUTION.resolve("whosaid").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = inFolder(command.toArray(String[]::new));
        builder.environment().put("WHOSAID_JAVA_OPTS", javaOptions);
        return ProcessRun.of(builder.start());
    }

    private Process startWithoutAShell(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                DISTRIBUTION.resolve("whosaid.jar").toString()));
        command.addAll(List.of(arguments));
        return start(command.toArray(String[]::new));
    }

    private Process start(String... command) throws IOException {
        return inFolder(command).start();
    }

    private ProcessBuilder inFolder(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    private static ProcessRun feed(String article, Process process) throws IOException, InterruptedException {
        try (OutputStream input = process.getOutputStream()) {
            input.write(article.getBytes(StandardCharsets.UTF_8));
        }
        return ProcessRun.of(process);
    }

    private static Path onlyModelsJar(Path libraries) throws IOException {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(libraries, "*-models-*.jar")) {
            return jars.iterator().next();
        }
    }

    private Path copyOfTheDistribution() throws IOException {
        Path copy = folder.resolve("a copy");
        try (var paths = Files.walk(DISTRIBUTION)) {
            for (Path path : paths.toList()) {
                Files.copy(path, copy.resolve(DISTRIBUTION.relativize(path).toString()));
            }
        }
        return copy;
    }
}
