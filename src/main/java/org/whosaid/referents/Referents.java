package org.whosaid.referents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.facts.Mention;

/**
 * Which entity each candidate of an article refers to, as far as that can be told: names, and pronouns by antecedent.
 */
public final class Referents {

    private final Map<Integer, Integer> entityAt = new HashMap<>();

    Referents(List<Candidate> candidates, AntecedentFinder antecedents) {
        for (Candidate candidate : candidates) {
            Optional<Candidate> name =
                    candidate.form() == Mention.Form.PRONOUN ? antecedents.find(candidate) : Optional.of(candidate);
            name.flatMap(Candidate::entity).ifPresent(entity -> entityAt.put(candidate.first(), entity.number()));
        }
    }

    /** The number of the entity that a candidate refers to; empty where it is not known. */
    public Optional<Integer> of(Candidate candidate) {
        return Optional.ofNullable(entityAt.get(candidate.first()));
    }

    /** Equal for candidates that refer to the same one. */
    public Object identity(Candidate candidate) {
        Integer entity = entityAt.get(candidate.first());
        return entity == null ? candidate : entity;
    }

    public boolean areSame(Candidate one, Candidate other) {
        return one.first() == other.first() || identity(one).equals(identity(other));
    }
}
