package org.whosaid.batch;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.whosaid.read.InputEntry;

/**
 * Takes many inputs through a stage with a pool of workers and hands the outcomes to one sink in the order of the
 * inputs.
 *
 * <p>At most {@value #WINDOW_PER_WORKER} inputs per worker are under way or wait to be written, so memory does not grow
 * with the number of inputs. An input that takes too long has failed, even where its code cannot be stopped. The sink
 * and the observer are called from the thread that called {@code run}, never from a worker.
 */
public final class BatchRun {

    private static final int WINDOW_PER_WORKER = 8;

    private final int workers;
    private final Duration limit;
    private final StopRequest stop;

    /**
     * Prepares runs.
     *
     * @param workers how many inputs are worked on at a time, at least 1
     * @param limit how long the work on one input may take, from when it begins
     * @param stop ends a run before its inputs end
     */
    public BatchRun(int workers, Duration limit, StopRequest stop) {
        if (workers < 1 || limit.toNanos() < 1) {
            throw new IllegalArgumentException(
                    workers + " workers, " + limit.toNanos() + " ns at most: each must be at least 1");
        }
        this.workers = workers;
        this.limit = limit;
        this.stop = stop;
    }

    /**
     * Takes every input through the stage. Where it ends with an exception, workers are given up and further inputs are
     * not begun.
     *
     * @return what came of all inputs
     * @throws IOException where the sink could not write
     * @throws HeapTooSmallException where an input ran out of memory twice, the second time alone
     * @throws RunStoppedException where that was asked for
     * @throws InterruptedException where the calling thread was interrupted
     */
    public RunCounts run(List<InputEntry> inputs, InputStage stage, OutcomeSink sink, RunObserver observer)
            throws IOException, HeapTooSmallException, RunStoppedException, InterruptedException {
        int most = workers * WINDOW_PER_WORKER;
        try (WorkerPool pool = new WorkerPool(workers, most, stage, limit, stop)) {
            Deque<Task> window = new ArrayDeque<>();
            Iterator<InputEntry> rest = inputs.iterator();
            RunCounts counts = RunCounts.NONE;
            while (rest.hasNext() || !window.isEmpty()) {
                while (rest.hasNext() && window.size() < most) {
                    Task task = new Task(rest.next());
                    window.add(task);
                    pool.submit(task);
                }
                Processed processed = pool.await(window.remove());
                sink.take(processed);
                counts = counts.plus(processed.outcome());
                observer.passed(processed.outcome(), counts, inputs.size());
                stop.check();
            }
            return counts;
        }
    }
}
