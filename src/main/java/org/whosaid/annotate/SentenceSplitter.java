package org.whosaid.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits the tokens of a paragraph into sentences. The models' time and memory grow faster than a sentence does, so one
 * over the bound is cut, after a semicolon or comma where there is one in its last quarter.
 */
final class SentenceSplitter {

    private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();
    private final int bound;

    /** @param bound most tokens of a sentence */
    SentenceSplitter(int bound) {
        this.bound = bound;
    }

    List<List<CoreLabel>> split(List<CoreLabel> paragraph) {
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (List<CoreLabel> sentence : splitter.process(paragraph)) {
            int from = 0;
            while (sentence.size() - from > bound) {
                int to = cut(sentence, from);
                sentences.add(sentence.subList(from, to));
                from = to;
            }
            if (from < sentence.size()) {
                sentences.add(sentence.subList(from, sentence.size()));
            }
        }
        return sentences;
    }

    private int cut(List<CoreLabel> sentence, int from) {
        for (String mark : List.of(";", ",")) {
            for (int i = from + bound - 1; i > from + bound * 3 / 4; i--) {
                if (sentence.get(i).word().equals(mark)) {
                    return i + 1;
                }
            }
        }
        return from + bound;
    }
}
