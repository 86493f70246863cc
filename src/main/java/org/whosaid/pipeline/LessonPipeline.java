package org.whosaid.pipeline;

import java.util.List;
import org.whosaid.annotate.ArticleAnnotator;
import org.whosaid.annotate.NeuralSentenceParser;
import org.whosaid.entities.EntityFinder;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Article;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.MarkedAttribution;
import org.whosaid.facts.SentenceParser;

/** Prepares marked articles for training as far as no model is needed; one pipeline serves all threads. */
public final class LessonPipeline {

    private final ArticleAnnotator annotator = ArticleAnnotator.load();
    private final SentenceParser parser = new NeuralSentenceParser();
    private final Lexicon lexicon;
    private final EntityFinder entityFinder;

    private LessonPipeline(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.entityFinder = new EntityFinder(lexicon);
    }

    /** Loads CoreNLP's models, which takes seconds and some hundred megabytes. */
    public static LessonPipeline load(Lexicon lexicon) {
        return new LessonPipeline(lexicon);
    }

    public Lesson prepare(Article article, List<MarkedAttribution> marked) {
        AnnotatedArticle annotated = annotator.annotate(article);
        return new Lesson(lexicon, parser, annotated, entityFinder.find(annotated), marked);
    }
}
