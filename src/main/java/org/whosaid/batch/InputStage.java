package org.whosaid.batch;

import org.whosaid.facts.Outcome;

/**
 * What a worker does with one input: whatever goes wrong with it is its outcome. Safe for use by several threads.
 *
 * @param <I> how an input is listed
 */
@FunctionalInterface
public interface InputStage<I> {

    Outcome process(I input);
}
