package org.whosaid.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.facts.Span;
import org.whosaid.facts.Token.NameLabel;
import org.whosaid.labels.LabelledSpan;

final class NamedFolderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void anArticle() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.writeString(folder.resolve("text/a_1.txt"), "😀 Mira Rao left Acme.");
    }

    @Test
    void offsetsAreCodePoints() throws IOException, TrainingDataException {
        marked("{\"a_1.txt\": [[2, 10, \"Person\"], [16, 20, \"Product\"]], \"b_1.txt\": []}");
        NamedArticle article = new NamedFolder(folder).read(name -> true).get(0);
        assertThat(article.names())
                .containsExactly(
                        new LabelledSpan(new Span(3, 11), NameLabel.PERSON),
                        new LabelledSpan(new Span(17, 21), NameLabel.OTHER));
        assertThat(article.names().get(0).span().in(article.article().text())).isEqualTo("Mira Rao");
    }

    @Test
    void articlesThatAreNotSelectedNeedNoMarks() throws IOException, TrainingDataException {
        marked("{}");
        assertThat(new NamedFolder(folder).read(name -> false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                     | nothing is marked in a_1.txt; [] says that it holds no name",
                "{'a_1.txt': [[2, 99, 'Person']]}       | a_1.txt has a mark from 2 to 99, but 21 characters",
                "{'a_1.txt': [[5, 5, 'Person']]}        | a_1.txt has a mark from 5 to 5",
                "{'a_1.txt': [['Mira', 5, 'Person']]}   | cannot be read as",
                "{'a_1.txt': [[2, 10, 'Person']         | cannot be read as",
                "[]                                     | START_ARRAY at line 1, expected START_OBJECT",
                "{'a_1.txt': [[2, 10, 'Person'], 5]}    | VALUE_NUMBER_INT at line 1, expected START_ARRAY or END_ARRAY",
                "{'a_1.txt': []} {'b_1.txt': []}        | more at line 1 behind the end of the object",
                "{'a_1.txt': [[2, oops]]}               | at line 1",
            })
    void faultyMarksAreRefused(String marks, String message) throws IOException {
        marked(marks.replace('\'', '"'));
        assertThatThrownBy(() -> new NamedFolder(folder).read(name -> true))
                .isInstanceOf(TrainingDataException.class)
                .hasMessageContaining("names.json: ")
                .hasMessageContaining(message);
    }

    @Test
    void aFolderWithoutMarksIsRefused() {
        assertThatThrownBy(() -> new NamedFolder(folder).read(name -> true))
                .hasMessageEndingWith(
                        "names.json: no such file; the folder to learn from holds text/*.txt and names.json");
    }

    private void marked(String json) throws IOException {
        Files.writeString(folder.resolve("names.json"), json);
    }
}
