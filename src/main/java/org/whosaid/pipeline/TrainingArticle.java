package org.whosaid.pipeline;

import java.util.List;
import java.util.Optional;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Entity;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.SentenceParser;
import org.whosaid.loglinear.Example;
import org.whosaid.loglinear.SpeakerModel;
import org.whosaid.loglinear.WeightTable;
import org.whosaid.referents.Chain;
import org.whosaid.referents.QuoteContext;
import org.whosaid.referents.QuoteContextFinder;
import org.whosaid.referents.ReferentExamples;
import org.whosaid.reported.StatementExamples;
import org.whosaid.speakers.ChoiceJudge;
import org.whosaid.speakers.ExampleFinder;
import org.whosaid.speakers.Judgement;
import org.whosaid.speech.StatementJudge;
import org.whosaid.statements.MarkedAttribution;

/**
 * An article whose attributions a person marked, annotated once: what there is to learn from it, and how well a model
 * does on it. Holds about 200 bytes for each token. Safe for use by several threads.
 */
public final class TrainingArticle {

    private final Lexicon lexicon;
    private final SentenceParser parser;
    private final AnnotatedArticle article;
    private final List<Entity> entities;
    private final List<MarkedAttribution> marked;
    private final List<MarkedAttribution> statements;
    private final List<Chain> chains;

    TrainingArticle(
            Lexicon lexicon,
            SentenceParser parser,
            AnnotatedArticle article,
            List<Entity> entities,
            List<MarkedAttribution> marked,
            List<MarkedAttribution> statements,
            List<Chain> chains) {
        this.lexicon = lexicon;
        this.parser = new RememberingParser(parser);
        this.article = article;
        this.entities = List.copyOf(entities);
        this.marked = List.copyOf(marked);
        this.statements = List.copyOf(statements);
        this.chains = List.copyOf(chains);
    }

    /** One example for each pronoun and noun phrase of which the marks say whom it means. */
    public List<Example> referentExamples(WeightTable referents) {
        QuoteContext context = new QuoteContextFinder(lexicon, parser, referents).find(article, entities);
        return new ReferentExamples().find(context, chains);
    }

    /** One example for each quoted segment that says who speaks, each looking back at the marked sources before it. */
    public List<Example> examples(WeightTable referents) {
        return new ExampleFinder(lexicon, parser, referents).find(article, entities, marked);
    }

    /** The same examples, each looking back at what a model would have chosen before it. */
    public List<Example> examplesAfter(SpeakerModel model) {
        return new ExampleFinder(lexicon, parser, model.weights()).find(article, entities, marked, Optional.of(model));
    }

    /** The examples of what reports statements, whose, and which words. */
    public List<Example> statementExamples() {
        QuoteContext context = new QuoteContextFinder(lexicon, parser, WeightTable.EMPTY).find(article, entities);
        return new StatementExamples(lexicon).find(context, statements);
    }

    /**
     * One judgement for each reported statement that a model finds, if any are marked.
     *
     * @param model without calibration
     */
    public List<Judgement> judgeStatements(SpeakerModel model) {
        return statements.isEmpty()
                ? List.of()
                : new StatementJudge(lexicon, model, parser).judge(article, entities, statements, chains);
    }

    /**
     * One judgement for each quoted segment of which the marks say who speaks.
     *
     * @param model without calibration
     */
    public List<Judgement> judge(SpeakerModel model) {
        return new ChoiceJudge(lexicon, model, parser).judge(article, entities, marked, chains);
    }
}
