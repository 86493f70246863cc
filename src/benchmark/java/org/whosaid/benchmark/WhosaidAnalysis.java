package org.whosaid.benchmark;

import java.util.List;
import org.whosaid.annotate.ArticleAnnotator;
import org.whosaid.annotate.NeuralSentenceParser;
import org.whosaid.benchmark.StageClock.Stage;
import org.whosaid.entities.EntityFinder;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Article;
import org.whosaid.facts.Entity;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.SentenceParser;
import org.whosaid.lists.LexiconReader;
import org.whosaid.loglinear.FittedWeights;
import org.whosaid.loglinear.SpeakerModelReader;
import org.whosaid.names.NameFinder;
import org.whosaid.speech.SpeechFinder;

/** The stages of {@link org.whosaid.pipeline.ArticlePipeline}, each under its clock. */
final class WhosaidAnalysis implements Analysis {

    private final StageClock clock;
    private final ArticleAnnotator annotator;
    private final EntityFinder entityFinder;
    private final SpeechFinder speechFinder;

    private WhosaidAnalysis(StageClock clock, ArticleAnnotator annotator, EntityFinder entities, SpeechFinder quotes) {
        this.clock = clock;
        this.annotator = annotator;
        this.entityFinder = entities;
        this.speechFinder = quotes;
    }

    static WhosaidAnalysis load(StageClock clock) {
        NeuralSentenceParser parser = new NeuralSentenceParser();
        SentenceParser clocked = (article, sentence) -> {
            clock.countParsed(sentence.size());
            return clock.time(Stage.PARSE, () -> parser.parse(article, sentence));
        };
        ArticleAnnotator annotator = ArticleAnnotator.load();
        parser.prepare();
        Lexicon lexicon = new LexiconReader().read();
        SpeechFinder quotes = new SpeechFinder(
                lexicon, new SpeakerModelReader().readPackaged().model(), clocked);
        return new WhosaidAnalysis(
                clock,
                annotator.with(lexicon),
                new EntityFinder(
                        lexicon, FittedWeights.readPackaged(NameFinder.WEIGHTS).weights()),
                quotes);
    }

    @Override
    public int analyze(Article article) {
        AnnotatedArticle annotated = clock.time(Stage.ANNOTATE, () -> annotator.annotate(article));
        List<Entity> entities = clock.time(Stage.ENTITIES, () -> entityFinder.find(annotated));
        clock.time(Stage.QUOTES, () -> speechFinder.find(annotated, entities));
        return annotated.tokens().size();
    }
}
