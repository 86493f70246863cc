package org.whosaid.labels;

import org.whosaid.facts.Span;
import org.whosaid.facts.Token.NameLabel;

/**
 * A name that somebody marked in an article.
 *
 * @param span its words
 * @param label what it names; never {@code NONE}
 */
public record LabelledSpan(Span span, NameLabel label) {

    public LabelledSpan {
        if (label == NameLabel.NONE) {
            throw new IllegalArgumentException("the name at " + span + " has no label");
        }
    }
}
