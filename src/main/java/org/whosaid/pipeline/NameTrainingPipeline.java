package org.whosaid.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.whosaid.annotate.ArticleAnnotator;
import org.whosaid.entities.EntityFinder;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Article;
import org.whosaid.facts.Entity;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Token;
import org.whosaid.facts.Token.NameLabel;
import org.whosaid.labels.LabelledSpan;
import org.whosaid.labels.WorldNameModel;
import org.whosaid.labels.WorldNameTrainer;
import org.whosaid.loglinear.Example;
import org.whosaid.loglinear.ModelFit;
import org.whosaid.loglinear.WeightTable;
import org.whosaid.names.NameExamples;
import org.whosaid.nametext.NameText;

/** Prepares articles for the training of the world name model, and trains it; one pipeline serves all threads. */
public final class NameTrainingPipeline {

    private final ArticleAnnotator annotator;
    private final EntityFinder entityFinder;
    private final NameExamples judgeExamples;
    private final Set<String> demonyms;
    private final Set<String> affiliations;

    private NameTrainingPipeline(ArticleAnnotator annotator, Lexicon lexicon) {
        this.annotator = annotator;
        this.entityFinder = new EntityFinder(lexicon, WeightTable.EMPTY);
        this.judgeExamples = new NameExamples(lexicon);
        this.demonyms = lexicon.demonyms().keySet();
        this.affiliations = lexicon.words("affiliations");
    }

    /**
     * Loads CoreNLP's models, which takes seconds and some hundred megabytes.
     *
     * @throws org.whosaid.annotate.BrokenModelException where a model is not the one that is pinned
     */
    public static NameTrainingPipeline load(Lexicon lexicon) {
        return new NameTrainingPipeline(ArticleAnnotator.loadWithoutWorldNames().with(lexicon), lexicon);
    }

    /** An article in which a person marked the names. */
    public NameExample marked(Article article, List<LabelledSpan> names) {
        return new NameExample(annotator.example(article, annotated -> names));
    }

    /** An article with the names that whosaid finds in it without the world name model. */
    public NameExample unmarked(Article article) {
        return new NameExample(annotator.example(article, this::found));
    }

    /** The model's file; the same examples in the same order give the same. */
    public byte[] train(List<NameExample> examples) {
        return new WorldNameTrainer()
                .train(examples.stream().map(NameExample::words).toList());
    }

    /** What the judge can learn from an article in which a person marked the names. */
    public List<Example> judged(Article article, List<LabelledSpan> names, WorldNameModel model) {
        AnnotatedArticle annotated = annotator.with(model).annotate(article);
        return judgeExamples.of(new NameText(annotated), new MarkedNames(article.text(), names));
    }

    /** What the judge's weights are to be used with. */
    public ModelFit fit() {
        return judgeExamples.fit();
    }

    private List<LabelledSpan> found(AnnotatedArticle article) {
        List<LabelledSpan> names = new ArrayList<>();
        for (Token token : article.tokens()) {
            if (token.label() == NameLabel.LOCATION) {
                names.add(new LabelledSpan(token.span(), NameLabel.LOCATION));
            } else if (token.isCapitalised()
                    && (demonyms.contains(token.text()) || affiliations.contains(token.text()))) {
                names.add(new LabelledSpan(token.span(), NameLabel.OTHER));
            }
        }
        List<Entity> entities = entityFinder.find(article);
        // Bodies last: the state within a body's name is part of it.
        entities.stream().filter(entity -> entity.type() == EntityType.STATE).forEach(state -> add(names, state));
        entities.stream().filter(entity -> entity.type() != EntityType.STATE).forEach(other -> add(names, other));
        return names;
    }

    private static void add(List<LabelledSpan> names, Entity entity) {
        NameLabel label = switch (entity.type()) {
            case PERSON -> NameLabel.PERSON;
            case STATE -> NameLabel.LOCATION;
            case AGENCY, GROUP, ORGANIZATION -> NameLabel.ORGANIZATION;
        };
        for (Mention mention : entity.mentions()) {
            names.add(new LabelledSpan(mention.span(), label));
        }
    }
}
