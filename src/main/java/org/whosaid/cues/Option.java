package org.whosaid.cues;

import java.util.Optional;
import org.whosaid.loglinear.Part;
import org.whosaid.mentions.Candidate;

/**
 * A candidate as seen from a segment that may be given to it.
 *
 * @param place where it stands
 * @param cue the words by which it may report the segment
 */
public record Option(Candidate candidate, Kind kind, Place place, Optional<Cue> cue) {

    /**
     * What kind of candidate it is.
     *
     * @param form {@code name}, {@code pron}, {@code nom}
     * @param detail the entity's type, the pronoun, or what the lists say of the noun
     */
    public record Kind(Part form, Part detail) {}
}
