package org.whosaid.referents;

import java.util.List;
import org.whosaid.facts.Span;

/**
 * All places of an article that a person marked as one and the same.
 *
 * @param mentions in UTF-16 units, at least one; names, pronouns and noun phrases
 */
public record Chain(List<Span> mentions) {

    public Chain {
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("a chain without a mention");
        }
    }
}
