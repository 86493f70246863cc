package org.whosaid.quotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.facts.Mention;

/**
 * Which entity each candidate of an article refers to, as far as that can be told: names, and pronouns by antecedent.
 */
final class Referents {

    private final Map<Integer, Integer> entityAt = new HashMap<>();

    Referents(QuotedText text, List<Candidate> candidates, People people) {
        AntecedentFinder antecedents = new AntecedentFinder();
        for (Candidate candidate : candidates) {
            Optional<Candidate> name = candidate.form() == Mention.Form.PRONOUN
                    ? antecedents.find(text, candidates, people, candidate)
                    : Optional.of(candidate);
            name.flatMap(Candidate::entity).ifPresent(entity -> entityAt.put(candidate.first(), entity.number()));
        }
    }

    /** The number of the entity that a candidate refers to; empty where it is not known. */
    Optional<Integer> of(Candidate candidate) {
        return Optional.ofNullable(entityAt.get(candidate.first()));
    }

    boolean areSame(Candidate one, Candidate other) {
        return one.first() == other.first() || (of(one).isPresent() && of(one).equals(of(other)));
    }
}
