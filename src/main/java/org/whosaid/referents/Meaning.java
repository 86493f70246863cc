package org.whosaid.referents;

import java.util.Optional;
import org.whosaid.facts.Entity;
import org.whosaid.mentions.Candidate;

/**
 * One whom a mention may mean.
 *
 * @param entity who it is, where it has a name
 * @param phrase the words that describe somebody without a name; empty where there is nobody
 * @param probability that the mention means this one, 0 to 1
 */
public record Meaning(Optional<Entity> entity, Optional<Candidate> phrase, double probability) {

    /** Equal for meanings that are the same one; nobody by a candidate is another than nobody by the next. */
    public Object identity(Candidate mention) {
        return entity.isPresent() ? entity.get().number() : phrase.orElse(mention);
    }
}
