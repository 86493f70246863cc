package org.whosaid.pipeline;

import org.whosaid.lists.LexiconReader;
import org.whosaid.loglinear.SpeakerModelReader;

/** The pipeline with its real lists and models, loaded once for all tests that need it. */
public final class LoadedPipeline {

    private LoadedPipeline() {}

    public static ArticlePipeline get() {
        return Once.PIPELINE;
    }

    /**
     * Loaded when it is first asked for. Other threads read for it, so what they call must not be code of this class:
     * they would wait for it to be initialised.
     */
    private static final class Once {
        private static final ArticlePipeline PIPELINE =
                ArticlePipeline.load(new LexiconReader()::read, new SpeakerModelReader().readPackaged()::model);
    }
}
