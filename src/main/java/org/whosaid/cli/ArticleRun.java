package org.whosaid.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.whosaid.batch.ArticleStage;
import org.whosaid.batch.BatchRun;
import org.whosaid.batch.ExtractRequest;
import org.whosaid.batch.FaultSink;
import org.whosaid.batch.HeapTooSmallException;
import org.whosaid.batch.OutcomeSink;
import org.whosaid.batch.RunCounts;
import org.whosaid.batch.RunObserver;
import org.whosaid.batch.RunStoppedException;
import org.whosaid.batch.StopRequest;
import org.whosaid.console.DebugFile;
import org.whosaid.console.ProgressLine;
import org.whosaid.disk.OutputException;
import org.whosaid.facts.ArticleAnalysis;
import org.whosaid.loglinear.SpeakerModelFile;
import org.whosaid.options.ListedRows;
import org.whosaid.read.ArticleReader;
import org.whosaid.read.InputEntry;
import org.whosaid.read.InputEntry.Unusable;

/** Takes the listed inputs of a command through the analysis to its tables, with progress for whoever looks on. */
final class ArticleRun {

    private static final long MILLIS_BETWEEN_LOOKS = 50;

    private final Session session;
    private final StopRequest stop;
    private final ExtractRequest request;
    private final ListedRows wanted;
    private final SpeakerModelFile speakers;

    /**
     * A run that is yet to begin.
     *
     * @param stop ends it before its inputs end
     */
    ArticleRun(
            Session session, StopRequest stop, ExtractRequest request, ListedRows wanted, SpeakerModelFile speakers) {
        this.session = session;
        this.stop = stop;
        this.request = request;
        this.wanted = wanted;
        this.speakers = speakers;
    }

    /**
     * Runs to the end.
     *
     * @param progress what whoever looks on is told; wiped at the end
     * @throws IOException where output could not be written
     * @throws HeapTooSmallException where there is too little memory for one of the inputs
     * @throws RunStoppedException where that was asked for
     */
    RunCounts run(List<InputEntry> inputs, OutcomeSink sink, RunObserver report, ProgressLine progress)
            throws IOException, HeapTooSmallException, RunStoppedException, InterruptedException {
        if (request.debug().isEmpty()) {
            return run(inputs, FaultSink.NONE, sink, report, progress);
        }
        try (DebugFile debug = debugFile(request.debug().get())) {
            return run(inputs, debug, sink, report, progress);
        }
    }

    private RunCounts run(
            List<InputEntry> inputs, FaultSink faults, OutcomeSink sink, RunObserver report, ProgressLine progress)
            throws IOException, HeapTooSmallException, RunStoppedException, InterruptedException {
        progress.show("loading models ...");
        try {
            ArticleAnalysis whole = analysis(inputs);
            ArticleAnalysis analysis = article -> whole.analyze(article).listing(wanted.types(), wanted.kinds());
            ArticleReader reader = request.reading().reader(session.in());
            progress.begin(inputs);
            return new BatchRun(request.threads(), request.timeout(), stop)
                    .run(inputs, new ArticleStage(reader, analysis, faults), sink, (outcome, counts, total) -> {
                        progress.passed(outcome, counts, total);
                        report.passed(outcome, counts, total);
                    });
        } finally {
            progress.wipe();
        }
    }

    private DebugFile debugFile(String typed) throws OutputException {
        try {
            return DebugFile.open(session.workingFolder().resolve(typed));
        } catch (IOException trouble) {
            throw new OutputException(typed, trouble);
        } catch (InvalidPathException impossible) {
            throw new OutputException(typed, new IOException("not a path here", impossible));
        }
    }

    /** Inputs of which none can be read, such as links that lead nowhere, need no models. */
    private ArticleAnalysis analysis(List<InputEntry> inputs) throws RunStoppedException, InterruptedException {
        if (inputs.stream().allMatch(Unusable.class::isInstance)) {
            return article -> {
                throw new IllegalStateException("an input that cannot be read was read");
            };
        }
        return load();
    }

    /** Loads on another thread, since nothing stops the loading itself. */
    private ArticleAnalysis load() throws RunStoppedException, InterruptedException {
        FutureTask<ArticleAnalysis> loading =
                new FutureTask<>(() -> session.loader().load(wanted.watchLists().names(), speakers::model));
        Thread loader = new Thread(loading, "loader");
        loader.setDaemon(true);
        loader.start();
        while (true) {
            stop.check();
            try {
                return loading.get(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException goingOn) {
                // Look again.
            } catch (ExecutionException fault) {
                throw unwrapped(fault);
            }
        }
    }

    private static RuntimeException unwrapped(ExecutionException fault) {
        if (fault.getCause() instanceof Error error) {
            throw error;
        }
        return fault.getCause() instanceof RuntimeException exception ? exception : new IllegalStateException(fault);
    }
}
