package org.whosaid.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.referents.Chain;

final class GoldFolderTest {

    private static final String TEXT = "😀 Mira Rao left. “No,” she said. “Why?” asked a neighbour. The mayor waved.";

    private static final String ENTITIES =
            "\"entities\": [{\"name\": \"Mira Rao\", \"surfaces\": [\"Mira Rao\", \"Rao\"]}]";

    @TempDir
    Path folder;

    @Test
    void namesAndTheWordsForSpeakersAreOneChain() throws IOException, TrainingDataException {
        MarkedArticle article = read("\"quotes\": [" + quote("No,", "SPEECH", "Mira Rao", "she") + "]");
        assertThat(words(article, article.chains().get(0))).containsExactly("Mira Rao", "she");
    }

    @Test
    void whatIsSaidHasItsSpeakersWordsAsSource() throws IOException, TrainingDataException {
        MarkedArticle article = read("\"quotes\": [" + quote("No,", "SPEECH", "Mira Rao", "she") + ", "
                + quote("Why?", "NOT_SPEECH", "", "") + "]");
        assertThat(article.attributions()).hasSize(1);
        String text = article.article().text();
        assertThat(article.attributions().get(0).content().get(0).in(text)).isEqualTo("No,");
        assertThat(article.attributions().get(0).source().get(0).in(text)).isEqualTo("she");
    }

    @Test
    void somebodyWithoutANameHasAChainOfTheirOwn() throws IOException, TrainingDataException {
        MarkedArticle article = read("\"quotes\": [" + quote("Why?", "SPEECH", "neighbour", "a neighbour") + "]");
        assertThat(words(article, article.chains().get(1))).contains("neighbour");
    }

    @Test
    void statementsTellWhoIsWhoToo() throws IOException, TrainingDataException {
        MarkedArticle article =
                read("\"quotes\": [], \"statements\": [{\"spans\": [[64, 75]], \"speaker\": \"Mira Rao\","
                        + " \"speaker_mention\": \"The mayor\"}]");
        assertThat(words(article, article.chains().get(0))).containsExactly("Mira Rao", "The mayor");
    }

    @Test
    void aFaultIsToldWithItsPlace() {
        assertThatThrownBy(() -> read("\"quotes\": [{\"start\": \"one\", \"end\": 3}]"))
                .isInstanceOf(TrainingDataException.class)
                .hasMessageContaining("a.gold.json, quotes, element 1, start: a whole number is needed");
        assertThatThrownBy(() -> read("\"quotes\": [{}]"))
                .isInstanceOf(TrainingDataException.class)
                .hasMessageContaining("quotes, element 1: lacks \"start\"");
        assertThatThrownBy(() -> read("\"quotes\": [{\"start\": 3, \"end\": 3000, \"kind\": \"SPEECH\"}]"))
                .isInstanceOf(TrainingDataException.class)
                .hasMessageContaining("has a mark from 3 to 3000");
        assertThatThrownBy(() -> read("\"quotes\": ["))
                .isInstanceOf(TrainingDataException.class)
                .hasMessageContaining("no JSON");
    }

    private MarkedArticle read(String quotes) throws IOException, TrainingDataException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("a.gold.json"), "{" + ENTITIES + ", " + quotes + "}");
        return new GoldFolder(folder).read().get(0);
    }

    private static String quote(String words, String kind, String speaker, String mention) {
        int start = TEXT.codePointCount(0, TEXT.indexOf(words));
        return "{\"start\": %d, \"end\": %d, \"kind\": \"%s\", \"speaker\": \"%s\", \"speaker_mention\": \"%s\"}"
                .formatted(start, start + words.length(), kind, speaker, mention);
    }

    private static List<String> words(MarkedArticle article, Chain chain) {
        return chain.mentions().stream()
                .map(mention -> mention.in(article.article().text()))
                .toList();
    }
}
