package org.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.console.Interruption;
import org.whosaid.disk.FaultyDisk;

/** {@code extract --resume} over a finished run: brings the tables to what a whole run would give now. */
@Timeout(60)
final class UpdateTest {

    private static final int ARTICLES = 8;

    @TempDir
    Path folder;

    @BeforeEach
    void aFinishedRun() throws IOException {
        Files.createDirectory(folder.resolve("articles"));
        for (int number = 0; number < ARTICLES; number++) {
            article(number, "\"No, " + number + "\" said Mira Rao.");
        }
        assertThat(extract("-o", "out").code()).isZero();
    }

    @Test
    void whereNothingHasChangedNothingIsDone() throws IOException {
        Map<String, String> before = content("out");
        byte[] log = Files.readAllBytes(folder.resolve("out/.whosaid/results"));

        Started resumed = extract("-o", "out", "--resume");

        assertThat(resumed.code()).isZero();
        assertThat(resumed.errLines())
                .containsExactly(
                        "out is up to date: nothing has changed in 8 inputs since the run before",
                        "8 articles, 40 words: 8 entities, 8 quotes, 8 of them (100%) with a speaker, 0 reported statements",
                        "tables and run.json are in out");
        assertThat(resumed.loads()).isZero();
        assertThat(content("out")).isEqualTo(before);
        assertThat(folder.resolve("out/.whosaid/results")).hasBinaryContent(log);
        assertThat(extract("-o", "out", "--resume", "--quiet").err()).isEmpty();
    }

    @Test
    void newAndChangedArticlesAreAnalysedAndRemovedOnesLeaveTheTables() throws IOException {
        article(0, "\"Yes\", said Mira Rao.");
        article(ARTICLES, "Nobody spoke.");
        Files.delete(folder.resolve("articles/3.txt"));
        Files.delete(folder.resolve("articles/4.txt"));

        Started resumed = extract("-o", "out", "--resume");

        assertThat(resumed.code()).as(resumed.err()).isZero();
        assertThat(resumed.errLines().subList(0, 2))
                .containsExactly(
                        "5 of 7 inputs taken over from the run before, 2 to do",
                        "whosaid: 2 documents ('3.txt', '4.txt'): no input any more, the results will be dropped from out");
        assertSameAsAWholeRun();
        assertThat(extract("-o", "out", "--resume").errLines().get(0)).startsWith("out is up to date");
    }

    @Test
    void aReportOfEarlierTablesIsNamed() throws IOException {
        assertThat(extract("-o", "out", "--resume", "--report").code()).isZero();
        article(0, "\"Yes\", said Mira Rao.");
        String stale = "out/report.html shows earlier tables; --report makes it anew";
        assertThat(extract("-o", "out", "--resume").errLines()).contains(stale);
        assertThat(extract("-o", "out", "--resume", "--report").errLines()).doesNotContain(stale);
    }

    @Test
    void aTableThatIsMissingIsMadeAgainWithoutAnyAnalysis() throws IOException {
        Files.delete(folder.resolve("out/quotes.csv"));
        Started resumed = extract("-o", "out", "--resume");
        assertThat(resumed.code()).isZero();
        assertThat(resumed.loads()).isZero();
        assertSameAsAWholeRun();
    }

    @Test
    void aTableThatWasEditedIsRefusedByNameAndStays() throws IOException {
        Files.writeString(folder.resolve("out/quotes.csv"), "mine");
        article(0, "\"Yes\", said Mira Rao.");
        Started refused = extract("-o", "out", "--resume");
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(refused.err())
                .contains("quotes.csv is not as the run before wrote it; move it away, or --overwrite");
        assertThat(folder.resolve("out/quotes.csv")).hasContent("mine");

        Files.move(folder.resolve("out/quotes.csv"), folder.resolve("mine.csv"));
        assertThat(extract("-o", "out", "--resume").code()).isZero();
        assertSameAsAWholeRun();
    }

