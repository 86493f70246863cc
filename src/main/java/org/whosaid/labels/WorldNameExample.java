package org.whosaid.labels;

import java.util.List;
import org.whosaid.facts.Token.NameLabel;

/**
 * An article to learn names from.
 *
 * @param sentences its words
 * @param labels what each word of all sentences is to be labelled
 */
public record WorldNameExample(List<List<NameWord>> sentences, List<NameLabel> labels) {

    public WorldNameExample {
        sentences = List.copyOf(sentences);
        labels = List.copyOf(labels);
        int words = sentences.stream().mapToInt(List::size).sum();
        if (words != labels.size()) {
            throw new IllegalArgumentException(labels.size() + " labels for " + words + " words");
        }
    }
}
