package org.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs over tables of articles and pages, of which the texts are kept. */
final class ArticleTablesRunTest {

    @TempDir
    Path folder;

    private void table(String second) throws IOException {
        Files.writeString(
                folder.resolve("news.csv"), "id,title,text\r\na,One,The first text.\r\nb,Two," + second + "\r\n");
    }

    @Test
    void everyRowHasItsDocumentAndItsText() throws IOException {
        table("The second text.");
        Started started = Started.in(folder, "extract", "news.csv", "-o", "out", "--for", "data");
        assertThat(started.code()).as(started.err()).isZero();
        assertThat(folder.resolve("out/documents.csv"))
                .content()
                .contains("\na,OK,", ",csv,One,")
                .contains("\nb,OK,", ",csv,Two,");
        assertThat(folder.resolve("out/texts/b.txt")).hasContent("The second text.");
    }

    @Test
    void textsAreNotKeptWhereTheyAreNotWanted() throws IOException {
        table("The second text.");
        Started.in(folder, "extract", "news.csv", "-o", "out", "--no-texts");
        assertThat(folder.resolve("out/texts")).doesNotExist();
        assertThat(folder.resolve("out/documents.csv")).exists();
    }

    @Test
    void aTextOfAPlainFileIsNotKeptTwice() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "The first text.");
        Started.in(folder, "extract", "a.txt", "-o", "out");
        assertThat(folder.resolve("out/texts")).doesNotExist();
    }

    @Test
    void onlyRowsThatChangedAreDoneAgain() throws IOException {
        table("The second text.");
        Started.in(folder, "extract", "news.csv", "-o", "out", "--for", "data");
        table("Another text.");
        Started resumed = Started.in(folder, "extract", "news.csv", "-o", "out", "--for", "data", "--resume");
        assertThat(resumed.code()).as(resumed.err()).isZero();
        assertThat(resumed.err()).contains("1 of 2 inputs taken over");
        assertThat(folder.resolve("out/texts/b.txt")).hasContent("Another text.");
        assertThat(folder.resolve("out/texts/a.txt")).hasContent("The first text.");
    }

    @Test
    void aTableWithoutALikelyColumnIsAMistakeOfUse() throws IOException {
        Files.writeString(folder.resolve("news.csv"), "key,story\na,The first text.\n");
        Started refused = Started.in(folder, "extract", "news.csv", "-o", "out");
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(refused.err()).contains("news.csv", "--text", "key, story");
        assertThat(refused.loads()).isZero();
        Started named = Started.in(folder, "extract", "news.csv", "-o", "out", "--text", "story", "--id", "key");
        assertThat(named.code()).as(named.err()).isZero();
    }

    @Test
    void anArticleInAnotherLanguageIsSkippedUnlessItIsAskedFor() throws IOException {
        Files.writeString(
                folder.resolve("a.txt"),
                "Der Hafen schließt im Mai, sagte die Bürgermeisterin am Montag in der Stadt. ".repeat(5));
        Started.in(folder, "extract", "a.txt", "-o", "out", "--for", "data");
        assertThat(folder.resolve("out/documents.csv")).content().contains("a.txt,SKIPPED,not English");
        Started.in(folder, "extract", "a.txt", "-o", "any", "--for", "data", "--any-language");
        assertThat(folder.resolve("any/documents.csv")).content().contains("a.txt,OK,");
    }
}
