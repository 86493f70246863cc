package org.whosaid.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MarkedFolderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void anArticleWithTwoAnnotations() throws IOException {
        add("post_2016-06-30_b", "ef");
        annotate("post_2016-06-30_b", "cd", "T1\tSource 0 4\tMira\nE1\tSource:T1\n");
    }

    @Test
    void ofSeveralAnnotationsTheAlphabeticallyFirstCounts() throws TrainingDataException {
        assertThat(new MarkedFolder(folder).read(Selection.ALL)).singleElement().satisfies(marked -> {
            assertThat(marked.article().document()).isEqualTo("post_2016-06-30_b");
            assertThat(marked.attributions()).hasSize(1);
        });
    }

    @Test
    void theAnnotationOfALongerNameIsNotThatOfAShorterOne() throws IOException, TrainingDataException {
        add("post_2016-06-30", "zz");
        assertThat(new MarkedFolder(folder).read(Selection.ALL))
                .extracting(marked -> marked.attributions().size())
                .containsExactly(0, 1);
    }

    @Test
    void articlesComeSortedByNameAndOnlyTheSelectedOnes() throws IOException, TrainingDataException {
        add("post_2016-07-01_a", "ab");
        add("echo_2015-12-31_c", "ab");
        assertThat(names(Selection.ALL)).containsExactly("echo_2015-12-31_c", "post_2016-06-30_b", "post_2016-07-01_a");
        assertThat(names(new Selection("", "2016-06", Set.of())))
                .containsExactly("echo_2015-12-31_c", "post_2016-06-30_b");
        assertThat(names(new Selection("2016", "", Set.of())))
                .containsExactly("post_2016-06-30_b", "post_2016-07-01_a");
        assertThat(names(new Selection("2016-06-30", "2016-06-30", Set.of()))).containsExactly("post_2016-06-30_b");
        assertThat(names(new Selection("", "", Set.of("post_2016-06-30_b"))))
                .containsExactly("echo_2015-12-31_c", "post_2016-07-01_a");
        assertThat(names(new Selection("2017", "", Set.of()))).isEmpty();
    }

    @Test
    void limitsOfDateNeedDatesInTheNames() throws IOException {
        add("undated", "ab");
        assertFault(new Selection("", "2016", Set.of()), "undated.txt: its name has no date");
        assertThat(Selection.isDate("2016-06")).isTrue();
        assertThat(Selection.isDate("June 2016")).isFalse();
    }

    @Test
    void articlesWithoutAnnotationOrTextAreFaults() throws IOException {
        Files.writeString(folder.resolve("text/alone.txt"), "Nobody spoke.");
        assertFault(Selection.ALL, "alone.txt: no annotation; expected ");
        Files.writeString(folder.resolve("text/alone.txt"), "");
        annotate("alone", "ab", "");
        assertFault(Selection.ALL, "alone.txt: empty: 0 bytes; remove it or leave it out");
    }

    @Test
    void aFolderWithoutItsPartsIsAFault() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> new MarkedFolder(empty).read(Selection.ALL))
                .hasMessageContaining("holds text/*.txt and attributions/*.ann");
        Files.createDirectory(empty.resolve("text"));
        assertThatThrownBy(() -> new MarkedFolder(empty).read(Selection.ALL))
                .hasMessageContaining("attributions: no such folder");
    }

    @Test
    void namesAreTheLinesOfAFileOrTheFilesOfAFolder() throws IOException, TrainingDataException {
        Path list = Files.writeString(folder.resolve("list"), "# held out\n\na\n b.txt \n");
        assertThat(new ArticleNames().read(list)).containsExactly("a", "b");
        assertThat(new ArticleNames().read(folder.resolve("text"))).containsExactly("post_2016-06-30_b");
        Files.writeString(list, "# none\n");
        assertThatThrownBy(() -> new ArticleNames().read(list)).hasMessageContaining("list: no names");
        assertThatThrownBy(() -> new ArticleNames().read(folder.resolve("gone")))
                .hasMessageContaining("gone: cannot be read");
    }

    private List<String> names(Selection selection) throws TrainingDataException {
        return new MarkedFolder(folder)
                .read(selection).stream()
                        .map(marked -> marked.article().document())
                        .toList();
    }

    private void assertFault(Selection selection, String message) {
        assertThatThrownBy(() -> new MarkedFolder(folder).read(selection))
                .isInstanceOf(TrainingDataException.class)
                .hasMessageContaining(message);
    }

    private void add(String name, String who) throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.writeString(folder.resolve("text").resolve(name + ".txt"), "Mira Rao spoke.\n");
        annotate(name, who, "");
    }

    private void annotate(String name, String who, String marks) throws IOException {
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("attributions").resolve(name + "_" + who + ".ann"), marks);
    }
}
