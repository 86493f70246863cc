package org.whosaid.nametext;

import java.util.Optional;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.KnownName;

/**
 * A run of tokens that may be a name.
 *
 * @param first number of its first token in the article
 * @param end the number after its last token's
 * @param type what it would be; empty for a name that is none of ours (a city, a month) and keeps others away
 * @param evidence what kind of evidence the type rests on
 * @param known the list entry that it was found by
 * @param startsWithOwner whether it begins with the name of the state whose body it is, which is named too
 * @param rule the rule that proposed it, for people who debug: nothing depends on it
 */
public record NameCandidate(
        int first,
        int end,
        Optional<EntityType> type,
        Evidence evidence,
        Optional<KnownName> known,
        boolean startsWithOwner,
        String rule) {

    /** Where a name's type comes from, most trusted first. */
    public enum Evidence {
        WATCHED,
        /** The article says itself what the name stands for. */
        DEFINED,
        LISTED,
        SHAPE,
        CONTEXT,
        LABEL,
        WORLD_LABEL
    }

    public NameCandidate {
        if (end <= first) {
            throw new IllegalArgumentException("a name without tokens at " + first);
        }
    }

    public static NameCandidate of(int first, int end, EntityType type, Evidence evidence, String rule) {
        return new NameCandidate(first, end, Optional.of(type), evidence, Optional.empty(), false, rule);
    }

    public static NameCandidate notOurs(int first, int end, Evidence evidence, String rule) {
        return new NameCandidate(first, end, Optional.empty(), evidence, Optional.empty(), false, rule);
    }

    public static NameCandidate known(int first, int end, KnownName name, Evidence evidence, String rule) {
        Optional<EntityType> type = name.barred() ? Optional.empty() : Optional.of(name.type());
        return new NameCandidate(first, end, type, evidence, Optional.of(name), false, rule);
    }

    public static NameCandidate bodyOfState(int first, int end, String rule) {
        return new NameCandidate(
                first, end, Optional.of(EntityType.AGENCY), Evidence.SHAPE, Optional.empty(), true, rule);
    }

    /** This name where it ends at another token. */
    public NameCandidate upTo(int otherEnd) {
        return new NameCandidate(first, otherEnd, type, evidence, known, startsWithOwner, rule);
    }

    public NameCandidate typed(Optional<EntityType> otherType) {
        return new NameCandidate(first, end, otherType, evidence, known, startsWithOwner, rule);
    }

    public NameCandidate meaning(KnownName name) {
        return new NameCandidate(first, end, type, evidence, Optional.of(name), startsWithOwner, rule);
    }

    /** The same name at another place, where no owner is named with it. */
    public NameCandidate again(int otherFirst, int otherEnd, String otherRule) {
        return new NameCandidate(otherFirst, otherEnd, type, evidence, known, false, otherRule);
    }

    public int size() {
        return end - first;
    }

    public boolean is(EntityType wanted) {
        return type.isPresent() && type.get() == wanted;
    }

    /** Whether nothing but a name model speaks for it. */
    public boolean isLabelled() {
        return evidence == Evidence.LABEL || evidence == Evidence.WORLD_LABEL;
    }

    public boolean overlaps(NameCandidate other) {
        return first < other.end && other.first < end;
    }
}
