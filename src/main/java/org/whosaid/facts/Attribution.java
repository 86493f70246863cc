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

    /**
     * No speaker: the marks enclose no speech, or the article does not say whose.
     *
     * @param evidence of somebody who spoke, but whom the article does not tell: "she" with nobody before it
     */
    record Nobody(Optional<Evidence> evidence) implements Attribution {

        /** Nobody, and nothing that would tell of somebody. */
        public Nobody() {
            this(Optional.empty());
        }
    }

    /**
     * Somebody who is named or described.
     *
     * @param name the entity's name, or the phrase for somebody without one
     * @param entity empty for somebody without a name
     */
    record Party(String name, Optional<Entity> entity) {

        public Party {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a party without a name or a phrase");
            }
        }
    }

    /** The words that tell whose a segment is; empty where there are none. */
    default Optional<Evidence> support() {
        if (this instanceof Named named) {
            return Optional.of(named.evidence());
        }
        return this instanceof Described described ? Optional.of(described.evidence()) : ((Nobody) this).evidence();
    }

    /** The same by other evidence; where there is none, as it is. */
    default Attribution by(Optional<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return this;
        }
        if (this instanceof Named named) {
            return new Named(named.speaker(), evidence.get());
        }
        return this instanceof Described described
                ? new Described(described.phrase(), described.role(), evidence.get())
                : new Nobody(evidence);
    }

    /** The one whom it is from; empty for nobody. */
    default Optional<Party> party() {
        if (this instanceof Named named) {
            return Optional.of(new Party(named.speaker().name(), Optional.of(named.speaker())));
        }
        return this instanceof Described described
                ? Optional.of(new Party(described.phrase(), Optional.empty()))
                : Optional.empty();
    }
}
