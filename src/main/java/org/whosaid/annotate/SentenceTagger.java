package org.whosaid.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.function.Consumer;

/**
 * Tags the words of a sentence. CoreNLP's annotator answers a want of memory by tagging every word {@value #NO_TAG};
 * taken for tags, they would make an article without verbs look finished.
 */
final class SentenceTagger {

    /** No tag of the model: whatever has it was not tagged. */
    static final String NO_TAG = "X";

    private final Consumer<List<CoreLabel>> tagger;

    /** @param tagger sets the tag of each word */
    SentenceTagger(Consumer<List<CoreLabel>> tagger) {
        this.tagger = tagger;
    }

    /**
     * Tags the words in place.
     *
     * @throws OutOfMemoryError where memory did not suffice, whether the tagger says so or hides it
     */
    void tag(List<CoreLabel> sentence) {
        tagger.accept(sentence);
        if (sentence.stream().allMatch(word -> NO_TAG.equals(word.tag()))) {
            throw new OutOfMemoryError("the tagger ran out of memory in a sentence of " + sentence.size() + " tokens");
        }
    }
}
