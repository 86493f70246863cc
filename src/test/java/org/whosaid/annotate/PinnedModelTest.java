package org.whosaid.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.facts.Fingerprint;

final class PinnedModelTest {

    /** Any resource does. */
    private static final String RESOURCE = "org/whosaid/annotate/PinnedModelTest.class";

    @Test
    void theModelsThatAreLoadedHaveTheirChecksums() {
        for (PinnedModel model : List.of(PinnedModel.TAGGER, PinnedModel.NAMES, PinnedModel.PARSER)) {
            assertThat(Fingerprint.of(model.read()).sha256()).isEqualTo(model.sha256());
        }
    }

    @Test
    void otherBytesAreRefusedWithBothChecksums() {
        PinnedModel other = new PinnedModel(RESOURCE, "00ff");
        assertThatThrownBy(other::read)
                .isInstanceOf(BrokenModelException.class)
                .message()
                .matches("model " + RESOURCE + ": its SHA-256 is [0-9a-f]{64}, needed is 00ff; install whosaid anew");
    }

    @Test
    void aMissingModelIsToldApart() {
        assertThatThrownBy(() -> new PinnedModel("no/such.model", "00ff").read())
                .isInstanceOf(BrokenModelException.class)
                .hasMessageStartingWith("model no/such.model: it is missing, needed is the one with SHA-256 00ff");
    }

    @Test
    void anAddressIsNoModel() {
        assertThatThrownBy(() -> new PinnedModel("https://localhost/english.model", "00ff").read())
                .isInstanceOf(BrokenModelException.class)
                .hasMessageContaining("it is missing");
    }

    @Test
    void aParserOfOtherBytesIsRefusedBeforeItIsLoaded() {
        NeuralSentenceParser parser = new NeuralSentenceParser(new PinnedModel(RESOURCE, "00ff"));
        parser.prepare();
        assertThatThrownBy(parser::awaitCheck).isInstanceOf(BrokenModelException.class);
    }
}