    @Test
    void otherInputsAreRefusedWithWhatTheFolderHolds() throws IOException {
        Files.createDirectory(folder.resolve("others"));
        Files.writeString(folder.resolve("others/b.txt"), "Nobody spoke.");
        Map<String, String> before = content("out");

        Started refused = Started.in(folder, "extract", "others", "-o", "out", "--resume");

        assertThat(refused.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(refused.errLines()).hasSize(2);
        assertThat(refused.errLines().get(0))
                .endsWith("out: holds the results of 8 inputs, such as '0.txt', '1.txt', '2.txt', and none of them is"
                        + " among these inputs by its name; name another folder, or --overwrite discards them; this"
                        + " line goes on as the run before was told to:");
        assertThat(refused.errLines().get(1)).isEqualTo("  whosaid extract --resume articles -o out");
        assertThat(refused.loads()).isZero();
        assertThat(content("out")).isEqualTo(before);
    }

    @Test
    void optionsThatChangeRowsAreRefused() {
        Started refused = extract("-o", "out", "--resume", "--timeout", "7");
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(refused.errLines().get(0))
                .contains("a finished run cannot be brought up to date with other settings; changed: --timeout from"
                        + " '120' to '7'; --overwrite replaces its tables");
    }

    @Test
    void withoutItsLogTablesAreRefused() throws IOException {
        Files.delete(folder.resolve("out/.whosaid/results"));
        Started refused = extract("-o", "out", "--resume");
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(refused.errLines().get(0))
                .contains(
                        "holds quotes.csv, entities.csv, mentions.csv, documents.csv, actors.csv, sayings.csv, pairs.csv, run.json, but not the results",
                        "--overwrite");
        assertThat(extract("-o", "out", "--overwrite").code()).isZero();
    }

    @Test
    void withoutResumeTablesAreRefusedWithBothWays() {
        Started refused = extract("-o", "out");
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(refused.errLines().get(0))
                .contains("already; --resume brings them up to date, --overwrite replaces what is there, or name");
    }

    @Test
    void articlesThatFailedFailAgainAndAreTold() throws IOException {
        article(0, "FAULT");
        assertThat(extract("-o", "out", "--resume").code()).isEqualTo(ExitCode.INCOMPLETE.code());
        Started again = extract("-o", "out", "--resume");
        assertThat(again.code()).isEqualTo(ExitCode.INCOMPLETE.code());
        assertThat(again.loads()).isZero();
        assertThat(again.errLines().get(0)).startsWith("out is up to date");
        assertThat(again.err()).contains("0.txt: error: java.lang.IllegalStateException", "1 input failed, 0 skipped");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void inputsThatCannotBeReadAreTriedAgainWithoutAnyModel() throws IOException {
        Files.createSymbolicLink(folder.resolve("articles/link.txt"), folder.resolve("gone"));
        assertThat(extract("-o", "out", "--resume").code()).isEqualTo(ExitCode.INCOMPLETE.code());
        Started again = extract("-o", "out", "--resume");
        assertThat(again.code()).isEqualTo(ExitCode.INCOMPLETE.code());
        assertThat(again.errLines().get(0)).isEqualTo("8 of 9 inputs taken over from the run before, 1 to do");
        assertThat(again.loads()).isZero();
        assertSameAsAWholeRun(ExitCode.INCOMPLETE);
    }

    @Test
    void anUpdateThatWasInterruptedLeavesTheTablesAndGoesOn() throws IOException {
        Map<String, String> before = content("out");
        article(0, "\"Yes\", said Mira Rao.");
        article(1, "\"Perhaps\", said Mira Rao.");
        Started ended = Started.with(
                new NamedSpeakerAnalysis(),
                FaultyDisk.failingFrom(20),
                new Interruption(),
                folder,
                "extract",
                "articles",
                "-o",
                "out",
                "--resume");
        assertThat(ended.code()).as(ended.err()).isEqualTo(ExitCode.OUTPUT_FAILED.code());
        assertThat(content("out")).isEqualTo(before);

        Started refused = extract("-o", "out");
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(refused.errLines().get(0)).contains("was interrupted while it brought the tables up to date");
        assertThat(refused.errLines().get(1)).isEqualTo("  whosaid extract --resume articles -o out");

        Started report = Started.in(folder, "report", "out", "-o", "page.html");
        assertThat(report.code()).isEqualTo(ExitCode.INCOMPLETE.code());
        assertThat(report.errLines())
                .containsExactly(
                        "whosaid: 2 articles changed since the run, shown without marks",
                        "the report is page.html",
                        "whosaid: out: the report shows the tables as they stand, but a run that was to bring them up"
                                + " to date has not come to its end; this line goes on with it:",
                        "  whosaid extract --resume articles -o out");

        assertThat(extract("-o", "out", "--resume").code()).isZero();
        assertSameAsAWholeRun();
    }

    private void assertSameAsAWholeRun() throws IOException {
        assertSameAsAWholeRun(ExitCode.OK);
    }

    private void assertSameAsAWholeRun(ExitCode code) throws IOException {
        assertThat(extract("-o", "whole", "--overwrite").code()).isEqualTo(code.code());
        Map<String, String> whole = content("whole");
        Map<String, String> updated = content("out");
        whole.remove("run.json");
        updated.remove("run.json");
        assertThat(updated).isEqualTo(whole);
    }

    private Started extract(String... more) {
        String[] args = new String[2 + more.length];
        args[0] = "extract";
        args[1] = "articles";
        System.arraycopy(more, 0, args, 2, more.length);
        return Started.in(folder, args);
    }

    private void article(int number, String text) throws IOException {
        Files.writeString(folder.resolve("articles/" + number + ".txt"), text);
    }

    private Map<String, String> content(String out) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (var files = Files.list(folder.resolve(out))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return content;
    }
}
