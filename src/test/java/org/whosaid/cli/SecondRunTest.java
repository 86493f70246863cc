package org.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** While one process is at work in a folder, no other gets in, whatever it asks for. Both are real processes. */
@Timeout(300)
final class SecondRunTest {

    private static final int ARTICLES = 40;
    private static final String[] TABLES = {
        "quotes.csv", "entities.csv", "mentions.csv", "documents.csv", "actors.csv", "sayings.csv", "pairs.csv"
    };

    private record Ended(int code, String err) {}

    @TempDir
    Path folder;

    private final List<Process> begun = new ArrayList<>();

    @BeforeEach
    void articles() throws IOException {
        Files.createDirectory(folder.resolve("articles"));
        for (int number = 0; number < ARTICLES; number++) {
            Files.writeString(folder.resolve("articles/" + number + ".txt"), "\"No, " + number + "\" said Mira Rao.");
        }
    }

    @AfterEach
    void nobodyIsLeftBehind() {
        begun.forEach(Process::destroyForcibly);
    }

    @Test
    void aSecondProcessIsRefusedWhateverItAsksForAndTheFirstEndsAsIfAlone() throws Exception {
        Path sign = folder.resolve("sign");
        Process first = startAndWait(sign, "extract articles -o out --threads 2");

        for (String line : new String[] {
            "extract articles -o out",
            "extract articles -o out --resume",
            "extract articles -o out --overwrite",
            "extract articles -o out --overwrite --resume",
            "extract articles -o out --resume --for data --timeout 7",
            "extract elsewhere -o ../" + folder.getFileName() + "/out --resume",
            "extract articles -o out --watchlist missing.csv --threads 0",
            "extract articles -o out --bogus",
            "extract articles --threads x -o out --for nobody",
            "extract -o out",
            "extract articles -o out --output out",
            "report out",
            "report --bogus out"
        }) {
            Ended second = end(start("", line));
            assertThat(second.code()).as(line + ": " + second.err()).isEqualTo(ExitCode.USAGE.code());
            assertThat(second.err().lines().findFirst())
                    .as(line)
                    .get()
                    .asString()
                    .matches("whosaid: .*out: a run is at work in it \\(process " + first.pid()
                            + ", since 20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ\\); wait until it has ended, .*");
        }

        Files.delete(sign);
        assertThat(end(first)).isEqualTo(new Ended(0, ""));
        assertSameAsAlone();
    }

    @Test
    void aRunWhoseProcessWasKilledIsGoneOnWithAndOnlyWithItsInputs() throws Exception {
        startAndWait(folder.resolve("sign"), "extract articles -o out")
                .destroyForcibly()
                .waitFor();
        Files.createDirectory(folder.resolve("others"));
        Files.writeString(folder.resolve("others/b.txt"), "Nobody spoke.");

        Ended other = end(start("", "extract others -o out --resume"));
        assertThat(other.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(other.err())
                .contains("out: holds the results of ", " none of them is among these inputs")
                .contains("\n  whosaid extract --resume articles -o out --quiet\n");
        Ended report = end(start("", "report out"));
        assertThat(report.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(report.err()).contains("\n  whosaid extract --resume articles -o out --quiet\n");

        assertThat(end(start("", "extract articles -o out --resume"))).isEqualTo(new Ended(0, ""));
        assertSameAsAlone();
    }

    @Test
    void anotherProcessBringsAFinishedRunUpToDate() throws Exception {
        assertThat(end(start("", "extract articles -o out")).code()).isZero();
        Files.writeString(folder.resolve("articles/new.txt"), "\"Yes,\" said Mira Rao.");
        Files.writeString(folder.resolve("articles/0.txt"), "\"Perhaps,\" said Mira Rao.");
        Files.delete(folder.resolve("articles/1.txt"));

        assertThat(end(start("", "extract articles -o out --resume")))
                .isEqualTo(new Ended(
                        0,
                        "whosaid: 1 document ('1.txt'): no input any more, the results will be dropped from out"
                                + System.lineSeparator()));
        assertSameAsAlone();
    }

    private void assertSameAsAlone() throws Exception {
        assertThat(end(start("", "extract articles -o alone")).code()).isZero();
        for (String table : TABLES) {
            assertThat(folder.resolve("out").resolve(table))
                    .hasSameBinaryContentAs(folder.resolve("alone").resolve(table));
        }
    }

    /** Starts a process that stops in the middle of its work, as long as the sign is there. */
    private Process startAndWait(Path sign, String line) throws Exception {
        Process process = start("results:20:" + sign, line);
        while (process.isAlive() && Files.notExists(sign)) {
            Thread.sleep(5);
        }
        assertThat(process.isAlive()).isTrue();
        return process;
    }

    private Process start(String pause, String line) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command =
                new ArrayList<>(List.of(java, "-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.whosaid.cli.FastMain"));
        command.addAll(List.of(line.split(" ")));
        command.add("--quiet");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("err " + begun.size()).toFile());
        if (!pause.isEmpty()) {
            builder.environment().put(FastMain.PAUSE, pause);
        }
        begun.add(builder.start());
        return begun.get(begun.size() - 1);
    }

    private Ended end(Process process) throws Exception {
        assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), Files.readString(folder.resolve("err " + begun.indexOf(process))));
    }
}
