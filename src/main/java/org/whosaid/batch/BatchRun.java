package org.whosaid.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.whosaid.facts.Outcome;

/**
 * Takes many inputs through a stage with a pool of workers and hands the outcomes to one sink in the order of the
 * inputs.
 *
 * <p>At most {@value #WINDOW_PER_WORKER} inputs per worker are under way or wait to be written, so memory does not grow
 * with the number of inputs. The sink and the observer are called from the thread that called {@code run}, never from a
 * worker.
 */
public final class BatchRun {

    private static final int WINDOW_PER_WORKER = 8;

    private final int workers;

    /**
     * Prepares runs.
     *
     * @param workers how many inputs are worked on at a time, at least 1
     */
    public BatchRun(int workers) {
        if (workers < 1) {
            throw new IllegalArgumentException(workers + " workers, at least 1 is needed");
        }
        this.workers = workers;
    }

    /**
     * Takes every input through the stage.
     *
     * @return what came of all inputs
     * @throws IOException where the sink could not write; workers are stopped, further inputs are not begun
     * @throws InterruptedException where the calling thread was interrupted; workers are stopped
     */
    public <I> RunCounts run(List<I> inputs, InputStage<I> stage, OutcomeSink sink, RunObserver observer)
            throws IOException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(workers, new WorkerThreads());
        try {
            Deque<Future<Outcome>> window = new ArrayDeque<>();
            Iterator<I> rest = inputs.iterator();
            RunCounts counts = RunCounts.NONE;
            while (rest.hasNext() || !window.isEmpty()) {
                while (rest.hasNext() && window.size() < workers * WINDOW_PER_WORKER) {
                    I input = rest.next();
                    window.add(pool.submit(() -> stage.process(input)));
                }
                Outcome outcome = outcomeOf(window.remove());
                sink.take(outcome);
                counts = counts.plus(outcome);
                observer.passed(outcome, counts, inputs.size());
            }
            return counts;
        } finally {
            pool.shutdownNow();
        }
    }

    private static Outcome outcomeOf(Future<Outcome> work) throws InterruptedException {
        try {
            return work.get();
        } catch (ExecutionException fault) {
            throw new IllegalStateException("a stage let a fault through", fault.getCause());
        }
    }

    /** Threads that do not keep the program alive once the run has ended. */
    private static final class WorkerThreads implements ThreadFactory {

        private final AtomicInteger number = new AtomicInteger();

        @Override
        public Thread newThread(Runnable work) {
            Thread thread = new Thread(work, "worker-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        }
    }
}
