package org.whosaid.batch;

import java.util.Optional;
import org.whosaid.facts.Fingerprint;
import org.whosaid.facts.Outcome;

/**
 * What a worker made of one input.
 *
 * @param source which bytes it was made of; empty where they are not known, so that a run that goes on later does the
 *     input again
 */
public record Processed(Outcome outcome, Optional<Fingerprint> source) {}
