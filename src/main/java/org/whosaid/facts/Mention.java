package org.whosaid.facts;

/**
 * A place in the text that refers to an entity.
 *
 * @param span the referring words
 * @param form what kind of words they are
 */
public record Mention(Span span, Form form) {

    /** How a mention refers. */
    public enum Form {
        NAME,
        PRONOUN,
        NOMINAL
    }
}
