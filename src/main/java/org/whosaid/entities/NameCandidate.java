package org.whosaid.entities;

import java.util.Optional;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.KnownName;

/**
 * A run of tokens that may be a name.
 *
 * @param first number of its first token in the article
 * @param end the number after its last token's
 * @param type what it would be; empty for a name that is none of ours (a city, a month) and keeps others away
 * @param trust what kind of evidence the type rests on
 * @param known the list entry that it was found by
 * @param rule the rule that proposed it, for people who debug
 */
record NameCandidate(
        int first, int end, Optional<EntityType> type, Trust trust, Optional<KnownName> known, String rule) {

    NameCandidate {
        if (end <= first) {
            throw new IllegalArgumentException("a name without tokens at " + first);
        }
    }

    static NameCandidate of(int first, int end, EntityType type, Trust trust, String rule) {
        return new NameCandidate(first, end, Optional.of(type), trust, Optional.empty(), rule);
    }

    static NameCandidate notOurs(int first, int end, Trust trust, String rule) {
        return new NameCandidate(first, end, Optional.empty(), trust, Optional.empty(), rule);
    }

    int size() {
        return end - first;
    }

    boolean is(EntityType wanted) {
        return type.isPresent() && type.get() == wanted;
    }

    boolean overlaps(NameCandidate other) {
        return first < other.end && other.first < end;
    }
}
