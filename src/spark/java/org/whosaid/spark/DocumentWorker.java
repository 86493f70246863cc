package org.whosaid.spark;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.whosaid.facts.Article;
import org.whosaid.facts.ArticleAnalysis;
import org.whosaid.facts.FaultDetail;
import org.whosaid.facts.Outcome;
import org.whosaid.facts.Problem;
import org.whosaid.facts.Problem.Reason;
import org.whosaid.facts.Reading;

/**
 * Takes the documents of one task through the analysis, one after another in a thread that can be given up. Whatever
 * goes wrong with a document is its outcome: a fault, too little time, too little memory twice. Only one thread uses
 * it.
 */
final class DocumentWorker implements AutoCloseable {

    private final ArticleAnalysis analysis;
    private final WorkPermits permits;
    private final Duration limit;
    private final FaultDetail faults = new FaultDetail();
    private ExecutorService thread = newThread();

    /**
     * A worker of one task.
     *
     * @param permits what all workers of the process share
     * @param limit how long the work on one document may take
     */
    DocumentWorker(ArticleAnalysis analysis, WorkPermits permits, Duration limit) {
        this.analysis = analysis;
        this.permits = permits;
        this.limit = limit;
    }

    /**
     * What becomes of a document.
     *
     * @param reader reads it; called in the worker's thread
     */
    Outcome process(String document, Supplier<Reading> reader) {
        Callable<Outcome> work = () -> readAndAnalyze(document, reader);
        try {
            return await(document, limit, () -> permits.together(work));
        } catch (OutOfMemoryError maybeTheFaultOfOthers) {
            return tryAlone(document, work);
        }
    }

    /** Gives up whatever it still does. */
    @Override
    public void close() {
        thread.shutdownNow();
    }

    private Outcome tryAlone(String document, Callable<Outcome> work) {
        try {
            return await(document, limit.multipliedBy(2), () -> permits.alone(limit, work));
        } catch (OutOfMemoryError shortage) {
            return new Problem(document, Reason.ERROR, shortage.getClass().getName());
        }
    }

    private Outcome await(String document, Duration atMost, Callable<Outcome> work) {
        Future<Outcome> outcome = thread.submit(work);
        try {
            return outcome.get(atMost.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException tooLong) {
            thread.shutdownNow();
            thread = newThread();
            return new Problem(document, Reason.TIMEOUT, "no end after " + atMost.toSeconds() + " seconds (--timeout)");
        } catch (ExecutionException fault) {
            return faults.problem(document, fault, "");
        } catch (InterruptedException stopped) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the task was stopped", stopped);
        }
    }

    private Outcome readAndAnalyze(String document, Supplier<Reading> reader) {
        String text = "";
        try {
            Reading reading = reader.get();
            if (reading instanceof Problem problem) {
                return problem;
            }
            Article article = (Article) reading;
            text = article.text();
            return analysis.analyze(article);
        } catch (Throwable fault) {
            return faults.problem(document, fault, text);
        }
    }

    private static ExecutorService newThread() {
        return Executors.newSingleThreadExecutor(work -> {
            Thread made = new Thread(work, "document worker");
            // One that cannot be stopped does not keep the process alive.
            made.setDaemon(true);
            return made;
        });
    }
}
