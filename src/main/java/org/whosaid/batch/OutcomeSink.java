package org.whosaid.batch;

import java.io.IOException;
import org.whosaid.facts.Outcome;

/** Takes the outcomes one after another, in the order of the inputs, from one thread. */
@FunctionalInterface
public interface OutcomeSink {

    /**
     * Takes the next outcome.
     *
     * @throws IOException where it could not be written; that ends the run
     */
    void take(Outcome outcome) throws IOException;
}
