package org.whosaid.batch;

import org.whosaid.facts.Outcome;

/** Is told of every outcome once it is written, from the thread that writes. */
@FunctionalInterface
public interface RunObserver {

    /**
     * One more input is done.
     *
     * @param outcome what became of it
     * @param counts all inputs so far, this one included
     * @param total how many inputs the run has
     */
    void passed(Outcome outcome, RunCounts counts, int total);
}
