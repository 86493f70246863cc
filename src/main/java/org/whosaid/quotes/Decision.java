package org.whosaid.quotes;

import java.util.Optional;

/**
 * Whom an earlier segment was given to; what the next decision looks back at.
 *
 * @param candidate the chosen mention; empty for nobody
 */
record Decision(Optional<Candidate> candidate) {}
