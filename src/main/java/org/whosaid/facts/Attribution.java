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
     * @param mention of somebody who spoke, but whom the article does not tell: "she" with nobody before it
     * @param cue the words that report it, where somebody spoke: "it was alleged"
     */
    record Nobody(Optional<Mention> mention, Optional<Span> cue) implements Attribution {

        /** Nobody, and nothing that would tell of somebody. */
        public Nobody() {
            this(Optional.empty(), Optional.empty());
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

    /** The words that refer to the speaker; empty where there are none. */
    default Optional<Mention> mention() {
        if (this instanceof Named named) {
            return Optional.of(named.evidence().mention());
        }
        return this instanceof Described described
                ? Optional.of(described.evidence().mention())
                : ((Nobody) this).mention();
    }

    /** The words that report the speech; empty where there are none. */
    default Optional<Span> cue() {
        if (this instanceof Named named) {
            return named.evidence().cue();
        }
        return this instanceof Described described ? described.evidence().cue() : ((Nobody) this).cue();
    }

    /** The same by another mention. */
    default Attribution by(Mention mention) {
        Evidence evidence = new Evidence(mention, cue());
        if (this instanceof Named named) {
            return new Named(named.speaker(), evidence);
        }
        return this instanceof Described described
                ? new Described(described.phrase(), described.role(), evidence)
                : new Nobody(Optional.of(mention), cue());
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
