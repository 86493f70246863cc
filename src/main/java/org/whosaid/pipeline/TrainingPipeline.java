package org.whosaid.pipeline;

import java.util.List;
import org.whosaid.annotate.ArticleAnnotator;
import org.whosaid.annotate.NeuralSentenceParser;
import org.whosaid.entities.EntityFinder;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Article;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.SentenceParser;
import org.whosaid.loglinear.FittedWeights;
import org.whosaid.loglinear.ModelFit;
import org.whosaid.names.NameFinder;
import org.whosaid.referents.Chain;
import org.whosaid.speakers.SpeakerFit;
import org.whosaid.statements.MarkedAttribution;

/** Prepares marked articles for training as far as no model is needed; one pipeline serves all threads. */
public final class TrainingPipeline {

    private final ArticleAnnotator annotator;
    private final SentenceParser parser;
    private final Lexicon lexicon;
    private final EntityFinder entityFinder;

    private TrainingPipeline(ArticleAnnotator annotator, SentenceParser parser, Lexicon lexicon) {
        this.annotator = annotator;
        this.parser = parser;
        this.lexicon = lexicon;
        this.entityFinder = new EntityFinder(
                lexicon, FittedWeights.readPackaged(NameFinder.WEIGHTS).weights());
    }

    /**
     * Loads CoreNLP's models, which takes seconds and some hundred megabytes.
     *
     * @throws org.whosaid.annotate.BrokenModelException where a model is not the one that is pinned
     */
    public static TrainingPipeline load(Lexicon lexicon) {
        NeuralSentenceParser parser = new NeuralSentenceParser();
        parser.prepare();
        ArticleAnnotator annotator = ArticleAnnotator.load().with(lexicon);
        parser.awaitCheck();
        return new TrainingPipeline(annotator, parser, lexicon);
    }

    /** What a model that is trained here is to be used with. */
    public ModelFit fit() {
        return SpeakerFit.of(lexicon);
    }

    /**
     * Annotates an article and finds its entities.
     *
     * @param marked whose words stand in marks
     * @param statements what is reported, with marks or without
     * @param chains who is who in the article, where that is marked
     */
    public TrainingArticle prepare(
            Article article, List<MarkedAttribution> marked, List<MarkedAttribution> statements, List<Chain> chains) {
        AnnotatedArticle annotated = annotator.annotate(article);
        return new TrainingArticle(
                lexicon, parser, annotated, entityFinder.find(annotated), marked, statements, chains);
    }
}
