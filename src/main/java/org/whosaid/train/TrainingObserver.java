package org.whosaid.train;

/** Is told how far a training is, from the thread that runs it. */
@FunctionalInterface
public interface TrainingObserver {

    /** What a training spends its time on. */
    enum Step {
        PREPARING_ARTICLES,
        LEARNING
    }

    /**
     * One more piece of a step is done.
     *
     * @param done how many are, this one included
     * @param total how many the step has
     */
    void passed(Step step, int done, int total);
}
