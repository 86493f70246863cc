package org.whosaid.referents;

import java.util.Optional;
import org.whosaid.facts.Entity;
import org.whosaid.mentions.Candidate;

/** Which entity each candidate of an article most likely refers to, where that is likelier than not. */
public final class Referents {

    private static final double LIKELY = 0.5;

    private final MeaningFinder meanings;

    Referents(MeaningFinder meanings) {
        this.meanings = meanings;
    }

    /** The number of the entity that a candidate refers to; empty where it is not known. */
    public Optional<Integer> of(Candidate candidate) {
        Meaning likeliest = meanings.likeliest(candidate);
        return likeliest.probability() > LIKELY ? likeliest.entity().map(Entity::number) : Optional.empty();
    }

    /** Equal for candidates that refer to the same one. */
    public Object identity(Candidate candidate) {
        Optional<Integer> entity = of(candidate);
        return entity.isPresent() ? entity.get() : candidate;
    }

    public boolean areSame(Candidate one, Candidate other) {
        return one.first() == other.first() || identity(one).equals(identity(other));
    }
}
