package org.whosaid.cli;

import java.io.IOException;
import org.whosaid.batch.ArticleStage;
import org.whosaid.batch.BatchRun;
import org.whosaid.batch.ExtractRequest;
import org.whosaid.batch.OutcomeSink;
import org.whosaid.batch.RunCounts;
import org.whosaid.batch.RunObserver;
import org.whosaid.facts.ArticleAnalysis;
import org.whosaid.facts.SpeakerModel;
import org.whosaid.read.ArticleReader;
import org.whosaid.read.Inputs;

/** Takes the listed inputs of a command through the analysis to its tables, with progress for whoever looks on. */
final class ArticleRun {

    private final Session session;
    private final ExtractRequest request;
    private final EntityRequest wanted;
    private final SpeakerModel speakers;

    ArticleRun(Session session, ExtractRequest request, EntityRequest wanted, SpeakerModel speakers) {
        this.session = session;
        this.request = request;
        this.wanted = wanted;
        this.speakers = speakers;
    }

    /**
     * Runs to the end.
     *
     * @param progress what whoever looks on is told; wiped at the end
     * @throws IOException where output could not be written
     */
    RunCounts run(Inputs inputs, OutcomeSink sink, RunObserver report, ProgressLine progress)
            throws IOException, InterruptedException {
        progress.show("loading models ...");
        try {
            ArticleAnalysis whole = session.loader().load(wanted.watchLists().names(), speakers);
            ArticleAnalysis analysis = article -> whole.analyze(article).listing(wanted.types());
            progress.begin();
            return new BatchRun(request.threads())
                    .run(inputs.entries(), new ArticleStage(reader(), analysis), sink, (outcome, counts, total) -> {
                        progress.passed(outcome, counts, total);
                        report.passed(outcome, counts, total);
                    });
        } finally {
            progress.wipe();
        }
    }

    private ArticleReader reader() {
        return request.encoding()
                .map(encoding -> ArticleReader.forcing(encoding, session.in(), request.maxCharacters()))
                .orElseGet(() -> ArticleReader.detecting(session.in(), request.maxCharacters()));
    }
}
