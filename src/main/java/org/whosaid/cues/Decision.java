package org.whosaid.cues;

import java.util.Optional;
import org.whosaid.mentions.Candidate;

/**
 * Whom an earlier segment was given to; what the next decision looks back at.
 *
 * @param candidate the chosen mention; empty for nobody
 */
public record Decision(Optional<Candidate> candidate) {}
