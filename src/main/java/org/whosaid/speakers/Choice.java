package org.whosaid.speakers;

import java.util.Optional;
import org.whosaid.facts.Span;
import org.whosaid.mentions.Candidate;
import org.whosaid.referents.Meaning;

/**
 * The decision about one segment.
 *
 * @param candidate whose words they are; empty for nobody
 * @param meaning whom the candidate means; empty for nobody
 * @param cue the words that report them, where there are any
 * @param confidence probability that the decision is right, 0 to 1
 */
public record Choice(Optional<Candidate> candidate, Optional<Meaning> meaning, Optional<Span> cue, double confidence) {

    public static Choice nobody(double confidence) {
        return new Choice(Optional.empty(), Optional.empty(), Optional.empty(), confidence);
    }

    /** The same with other words that report it. */
    public Choice by(Optional<Span> cue) {
        return new Choice(candidate, meaning, cue, confidence);
    }
}
