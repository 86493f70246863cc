package org.whosaid.cues;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.whosaid.mentions.Candidate;
import org.whosaid.referents.Referents;

/** What was decided about the segments before, in order. For one article, one thread. */
public final class History {

    private final Referents referents;
    private final Map<Object, Integer> times = new HashMap<>();
    private Optional<Decision> previous = Optional.empty();
    private Optional<Candidate> lastSpeaker = Optional.empty();

    /** Nothing decided yet. */
    public History(Referents referents) {
        this.referents = referents;
    }

    /** Adds the decision about the next segment. */
    public void add(Decision decision) {
        previous = Optional.of(decision);
        decision.candidate().ifPresent(speaker -> {
            lastSpeaker = decision.candidate();
            times.merge(referents.identity(speaker), 1, Integer::sum);
        });
    }

    /** The decision about the segment before. */
    public Optional<Decision> previous() {
        return previous;
    }

    /** The latest choice that was somebody. */
    public Optional<Candidate> lastSpeaker() {
        return lastSpeaker;
    }

    /** How often the one whom a candidate refers to was chosen. */
    public int timesChosen(Candidate candidate) {
        return times.getOrDefault(referents.identity(candidate), 0);
    }
}
