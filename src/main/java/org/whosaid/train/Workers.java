package org.whosaid.train;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** A pool of threads that takes inputs through one step and hands the outcomes back in the order of the inputs. */
final class Workers implements AutoCloseable {

    private final ExecutorService pool;

    /**
     * Begins a pool.
     *
     * @param threads at least 1
     */
    Workers(int threads) {
        this.pool = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "trainer");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Takes all inputs through a step.
     *
     * @param done is told, by the calling thread, how many are done
     * @throws IllegalStateException where the step fails for an input, with its fault as cause
     */
    <I, O> List<O> map(List<I> inputs, Function<I, O> step, IntConsumer done) throws InterruptedException {
        List<Future<O>> waiting = new ArrayList<>();
        inputs.forEach(input -> waiting.add(pool.submit(() -> step.apply(input))));
        List<O> outcomes = new ArrayList<>();
        for (Future<O> outcome : waiting) {
            try {
                outcomes.add(outcome.get());
            } catch (ExecutionException fault) {
                throw new IllegalStateException("input " + (outcomes.size() + 1) + " failed", fault.getCause());
            }
            done.accept(outcomes.size());
        }
        return outcomes;
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
