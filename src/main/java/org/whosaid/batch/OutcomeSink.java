package org.whosaid.batch;

import java.io.IOException;

/** Takes what the workers made of the inputs, in the order of the inputs, from one thread. */
@FunctionalInterface
public interface OutcomeSink {

    /**
     * Takes the next one.
     *
     * @throws IOException where it could not be written; that ends the run
     */
    void take(Processed processed) throws IOException;
}
