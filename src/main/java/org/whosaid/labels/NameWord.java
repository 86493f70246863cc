package org.whosaid.labels;

import org.whosaid.facts.Token.NameLabel;

/**
 * A word as the world name model is shown it.
 *
 * @param text its characters, with straight apostrophes
 * @param tag part of speech
 * @param cluster the number of the words that are used like it, from CoreNLP's name model
 * @param label what CoreNLP's name model takes it for
 */
public record NameWord(String text, String tag, String cluster, NameLabel label) {

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean startsWithLetter() {
        return Character.isLetter(text.codePointAt(0));
    }
}
