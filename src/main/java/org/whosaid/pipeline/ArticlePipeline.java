package org.whosaid.pipeline;

import java.util.List;
import org.whosaid.annotate.ArticleAnnotator;
import org.whosaid.annotate.NeuralSentenceParser;
import org.whosaid.entities.EntityFinder;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Article;
import org.whosaid.facts.ArticleAnalysis;
import org.whosaid.facts.ArticleResult;
import org.whosaid.facts.Entity;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Quote;
import org.whosaid.facts.SentenceParser;
import org.whosaid.facts.SpeakerModel;
import org.whosaid.facts.Token;
import org.whosaid.quotes.QuoteFinder;

/**
 * Everything that is done with one article: annotate, find its entities, find its quotes. No files, no threads, no
 * printing; one pipeline serves all threads.
 */
public final class ArticlePipeline implements ArticleAnalysis {

    private final ArticleAnnotator annotator;
    private final EntityFinder entityFinder;
    private final QuoteFinder quoteFinder;

    private ArticlePipeline(ArticleAnnotator annotator, SentenceParser parser, Lexicon lexicon, SpeakerModel speakers) {
        this.annotator = annotator;
        this.entityFinder = new EntityFinder(lexicon);
        this.quoteFinder = new QuoteFinder(lexicon, speakers, parser);
    }

    /**
     * Loads CoreNLP's models, which takes seconds and some hundred megabytes.
     *
     * @throws org.whosaid.annotate.BrokenModelException where a model is not the one that is pinned
     */
    public static ArticlePipeline load(Lexicon lexicon, SpeakerModel speakers) {
        NeuralSentenceParser parser = new NeuralSentenceParser();
        parser.prepare();
        ArticleAnnotator annotator = ArticleAnnotator.load();
        parser.awaitCheck();
        return new ArticlePipeline(annotator, parser, lexicon, speakers);
    }

    @Override
    public ArticleResult analyze(Article article) {
        AnnotatedArticle annotated = annotator.annotate(article);
        List<Entity> entities = entityFinder.find(annotated);
        List<Quote> quotes = quoteFinder.find(annotated, entities);
        int words = (int) annotated.tokens().stream().filter(Token::isWord).count();
        return new ArticleResult(article, words, entities, quotes);
    }
}
