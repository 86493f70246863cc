package org.whosaid.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes a range of articles through an analysis, some at a time. */
final class Workers {

    private final ArticleSet articles;
    private final Analysis analysis;
    private final int threads;

    Workers(ArticleSet articles, Analysis analysis, int threads) {
        this.articles = articles;
        this.analysis = analysis;
        this.threads = threads;
    }

    /**
     * What came of a range.
     *
     * @param processorSeconds of the workers alone: neither the garbage collector nor the compilers
     * @param blocked how often a worker waited to enter a lock
     */
    record Work(long tokens, double seconds, double processorSeconds, long blocked) {}

    /** Analyses the articles with the numbers from {@code from} to {@code to}, which is left out. */
    Work analyze(int from, int to) throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger(from);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long started = System.nanoTime();
            List<Future<Work>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(() -> one(next, to)));
            }
            long tokens = 0;
            double processor = 0;
            long blocked = 0;
            for (Future<Work> worker : workers) {
                tokens += worker.get().tokens();
                processor += worker.get().processorSeconds();
                blocked += worker.get().blocked();
            }
            return new Work(tokens, (System.nanoTime() - started) / 1e9, processor, blocked);
        } finally {
            pool.shutdownNow();
        }
    }

    private Work one(AtomicInteger next, int to) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long tokens = 0;
        for (int number = next.getAndIncrement(); number < to; number = next.getAndIncrement()) {
            tokens += analysis.analyze(articles.numbered(number));
        }
        long blocked = clock.getThreadInfo(Thread.currentThread().getId()).getBlockedCount();
        return new Work(tokens, 0, clock.getCurrentThreadCpuTime() / 1e9, blocked);
    }
}
