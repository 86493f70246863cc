package org.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code extract}: all tables in a folder. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "commands and names need a POSIX shell")
final class ExtractTest {

    @TempDir
    Path folder;

    @BeforeEach
    void articles() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"), "\"We will appeal,\" said Mira Rao.\n");
        Files.writeString(articles.resolve("b.txt"), "Nobody spoke.\n");
    }

    @Test
    void allTablesAreWrittenForASpreadsheet() throws IOException {
        Started started = Started.in(folder, "extract", "articles", "-o", "new/out");
        assertThat(started.code()).as(started.err()).isZero();
        assertThat(started.out()).isEmpty();
        assertThat(folder.resolve("new/out"))
                .isDirectoryContaining("glob:**/quotes.csv")
                .isDirectoryContaining("glob:**/entities.csv")
                .isDirectoryContaining("glob:**/mentions.csv")
                .isDirectoryContaining("glob:**/documents.csv");
        assertThat(Files.readString(folder.resolve("new/out/quotes.csv"))).startsWith("\uFEFFdocument,");
        assertThat(Files.readString(folder.resolve("new/out/run.json")))
                .contains("\"extract\", \"articles\", \"-o\", \"new/out\"", "\"ok\": 2");
    }

    @Test
    void theSummaryTellsCountsAndWhereTheTablesAre() {
        assertThat(Started.in(folder, "extract", "articles", "-o", "out").errLines())
                .containsExactly(
                        "2 articles, 8 words: 1 entity, 1 quote, 1 of them (100%) with a speaker, 0 reported statements",
                        "tables and run.json are in out");
        assertThat(Started.in(folder, "extract", "articles", "-o", "quiet", "-q")
                        .err())
                .isEmpty();
    }

    @Test
    void theDataProfileAndASeparatorMayBeAskedFor() throws IOException {
        Started.in(folder, "extract", "articles", "-o", "out", "--for", "data", "--separator", "semicolon");
        assertThat(Files.readString(folder.resolve("out/documents.csv"))).startsWith("document;status;");
    }

    @Test
    void tablesThatStandThereAreOnlyReplacedWhenAllowed() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("quotes.csv"), "mine");
        Started refused = Started.in(folder, "extract", "articles", "-o", "out");
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(refused.errLines().get(0)).contains("quotes.csv", "--overwrite");
        assertThat(refused.loads()).isZero();
        assertThat(out.resolve("quotes.csv")).hasContent("mine");

        assertThat(Started.in(folder, "extract", "articles", "-o", "out", "--overwrite")
                        .code())
                .isZero();
        assertThat(Files.readString(out.resolve("quotes.csv"))).contains("We will appeal");
    }

    @Test
    void aFileCannotBeTheFolder() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        Started file = Started.in(folder, "extract", "articles", "-o", "file");
        assertThat(file.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(file.err()).contains("-o 'file': a file, a folder is needed");
        assertThat(file.loads()).isZero();
        Started below = Started.in(folder, "extract", "articles", "-o", "file/out");
        assertThat(below.code()).isEqualTo(ExitCode.OUTPUT_FAILED.code());
        assertThat(below.errLines()).singleElement().asString().contains("file/out", "cannot be written: ");
        assertThat(below.loads()).isZero();
    }

    @Test
    void nothingIsMadeWhereThereIsNothingToRead() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        Started started = Started.in(folder, "extract", "empty", "-o", "out");
        assertThat(started.code()).isEqualTo(ExitCode.NOTHING_TO_READ.code());
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void inputsThatFailedHaveTheirRowAndChangeTheCode() throws IOException {
        Files.writeString(folder.resolve("articles/c.txt"), "FAULT");
        Started started = Started.in(folder, "extract", "articles", "-o", "out");
        assertThat(started.code()).isEqualTo(ExitCode.INCOMPLETE.code());
        assertThat(started.err())
                .contains("c.txt: error: java.lang.IllegalStateException", "1 input failed, 0 skipped");
        assertThat(Files.readString(folder.resolve("out/documents.csv"))).contains("c.txt,FAILED,error: ");
    }

    @Test
    void theSummaryHasACommandThatListsWhatFailed() throws Exception {
        Files.writeString(folder.resolve("articles/c, \"d\".txt"), "FAULT");
        Files.writeString(folder.resolve("articles/e.txt"), "");
        String summary = Started.in(folder, "extract", "articles", "-o", "it's out", "--separator", "tab")
                .errLines()
                .get(3);
        assertThat(summary).startsWith("1 input failed, 1 skipped; to list them: grep ");

        String command = summary.substring(summary.indexOf("grep"));
        Process grep = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .start();
        assertThat(grep.inputReader().lines())
                .satisfiesExactly(
                        failed -> assertThat(failed).contains("c, \"\"d\"\".txt", "\tFAILED\terror: "),
                        skipped -> assertThat(skipped).startsWith("e.txt\tSKIPPED\tempty\t"));
    }

    @Test
    void theNumberOfThreadsChangesNoByte() throws IOException {
        for (int number = 0; number < 40; number++) {
            Files.writeString(folder.resolve("articles/" + number + ".txt"), "\"No " + number + "\", said Mira Rao.");
        }
        Started.in(folder, "extract", "articles", "-o", "one", "--threads", "1");
        Started.in(folder, "extract", "articles", "-o", "four", "--threads", "4");
        for (String table : new String[] {
            "quotes.csv", "entities.csv", "mentions.csv", "documents.csv", "actors.csv", "sayings.csv", "pairs.csv"
        }) {
            assertThat(folder.resolve("four").resolve(table))
                    .hasSameBinaryContentAs(folder.resolve("one").resolve(table));
        }
    }
}
