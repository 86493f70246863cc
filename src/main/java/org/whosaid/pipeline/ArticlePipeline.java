package org.whosaid.pipeline;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
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
import org.whosaid.facts.Token;
import org.whosaid.loglinear.FittedWeights;
import org.whosaid.loglinear.SpeakerModel;
import org.whosaid.names.NameFinder;
import org.whosaid.speech.SpeechFinder;

/**
 * Everything that is done with one article: annotate, find its entities, find what is said in it. No files, no threads,
 * no printing; one pipeline serves all threads.
 */
public final class ArticlePipeline implements ArticleAnalysis {

    private final ArticleAnnotator annotator;
    private final EntityFinder entityFinder;
    private final SpeechFinder speechFinder;

    private ArticlePipeline(ArticleAnnotator annotator, EntityFinder entityFinder, SpeechFinder speechFinder) {
        this.annotator = annotator;
        this.entityFinder = entityFinder;
        this.speechFinder = speechFinder;
    }

    /**
     * Loads CoreNLP's models, which takes seconds and some hundred megabytes, and beside them the lists and the speaker
     * model. The parser goes on loading in the background: the first article is tagged meanwhile, and may never need
     * it.
     *
     * @param lexicon reads the lists; called in another thread
     * @param speakers reads the speaker model; called in another thread
     * @throws org.whosaid.annotate.BrokenModelException where a model is not the one that is pinned
     */
    public static ArticlePipeline load(Supplier<Lexicon> lexicon, Supplier<SpeakerModel> speakers) {
        NeuralSentenceParser parser = new NeuralSentenceParser();
        CompletableFuture<Lexicon> lists = CompletableFuture.supplyAsync(lexicon);
        CompletableFuture<EntityFinder> entityFinder = lists.thenCombine(
                CompletableFuture.supplyAsync(
                        () -> FittedWeights.readPackaged(NameFinder.WEIGHTS).weights()),
                EntityFinder::new);
        CompletableFuture<SpeechFinder> speechFinder = CompletableFuture.supplyAsync(speakers)
                .thenCombine(lists, (model, read) -> new SpeechFinder(read, model, parser));
        ArticleAnnotator annotator = ArticleAnnotator.load();
        parser.prepare();
        try {
            ArticlePipeline pipeline =
                    new ArticlePipeline(annotator.with(lists.join()), entityFinder.join(), speechFinder.join());
            parser.awaitCheck();
            return pipeline;
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException fault ? fault : failure;
        }
    }

    @Override
    public ArticleResult analyze(Article article) {
        AnnotatedArticle annotated = annotator.annotate(article);
        List<Entity> entities = entityFinder.find(annotated);
        List<Quote> quotes = speechFinder.find(annotated, entities);
        int words = (int) annotated.tokens().stream().filter(Token::isWord).count();
        return new ArticleResult(article, words, entities, quotes);
    }
}
