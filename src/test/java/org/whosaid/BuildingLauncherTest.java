package org.whosaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher among its sources. Java and Maven are stand-ins that say what they were asked, so no real build runs.
 */
@DisabledOnOs(OS.WINDOWS)
class BuildingLauncherTest {

    private static final String BUILDING = "whosaid: building";

    @TempDir
    Path folder;

    private Path project;
    private Path tools;

    @BeforeEach
    void layOutAProjectThatWasNeverBuilt() throws IOException {
        project = Files.createDirectories(folder.resolve("a project"));
        tools = Files.createDirectories(folder.resolve("tools"));
        Files.copy(Path.of("whosaid"), project.resolve("whosaid"));
        makeExecutable(project.resolve("whosaid"));
        write("pom.xml", "<project/>");
        write("src/main/java/Main.java", "class Main {}");
        write("models/words/cues.csv", "said");
        ageSources();
        tool("javac", "");
        tool("java", """
                [ "$1" = -version ] && { echo 'openjdk version "17.0.1"' >&2; exit; }
                while [ "$1" != -jar ]; do shift; done
                [ -f "$2" ] || exit 9
                shift 2
                echo "ran: $*"
                """);
        tool("mvn", """
                echo "pretended to build"
                mkdir -p "%1$s/target/whosaid" && echo built >>"%1$s/builds" && echo jar >"%1$s/target/whosaid/whosaid.jar"
                """.formatted(project));
    }

