package org.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.console.Interruption;
import org.whosaid.disk.FaultyDisk;
import org.whosaid.report.ReportWriter;

/** {@code report}, and {@code extract --report}. */
final class ReportCommandTest {

    private static final String ARTICLE = "\"We will appeal,\" said Mira Rao.\n";

    @TempDir
    Path folder;

    @BeforeEach
    void articles() throws IOException {
        Files.createDirectories(folder.resolve("articles/north"));
        Files.writeString(folder.resolve("articles/a.txt"), ARTICLE);
        Files.writeString(folder.resolve("articles/north/b.txt"), ARTICLE + "It rained.\n");
        Files.writeString(folder.resolve("mine.html"), "mine");
    }

    @Test
    void aFinishedRunBecomesAPage() throws IOException {
        Started.in(folder, "extract", "articles", "-o", "out");
        Started started = Started.in(folder, "report", "out");
        assertThat(started.code()).as(started.err()).isZero();
        assertThat(started.err()).isEqualTo("the report is out/report.html\n");
        assertThat(started.loads()).isZero();
        assertThat(Files.readString(folder.resolve("out/report.html")))
                .startsWith("<!DOCTYPE html>")
                .contains("Mira Rao", "It rained.", "north/b.txt");
    }

    @ParameterizedTest
    @CsvSource({"spreadsheet, comma", "data, tab", "spreadsheet, semicolon"})
    void extractMakesItTooAndLeavesTheTablesAsTheyAre(String profile, String separator) throws IOException {
        Started.in(folder, "extract", "articles", "-o", "plain", "--for", profile, "--separator", separator);
        Started started = Started.in(
                folder, "extract", "articles", "-o", "out", "--report", "--for", profile, "--separator", separator);
        assertThat(started.code()).as(started.err()).isZero();
        assertThat(started.err()).endsWith("the report is out/report.html\n");
        for (String table : new String[] {
            "quotes.csv", "entities.csv", "mentions.csv", "documents.csv", "actors.csv", "sayings.csv", "pairs.csv"
        }) {
            assertThat(folder.resolve("out").resolve(table))
                    .hasSameBinaryContentAs(folder.resolve("plain").resolve(table));
        }
        Path both = folder.resolve("both.html");
        Started.in(folder, "report", "out", "-o", "both.html", "--quiet");
        assertThat(both).hasSameBinaryContentAs(folder.resolve("out/report.html"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"articles", "articles/a.txt articles/north", "articles --exclude north", "- articles/a.txt"})
    void theArticlesAreThoseOfTheRunWhateverItsInputs(String inputs) throws IOException {
        String[] extract = ("extract " + inputs + " -o out").split(" ");
        Started.withInput(folder, ARTICLE, extract);
        Started started = Started.in(folder, "report", "out");
        boolean piped = inputs.startsWith("-");
        assertThat(started.code()).isEqualTo(piped ? ExitCode.INCOMPLETE.code() : 0);
        assertThat(Files.readString(folder.resolve("out/report.html"))).contains("\"text\":\"\\\"We will appeal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles", "articles/a.txt", "articles/a.txt articles/north"})
    void articlesThatMovedAreFoundWhereTheUserSays(String inputs) throws IOException {
        Started.in(folder, ("extract " + inputs + " -o out").split(" "));
        Files.createDirectory(folder.resolve("moved"));
        Files.move(folder.resolve("articles"), folder.resolve("moved/articles"));

        Started lost = Started.in(folder, "report", "out");
        assertThat(lost.code()).isEqualTo(ExitCode.INCOMPLETE.code());
        assertThat(lost.err()).contains("could not be read again, not shown; report --articles FOLDER says where");

        String now = inputs.contains(" ") ? "moved" : "moved/articles";
        Started found = Started.in(folder, "report", "out", "--articles", now);
        assertThat(found.code()).as(found.err()).isZero();
        assertThat(Files.readString(folder.resolve("out/report.html"))).contains("\"text\":\"\\\"We will appeal");
    }

    @Test
    void aChangeThatMovesNothingAndTouchesNoQuoteIsAChange() throws IOException {
        Path article = folder.resolve("articles/a.txt");
        Started.in(folder, "extract", "articles", "-o", "out");
        String text = Files.readString(article);
        Files.writeString(article, text.substring(0, text.length() - 1) + " ");
        Started started = Started.in(folder, "report", "out", "--quiet");
        assertThat(started.err()).isEqualTo("whosaid: 1 article changed since the run, shown without marks\n");
    }

    @Test
    void anArticleThatChangedIsToldAndChangesTheCode() throws IOException {
        Started.in(folder, "extract", "articles", "-o", "out");
        Files.writeString(folder.resolve("articles/a.txt"), "Nobody spoke.\n");
        Started started = Started.in(folder, "report", "out", "--quiet");
        assertThat(started.code()).isEqualTo(ExitCode.INCOMPLETE.code());
        assertThat(started.err()).isEqualTo("whosaid: 1 article changed since the run, shown without marks\n");
    }

    @Test
    void anEarlierReportIsReplacedAndNothingElse() throws IOException {
        Started.in(folder, "extract", "articles", "-o", "out");
        assertThat(Started.in(folder, "report", "out").code()).isZero();
        assertThat(Started.in(folder, "report", "out").code()).isZero();
        assertThat(Started.in(folder, "report", "out", "-o", "mine.html", "--overwrite")
                        .code())
                .isZero();
        assertThat(Files.readString(folder.resolve("mine.html"))).startsWith("<!DOCTYPE html>");
    }

    @Test
    void aFinishedRunThatIsResumedStillGetsItsReport() {
        Started.in(folder, "extract", "articles", "-o", "out");
        Started started = Started.in(folder, "extract", "--resume", "articles", "-o", "out", "--report");
        assertThat(started.code()).isZero();
        assertThat(folder.resolve("out/report.html")).exists();
    }

    @Test
    void anInterruptedRunIsRefusedWithTheWholeLineThatGoesOnWithIt() {
        Started.with(
                new NamedSpeakerAnalysis(),
                FaultyDisk.failingFrom(26),
                new Interruption(),
                folder,
                "extract",
                "articles",
                "-o",
                "my out",
                "--exclude",
                "draft*");
        Started started = Started.in(folder, "report", "my out");
        assertThat(started.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(started.errLines())
                .containsExactly(
                        "whosaid: my out: its run has not come to its end; this line goes on with it:",
                        "  whosaid extract --resume articles -o 'my out' --exclude 'draft*'");
        assertThat(folder.resolve("my out/report.html")).doesNotExist();
    }

    @Test
    void inputsThatFailedKeepTheirCode() throws IOException {
        Files.writeString(folder.resolve("articles/c.txt"), "FAULT");
        Started started = Started.in(folder, "extract", "articles", "-o", "out", "--report");
        assertThat(started.code()).isEqualTo(ExitCode.INCOMPLETE.code());
        assertThat(Files.readString(folder.resolve("out/report.html"))).contains("Failed: error");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "report                              | Missing required parameter: 'OUT'  | report",
                "report gone                         | run.json: no such file; a folder that 'whosaid extract -o' has | report",
                "report out -o mine.html             | mine.html: stands there already and is no report of whosaid | report",
                "report out --articles gone          | --articles gone: no such file or folder | report",
                "extract articles -o other --report  | other/report.html: stands there already and is no report | extract",
            })
    void aMistakeIsToldAndNothingIsWritten(String line, String message, String command) throws IOException {
        Started.in(folder, "extract", "articles", "-o", "out");
        Files.createDirectory(folder.resolve("other"));
        Files.writeString(folder.resolve("other/report.html"), "mine");
        Started started = Started.in(folder, line.split(" +"));
        assertThat(started.errLines()).as(started.err()).hasSize(2);
        assertThat(started.errLines().get(0)).startsWith("whosaid: ").contains(message);
        assertThat(started.errLines().get(1)).isEqualTo("Try 'whosaid " + command + " --help'");
        assertThat(started.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(started.loads()).isZero();
        assertThat(folder.resolve("out/report.html")).doesNotExist();
        assertThat(folder.resolve("mine.html")).hasContent("mine");
        assertThat(folder.resolve("other/report.html")).hasContent("mine");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsTold() throws IOException {
        Started.in(folder, "extract", "articles", "-o", "out");
        Started started = Started.in(folder, "report", "out", "-o", "mine.html/page.html");
        assertThat(started.code()).isEqualTo(ExitCode.OUTPUT_FAILED.code());
        assertThat(started.err()).contains("page.html: cannot be written: ");
    }

    @Test
    void helpStatesTheSizeAboveWhichArticlesLieBesideThePage() {
        assertThat(Started.in(folder, "report", "--help").out().replaceAll("\\s+", " "))
                .contains(String.format(Locale.ROOT, "%,d characters", ReportWriter.MOST_CHARACTERS_INSIDE));
    }
}
