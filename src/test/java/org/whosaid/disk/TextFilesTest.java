package org.whosaid.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that were taken out of documents, each in a file of its own. */
final class TextFilesTest {

    @TempDir
    Path work;

    @Test
    void textsArePutInPlaceOverOlderOnesAndOthersStay() throws IOException {
        Path folder = Files.createDirectories(work.resolve("out/texts"));
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Files.writeString(folder.resolve("a.html.txt"), "old");
        TextFiles texts = new TextFiles(work.resolve("staging"));
        texts.write("a.html", "“new”");
        texts.write("news/b.csv/7", "row");
        assertThat(folder.resolve("a.html.txt")).hasContent("old");
        texts.placeIn(Disk.real(), folder);
        assertThat(folder.resolve("a.html.txt")).hasContent("“new”");
        assertThat(folder.resolve("news/b.csv/7.txt")).hasContent("row");
        assertThat(folder.resolve("mine.txt")).hasContent("mine");
        assertThat(work.resolve("staging")).doesNotExist();
    }

    @Test
    void whatAnEarlierRunLeftIsNotPutInPlace() throws IOException {
        new TextFiles(work.resolve("staging")).write("gone.html", "gone");
        TextFiles texts = new TextFiles(work.resolve("staging"));
        texts.write("a.html", "new");
        texts.placeIn(Disk.real(), work.resolve("texts"));
        assertThat(work.resolve("texts")).isDirectoryContaining(file -> file.endsWith("a.html.txt"));
        assertThat(work.resolve("texts/gone.html.txt")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a.html              | a.html.txt
                    news/a.pdf          | news/a.pdf.txt
                    https://x.org/story | https_/%0/x.org/story.txt
                    """)
    void aFileIsCalledLikeItsDocument(String document, String file) {
        assertThat(TextFiles.fileOf(document)).isEqualTo(Path.of(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/a", "/etc/a", "..", "a/../../b", "./a"})
    void noNameLeadsOutOfTheFolder(String document) {
        Path file = work.resolve(TextFiles.fileOf(document));
        assertThat(file.normalize()).isEqualTo(file);
        assertThat(file.toString()).startsWith(work.toString());
    }

    @Test
    void aNameThatIsTooLongIsCutAndStaysApart() {
        String one = TextFiles.fileOf("é".repeat(400) + "1").toString();
        String other = TextFiles.fileOf("é".repeat(400) + "2").toString();
        assertThat(one).hasSizeLessThan(120).endsWith(".txt").isNotEqualTo(other);
    }
}
