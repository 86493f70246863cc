package org.whosaid.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SentenceTaggerTest {

    @Test
    void aSentenceThatWasNotTaggedRanOutOfMemory() {
        SentenceTagger tagger = new SentenceTagger(words -> words.forEach(word -> word.setTag(SentenceTagger.NO_TAG)));
        assertThatThrownBy(() -> tagger.tag(sentence("Rao", "left", ".")))
                .isInstanceOf(OutOfMemoryError.class)
                .hasMessage("the tagger ran out of memory in a sentence of 3 tokens");
    }

    @Test
    void aTaggerThatSaysSoItselfIsNotHidden() {
        OutOfMemoryError want = new OutOfMemoryError("Java heap space");
        SentenceTagger tagger = new SentenceTagger(words -> {
            throw want;
        });
        assertThatThrownBy(() -> tagger.tag(sentence("Rao"))).isSameAs(want);
    }

    @Test
    void tagsOfTheModelAreKept() {
        List<CoreLabel> words = sentence("X", "marks");
        new SentenceTagger(sentence -> sentence.forEach(word -> word.setTag("FW"))).tag(words);
        assertThat(words).extracting(CoreLabel::tag).containsExactly("FW", "FW");
    }

    @Test
    void theModelHasNoSuchTag() {
        assertThat(CoreNlpModels.loadTaggerAndNames().tagger().tagSet())
                .contains("FW", "NNP")
                .doesNotContain(SentenceTagger.NO_TAG);
    }

    private static List<CoreLabel> sentence(String... words) {
        return List.of(words).stream()
                .map(word -> {
                    CoreLabel label = new CoreLabel();
                    label.setWord(word);
                    return label;
                })
                .toList();
    }
}
