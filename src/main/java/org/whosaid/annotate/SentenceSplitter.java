package org.whosaid.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits the tokens of a paragraph into sentences; the stop of a title in front of a name ends none. The models' time
 * and memory grow faster than a sentence does, so one over the bound is cut, after a semicolon or comma where there is
 * one in its last quarter.
 */
final class SentenceSplitter {

    private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();
    private final int bound;
    private final Set<String> titles;

    /**
     * A splitter.
     *
     * @param bound most tokens of a sentence
     * @param titles titles that are written short with a stop, without it
     */
    SentenceSplitter(int bound, Set<String> titles) {
        this.bound = bound;
        this.titles = Set.copyOf(titles);
    }

    List<List<CoreLabel>> split(List<CoreLabel> paragraph) {
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (List<CoreLabel> sentence : joined(splitter.process(paragraph))) {
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

    private List<List<CoreLabel>> joined(List<List<CoreLabel>> sentences) {
        List<List<CoreLabel>> joined = new ArrayList<>();
        boolean open = false;
        for (List<CoreLabel> sentence : sentences) {
            if (open && Character.isUpperCase(sentence.get(0).word().codePointAt(0))) {
                joined.get(joined.size() - 1).addAll(sentence);
            } else {
                joined.add(new ArrayList<>(sentence));
            }
            open = endsWithTitle(sentence);
        }
        return joined;
    }

    /** "Cllr.", "Gen. (retd.)". */
    private boolean endsWithTitle(List<CoreLabel> sentence) {
        int end = sentence.size();
        if (end > 2 && sentence.get(end - 1).word().equals(")")) {
            end--;
        }
        return end > 1
                && sentence.get(end - 1).word().equals(".")
                && titles.contains(sentence.get(end - 2).word());
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
