package org.whosaid.batch;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import org.whosaid.facts.Problem;
import org.whosaid.facts.Problem.Reason;

/**
 * A thread that takes one task after another through the stage. One that is given up ends as soon as its code lets it,
 * and whatever it still finds out is forgotten.
 */
final class Worker {

    private final InputStage stage;
    private final BlockingQueue<Task> ready;
    private final BlockingQueue<Task> finished;
    private final Thread thread;
    private Optional<Task> current = Optional.empty();
    private long begun;
    private boolean givenUp;

    /**
     * A worker that is not started yet.
     *
     * @param ready where it takes tasks from
     * @param finished where it puts them, with room for all
     */
    Worker(InputStage stage, BlockingQueue<Task> ready, BlockingQueue<Task> finished) {
        this.stage = stage;
        this.ready = ready;
        this.finished = finished;
        this.thread = new Thread(this::work, "worker");
        // One that cannot be stopped does not keep the program alive.
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Gives the worker up if its task has run for longer than the limit: that task, which is not done, else empty. */
    synchronized Optional<Task> giveUpAfter(Duration limit) {
        if (current.isEmpty() || System.nanoTime() - begun < limit.toNanos()) {
            return Optional.empty();
        }
        giveUp();
        return current;
    }

    synchronized void giveUp() {
        givenUp = true;
        thread.interrupt();
    }

    private void work() {
        while (!isGivenUp()) {
            try {
                Task task = ready.take();
                begin(task);
                doOne(task);
            } catch (InterruptedException stopped) {
                // Given up, or the stage left a mark of its own on the thread: the loop's head knows.
            }
        }
    }

    private void doOne(Task task) throws InterruptedException {
        Optional<Processed> result = Optional.empty();
        Optional<OutOfMemoryError> shortage = Optional.empty();
        try {
            result = Optional.of(stage.process(task.input()));
        } catch (OutOfMemoryError error) {
            shortage = Optional.of(error);
        } catch (Throwable fault) {
            // Without its message, which may hold words of the article.
            Problem problem = new Problem(
                    task.input().document(), Reason.ERROR, fault.getClass().getName());
            result = Optional.of(new Processed(problem, Optional.empty()));
        }
        if (end()) {
            result.ifPresent(task::find);
            shortage.ifPresent(task::runOut);
            finished.add(task);
        }
        Thread.interrupted();
    }

    private synchronized void begin(Task task) {
        current = Optional.of(task);
        begun = System.nanoTime();
    }

    /** Ends the current task; false where the worker was given up over it. */
    private synchronized boolean end() {
        current = Optional.empty();
        return !givenUp;
    }

    private synchronized boolean isGivenUp() {
        return givenUp;
    }
}
