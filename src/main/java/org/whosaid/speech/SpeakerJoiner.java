package org.whosaid.speech;

import org.whosaid.speakers.Choice;
import org.whosaid.speakers.Told;

/**
 * Decides whose words a quoted segment holds where a statement around it says so too: whoever is more likely right by
 * the calibration of both.
 */
final class SpeakerJoiner {

    private final double somebody;

    /**
     * A joiner.
     *
     * @param somebody what the probability of a speaker counts against that of nobody, above 0 to 1
     */
    SpeakerJoiner(double somebody) {
        this.somebody = somebody;
    }

    /**
     * The told one of a segment, or that of the statement whose words hold it; where both have nobody, the segment's
     * with the words that report the statement.
     */
    Told join(Told quoted, Told reported) {
        Choice one = quoted.choice();
        Choice other = reported.choice();
        boolean silent = one.candidate().isEmpty();
        if (silent && other.candidate().isEmpty()) {
            return new Told(one.by(other.cue()), quoted.via());
        }
        boolean likelier =
                silent ? other.confidence() * somebody > one.confidence() : other.confidence() > one.confidence();
        return other.candidate().isPresent() && !one.candidate().equals(other.candidate()) && likelier
                ? reported
                : quoted;
    }
}