    @Test
    void buildsOnTheFirstRunAndSaysSoInOneLine() throws Exception {
        ProcessRun run = launch("extract", "my articles");

        assertThat(run.error()).startsWith(BUILDING).hasLineCount(1);
        assertThat(run.output()).isEqualTo("ran: extract my articles\n");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void buildsNothingWhenNothingChanged() throws Exception {
        launch();

        assertThat(launch().error()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void buildsAgainAfterASourceWasTouched() throws Exception {
        launch();
        Files.setLastModifiedTime(
                project.resolve("src/main/java/Main.java"),
                FileTime.from(Instant.now().plusSeconds(5)));

        assertThat(launch().error()).startsWith(BUILDING);
    }

    @Test
    void buildsAgainAfterASourceWasReplacedByAnOlderOne() throws Exception {
        launch();
        write("models/words/cues.csv", "stated");
        ageSources();

        assertThat(launch().error()).startsWith(BUILDING);
    }

    @Test
    void buildsAgainAfterASourceWasDeleted() throws Exception {
        launch();
        Files.delete(project.resolve("models/words/cues.csv"));

        assertThat(launch().error()).startsWith(BUILDING);
    }

    @Test
    void showsTheMessagesOfAFailedBuildAndRunsNothing() throws Exception {
        launch();
        tool("mvn", "echo 'Main.java is wrong'; exit 1");
        write("src/main/java/Main.java", "class Main {");

        ProcessRun first = launch();
        assertThat(first.error()).contains("Main.java is wrong").contains("the build failed");
        assertThat(first.output()).isEmpty();
        assertThat(first.exitCode()).isEqualTo(1);

        ProcessRun second = launch();
        assertThat(second.output()).as("yesterday's build").isEmpty();
        assertThat(second.exitCode()).isEqualTo(1);
    }

    @Test
    void saysOnlyWhatWentWrongInAFailedBuild() throws Exception {
        tool("mvn", "echo '[INFO] Nothing to do'; echo '[ERROR] Main.java is wrong'; exit 1");

        assertThat(launch().error()).contains("[ERROR] Main.java is wrong").doesNotContain("[INFO]");
    }

    @Test
    void saysNowAndThenWhatALongBuildDoes() throws Exception {
        longBuild("echo '[INFO] --- maven-compiler-plugin:3.16.0:compile (default-compile) @ whosaid ---'");

        ProcessRun run = launch();
        assertThat(run.error().lines()).hasSize(2).first().asString().startsWith(BUILDING);
        assertThat(run.error()).endsWith("\nwhosaid: building, 30 s: compiling\n");
        assertThat(run.output()).isEqualTo("ran: \n");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void rewritesOneLineOfATerminalAndClearsItInTheEnd() throws Exception {
        assumeThat(Path.of("/usr/bin/script")).as("what makes a terminal").exists();
        longBuild("echo '[INFO] --- compiler:3.16.0:compile (default-compile) @ whosaid ---'");

        Process terminal = inFolder(Map.of(), "script", "-qec", "'" + project.resolve("whosaid") + "'", "/dev/null");
        assertThat(ProcessRun.of(terminal).output())
                .contains("\rwhosaid: building, 30 s: compiling\u001b[K")
                .endsWith("\r\u001b[Kran: \r\n");
    }

    @Test
    void saysHowMuchWasDownloadedAndWhatIsBeingDownloaded() throws Exception {
        Path repository = Files.createDirectories(folder.resolve("repository"));
        Files.write(repository.resolve("there before"), new byte[5 << 20]);
        longBuild("""
                echo '[INFO] Downloading from central: https://repository.example/a/plugin.jar'
                echo '[INFO] Downloading from central: https://repository.example/a/models.jar'
                echo '[INFO] Downloaded from central: https://repository.example/a/plugin.jar (3 kB at 1 kB/s)'
                head -c 3145728 /dev/urandom >"%s/models.jar.part"
                """.formatted(repository));

        Process process = started(Map.of("MAVEN_OPTS", "-Xmx1g -Dmaven.repo.local=" + repository), "extract");
        assertThat(ProcessRun.of(process).error()).contains("whosaid: building, 30 s, 3 MB: downloading models.jar\n");
    }

    @Test
    void buildsWhateverMavenLogs() throws Exception {
        longBuild("head -c 200000 /dev/urandom; echo '[INFO] --- '; echo 'Downloading from nowhere'");

        ProcessRun run = launch();
        assertThat(run.error()).contains("\nwhosaid: building, 30 s").hasLineCount(2);
        assertThat(run.output()).isEqualTo("ran: \n");
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        tool("mvn", "sleep 1\n" + Files.readString(tools.resolve("mvn")));
        Process first = start();
        Process second = start();

        assertThat(ProcessRun.of(first).output()).isEqualTo("ran: \n");
        assertThat(ProcessRun.of(second).output()).isEqualTo("ran: \n");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void saysWhatToDoWhereJavaIsTooOld() throws Exception {
        tool("java", "echo 'java version \"1.8.0_292\"' >&2");

        ProcessRun run = launch();
        assertThat(run.error())
                .contains("Java 1.8.0_292, 17 or newer is needed")
                .hasLineCount(1);
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void readsTheVersionThatAJdkStatesAndDoesNotAskJava() throws Exception {
        pretendToBeADistribution();
        jdk("17.0.1", """
                [ "$1" != -version ] || echo asked >"%s"
                echo ran
                """.formatted(folder.resolve("asked")));

        assertThat(launch().output()).isEqualTo("ran\n");
        assertThat(folder.resolve("asked")).doesNotExist();
    }

    @Test
    void asksJavaForItsVersionOnlyBeforeABuild() throws Exception {
        String asked = "[ \"$1\" != -version ] || echo asked >>\"" + folder.resolve("asked") + "\"\n";
        tool("java", asked + "echo 'openjdk version \"17.0.1\"' >&2");

        launch();
        assertThat(folder.resolve("asked")).hasContent("asked");
        launch();
        assertThat(folder.resolve("asked")).hasContent("asked");
    }

    @Test
    void saysWhatToDoWhereAJdkStatesThatItIsTooOld() throws Exception {
        pretendToBeADistribution();
        jdk("11.0.2", "echo ran");

        ProcessRun run = launch();
        assertThat(run.error()).contains("Java 11.0.2, 17 or newer is needed").hasLineCount(1);
        assertThat(run.output()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void insideADistributionItOnlyRuns() throws Exception {
        pretendToBeADistribution();

        ProcessRun run = launch("--version");
        assertThat(run.error()).isEmpty();
        assertThat(run.output()).isEqualTo("ran: --version\n");
        assertThat(project.resolve("builds")).doesNotExist();
    }

    @Test
    void usesTheClassesThatTheBuildArchived() throws Exception {
        write("samples/a.txt", "She left.");
        tool("java", """
                [ "$1" = -version ] && { echo 'openjdk version "17.0.1"' >&2; exit; }
                for option; do
                    case $option in
                        -XX:ArchiveClassesAtExit=*) echo classes >"${option#*=}" ;;
                        -XX:SharedArchiveFile=*) echo "with $(cat "${option#*=}")" ;;
                    esac
                done
                """);

        assertThat(launch("extract").output()).isEqualTo("with classes\n");
        assertThat(project.resolve("target/whosaid/whosaid.jsa")).exists();
    }

    @Test
    void runsWithoutAnArchiveWhereItCouldNotBeMade() throws Exception {
        write("samples/a.txt", "She left.");
        tool("java", """
                [ "$1" = -version ] && { echo 'openjdk version "17.0.1"' >&2; exit; }
                for option; do
                    case $option in
                        -XX:ArchiveClassesAtExit=*) echo half >"${option#*=}" && exit 1 ;;
                        -XX:SharedArchiveFile=*) exit 9 ;;
                    esac
                done
                echo ran
                """);

        ProcessRun run = launch("extract");
        assertThat(run.output()).isEqualTo("ran\n");
        assertThat(run.error()).hasLineCount(1);
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void theUsersHeapReplacesTheUsualOne() throws Exception {
        tool("java", """
                [ "$1" = -version ] && { echo 'openjdk version "17.0.1"' >&2; exit; }
                for option; do
                    case $option in -Xm[snx]*) echo "$option" ;; esac
                done
                """);

        assertThat(launch("extract").output()).contains("-Xms", "-Xmx2g");
        Process small = started(Map.of("WHOSAID_JAVA_OPTS", "-Xmx512m"), "extract");
        assertThat(ProcessRun.of(small).output()).isEqualTo("-Xmx512m\n");
    }

    @Test
    void printsTheJavaOptionsForWhoeverMeasuresAndStartsNothing() throws Exception {
        Process process =
                started(Map.of("WHOSAID_PRINT_JAVA_OPTIONS", "1", "WHOSAID_JAVA_OPTS", "-Xmx512m -Dmine=1"), "extract");

        ProcessRun run = ProcessRun.of(process);
        assertThat(run.output().lines())
                .contains("-XX:+UseParallelGC", "-Xmx512m", "-Dmine=1")
                .doesNotContain("-Xmx2g")
                .allMatch(option -> option.startsWith("-"));
        assertThat(project.resolve("builds")).doesNotExist();
    }

    private ProcessRun launch(String... arguments) throws IOException, InterruptedException {
        return ProcessRun.of(start(arguments));
    }

    private Process start(String... arguments) throws IOException {
        return started(Map.of(), arguments);
    }

    private Process started(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(project.resolve("whosaid").toString()));
        command.addAll(List.of(arguments));
        return inFolder(environment, command.toArray(String[]::new));
    }

    private Process inFolder(Map<String, String> environment, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_HOME", "WHOSAID_JAVA_OPTS", "MAVEN_OPTS"));
        builder.environment().put("PATH", tools + ":" + System.getenv("PATH"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private int builds() throws IOException {
        return Files.readAllLines(project.resolve("builds")).size();
    }

    /** Maven does this once the launcher has begun to watch it, and then goes on for half a minute of short seconds. */
    private void longBuild(String script) throws IOException {
        Path seconds = Files.createFile(folder.resolve("seconds"));
        Path done = folder.resolve("done");
        tool("sleep", """
                echo >>"%1$s"
                second=$(wc -l <"%1$s")
                [ "$second" = 1 ] || until [ -e "%2$s" ]; do /bin/sleep 0.01; done
                [ "$second" -le 31 ] || exec /bin/sleep 1
                """.formatted(seconds, done));
        String waitForSecond = "until [ \"$(wc -l <\"%s\")\" -ge %d ]; do /bin/sleep 0.01; done\n";
        tool(
                "mvn",
                waitForSecond.formatted(seconds, 1) + script + "\ntouch \"" + done + "\"\n"
                        + waitForSecond.formatted(seconds, 31) + Files.readString(tools.resolve("mvn")));
    }

    private void pretendToBeADistribution() throws IOException {
        Files.writeString(project.resolve("whosaid.jar"), "jar");
    }

    /** A JDK whose java is found by a link on the path, as Debian lays it out. */
    private void jdk(String version, String java) throws IOException {
        Path jdk = Files.createDirectories(folder.resolve("jdk"));
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        Files.delete(tools.resolve("java"));
        Files.createSymbolicLink(tools.resolve("java"), jdk.resolve("bin/java"));
        tool("java", java);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(project.resolve(file).getParent());
        Files.writeString(project.resolve(file), text);
    }

    private void ageSources() throws IOException {
        try (var paths = Files.walk(project)) {
            for (Path path : paths.toList()) {
                Files.setLastModifiedTime(path, FileTime.from(Instant.now().minusSeconds(3600)));
            }
        }
    }

    private void tool(String name, String script) throws IOException {
        Path file = tools.resolve(name);
        Files.writeString(file, script.startsWith("#!") ? script : "#!/bin/sh\n" + script);
        makeExecutable(file);
    }

    private static void makeExecutable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
