package org.whosaid.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.facts.Token.NameLabel;

/** Training and labelling with a few made-up sentences. */
final class WorldNameModelTest {

    @Test
    void whatWasLearntIsFoundInOtherSentences() throws IOException {
        WorldNameModel model = WorldNameModel.read(new ByteArrayInputStream(trained()));
        assertThat(model.label(List.of(sentence("The Ministry of Tides met Orla Quill ."))))
                .containsExactly(
                        NameLabel.NONE,
                        NameLabel.ORGANIZATION,
                        NameLabel.ORGANIZATION,
                        NameLabel.ORGANIZATION,
                        NameLabel.NONE,
                        NameLabel.PERSON,
                        NameLabel.PERSON,
                        NameLabel.NONE);
        assertThat(model.label(List.of(sentence("The tides met ."))))
                .containsOnly(NameLabel.NONE)
                .hasSize(4);
    }

    @Test
    void anArticleWithoutWordsHasNoLabels() throws IOException {
        assertThat(WorldNameModel.read(new ByteArrayInputStream(trained())).label(List.of()))
                .isEmpty();
    }

    @Test
    void theSameExamplesGiveTheSameModel() {
        assertThat(trained()).isEqualTo(trained());
    }

    @Test
    void itsTextHoldsSingleWordsOnly() throws IOException {
        String text = new WorldNameModelText()
                .write(new ChainTrainer(new ChainTrainer.Settings(4, 0.1f, 0.3f, 1))
                        .learn(
                                List.of(new WorldNameFeatures(
                                        sentence("Rao\u00A0Quill\u00A0Lee left ."),
                                        NameEvidence.of(List.of(sentence("Rao\u00A0Quill\u00A0Lee left ."))))),
                                List.of(List.of(NameLabel.PERSON, NameLabel.NONE, NameLabel.NONE))));
        assertThat(text).contains("RaoQuillLee").doesNotContain("\u00A0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "another model\\nwords 0\\npairs 0                          | another model",
                "whosaid world name model 1\\npairs 0                       | expected words N",
                "whosaid world name model 1\\nwords 2\\n1 2 3 4 5 w a       | the text ends behind 1 of 2 words",
                "whosaid world name model 1\\nwords 1\\n1 2 3 4             | has too few weights",
                "whosaid world name model 1\\nwords 2\\n1 2 3 4 5 b\\n1 2 3 4 5 b | 'b' is there twice",
            })
    void anotherTextIsRefused(String text, String message) {
        BufferedReader lines = new BufferedReader(new StringReader(text.replace("\\n", "\n")));
        assertThatThrownBy(() -> WorldNameModel.read(lines))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(message);
    }

    private static byte[] trained() {
        List<WorldNameExample> examples = new ArrayList<>();
        for (String name : List.of("Mira Rao", "Orla Venn", "Tom Quill", "Ida Brandt")) {
            for (String body : List.of("Harbours", "Roads", "Seas")) {
                examples.add(example("The Ministry of " + body + " met " + name + " .", "0 3 3 3 0 1 1 0"));
                examples.add(example("The boats met the rain .", "0 0 0 0 0 0"));
            }
        }
        return new WorldNameTrainer().train(examples);
    }

    private static WorldNameExample example(String words, String labels) {
        return new WorldNameExample(
                List.of(sentence(words)),
                List.of(labels.split(" ")).stream()
                        .map(number -> WorldNameModel.ORDER.get(Integer.parseInt(number)))
                        .toList());
    }

    private static List<NameWord> sentence(String words) {
        return List.of(words.split(" ")).stream()
                .map(word ->
                        new NameWord(word, Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN", "7", NameLabel.NONE))
                .toList();
    }

    @Test
    void anExampleNeedsALabelForEachWord() {
        assertThatThrownBy(() ->
                        new WorldNameExample(List.of(sentence("Rao left .")), Collections.nCopies(2, NameLabel.NONE)))
                .hasMessage("2 labels for 3 words");
    }
}
