package org.whosaid.spark;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.whosaid.facts.ArticleAnalysis;
import org.whosaid.facts.Fingerprint;
import org.whosaid.lists.LexiconReader;
import org.whosaid.pipeline.ArticlePipeline;

/**
 * The pipeline of one executor: loaded by the first task that asks, which takes seconds and half a gigabyte, and shared
 * by all tasks of the process, at the same time and one after another.
 */
final class ExecutorPipeline {

    /**
     * The one static of the project that changes: tasks get nothing from Spark that outlives them and that they share,
     * so a pipeline that is loaded once has to live in the class.
     */
    private static final AtomicReference<@Nullable ExecutorPipeline> HELD = new AtomicReference<>();

    private final Fingerprint fingerprint;
    private final AnalysisSettings settings;
    private final ArticleAnalysis analysis;
    private final WorkPermits permits = new WorkPermits();

    private ExecutorPipeline(Fingerprint fingerprint, AnalysisSettings settings) {
        this.fingerprint = fingerprint;
        this.settings = settings;
        ArticleAnalysis whole =
                ArticlePipeline.load(() -> new LexiconReader().read().watching(settings.watched()), settings::speakers);
        this.analysis = article -> whole.analyze(article).listing(settings.types(), settings.kinds());
    }

    /**
     * The pipeline of this process. Other settings, which only another job of the same process can have, take the place
     * of those before.
     *
     * @param settings as {@link AnalysisSettings#toBytes} wrote them
     */
    static synchronized ExecutorPipeline of(byte[] settings) {
        Fingerprint asked = Fingerprint.of(settings);
        ExecutorPipeline held = HELD.get();
        if (held == null || !held.fingerprint.equals(asked)) {
            // First, so that there are never two of them.
            HELD.set(null);
            held = new ExecutorPipeline(asked, AnalysisSettings.fromBytes(settings));
            HELD.set(held);
        }
        return held;
    }

    AnalysisSettings settings() {
        return settings;
    }

    /** Somebody who takes documents through it, one after another. */
    DocumentWorker worker() {
        return new DocumentWorker(analysis, permits, settings.timeout());
    }
}
