package org.whosaid.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.facts.Span;
import org.whosaid.referents.Chain;

final class CorefFolderTest {

    @TempDir
    Path folder;

    @Test
    void mentionsOfOneChainAreTogetherAndOffsetsAreCodePoints() throws IOException, TrainingDataException {
        marked("{\"a.txt\": [[2, 10, 7, \"person\"], [20, 24, 8], [25, 27, 7]]}");
        MarkedArticle article = new CorefFolder(folder).read().get(0);
        assertThat(article.chains())
                .extracting(Chain::mentions)
                .containsExactly(List.of(new Span(3, 11), new Span(26, 28)), List.of(new Span(21, 25)));
        assertThat(article.attributions()).isEmpty();
    }

    @Test
    void aTextWithoutMarksIsAFault() throws IOException {
        marked("{\"b.txt\": []}");
        assertThatThrownBy(() -> new CorefFolder(folder).read())
                .isInstanceOf(TrainingDataException.class)
                .hasMessageContaining("nothing is marked in a.txt");
    }

    @Test
    void aMissingFileAndAShortMentionAreFaults() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        assertThatThrownBy(() -> new CorefFolder(folder).read())
                .isInstanceOf(TrainingDataException.class)
                .hasMessageContaining("coref.json: no such file");
        marked("{\"a.txt\": [[2, 10]]}");
        assertThatThrownBy(() -> new CorefFolder(folder).read())
                .isInstanceOf(TrainingDataException.class)
                .hasMessageContaining("needed are start, end and chain");
    }

    private void marked(String marks) throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.writeString(folder.resolve("text/a.txt"), "😀 Mira Rao left for Oslo. “No,” she said.");
        Files.writeString(folder.resolve("coref.json"), marks);
    }
}
