package org.whosaid.batch;

import org.whosaid.read.InputEntry;

/** What a worker does with one input: whatever goes wrong with it is its outcome. Safe for use by several threads. */
@FunctionalInterface
public interface InputStage {

    /**
     * Reads and analyses one input.
     *
     * @throws OutOfMemoryError where the heap was too small; the input is tried once more alone
     */
    Processed process(InputEntry input);
}
