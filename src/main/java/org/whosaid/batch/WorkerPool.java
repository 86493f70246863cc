package org.whosaid.batch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.whosaid.facts.Problem;
import org.whosaid.facts.Problem.Reason;

/**
 * Workers under a watch: one whose task takes too long is replaced, and a task that ran out of memory is tried once
 * more with nothing else under way. One thread at a time.
 */
final class WorkerPool implements AutoCloseable {

    private static final long MILLIS_BETWEEN_LOOKS = 50;

    private final InputStage stage;
    private final Duration limit;
    private final StopRequest stop;
    private final BlockingQueue<Task> ready;
    private final BlockingQueue<Task> finished;
    private final List<Worker> workers = new ArrayList<>();
    private final Deque<Task> waiting = new ArrayDeque<>();
    private final Deque<Task> again = new ArrayDeque<>();
    private int underWay;
    private boolean alone;

    /**
     * Starts the workers.
     *
     * @param most how many tasks there are at a time, done or not
     * @param limit how long a task may take
     */
    WorkerPool(int size, int most, InputStage stage, Duration limit, StopRequest stop) {
        this.stage = stage;
        this.limit = limit;
        this.stop = stop;
        this.ready = new ArrayBlockingQueue<>(most);
        this.finished = new ArrayBlockingQueue<>(most);
        for (int i = 0; i < size; i++) {
            addWorker();
        }
    }

    void submit(Task task) {
        waiting.add(task);
        handOut();
    }

    /** Waits until a submitted task is done. */
    Processed await(Task task) throws InterruptedException, RunStoppedException, HeapTooSmallException {
        while (task.result().isEmpty()) {
            stop.check();
            Task done = finished.poll(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
            if (done != null) {
                settle(done);
            }
            replaceOverdueWorkers();
            handOut();
        }
        return task.result().get();
    }

    /** Gives all workers up. */
    @Override
    public void close() {
        workers.forEach(Worker::giveUp);
    }

    private void handOut() {
        if (again.isEmpty() && !alone) {
            underWay += waiting.size();
            ready.addAll(waiting);
            waiting.clear();
        } else if (underWay == 0 && !alone) {
            alone = true;
            Task task = again.remove();
            task.tryAgain();
            underWay++;
            ready.add(task);
        }
    }

    private void settle(Task task) throws HeapTooSmallException {
        underWay--;
        alone = false;
        task.found().ifPresent(task::end);
        if (task.shortage().isEmpty()) {
            return;
        }
        if (task.isSecondTry()) {
            throw new HeapTooSmallException(
                    task.input().document(), task.shortage().get());
        }
        List<Task> notBegun = new ArrayList<>();
        underWay -= ready.drainTo(notBegun);
        waiting.addAll(notBegun);
        again.add(task);
    }

    private void replaceOverdueWorkers() {
        for (Worker worker : List.copyOf(workers)) {
            Optional<Task> overdue = worker.giveUpAfter(limit);
            if (overdue.isPresent()) {
                workers.remove(worker);
                addWorker();
                underWay--;
                alone = false;
                overdue.get().end(timeout(overdue.get()));
            }
        }
    }

    private Processed timeout(Task task) {
        String detail = "no end after " + limit.toSeconds() + " seconds (--timeout)";
        return new Processed(new Problem(task.input().document(), Reason.TIMEOUT, detail), Optional.empty());
    }

    private void addWorker() {
        Worker worker = new Worker(stage, ready, finished);
        workers.add(worker);
        worker.start();
    }
}
