package org.whosaid.facts;

import java.util.Optional;

/** Who a quoted segment is from. */
public sealed interface Attribution {

    /** The words that refer to a speaker and, where there are any, the words that report the speech. */
    record Evidence(Mention mention, Optional<Span> cue) {}

    /** A speaker with a name. */
    record Named(Entity speaker, Evidence evidence) implements Attribution {}

    /**
     * A speaker without a name.
     *
     * @param phrase the noun phrase that the article uses, without a leading article
     * @param role the affiliation or title within that phrase; may be empty
     */
    record Described(String phrase, String role, Evidence evidence) implements Attribution {}

    /** No speaker: the marks enclose no speech, or the article does not say whose. */
    record Nobody() implements Attribution {}

    /** The evidence of an attribution to somebody. */
    default Optional<Evidence> support() {
        if (this instanceof Named named) {
            return Optional.of(named.evidence());
        }
        return this instanceof Described described ? Optional.of(described.evidence()) : Optional.empty();
    }
}
