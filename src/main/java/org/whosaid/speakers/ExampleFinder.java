package org.whosaid.speakers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.cues.ArticleView;
import org.whosaid.cues.Decision;
import org.whosaid.cues.History;
import org.whosaid.cues.Option;
import org.whosaid.cues.OptionFinder;
import org.whosaid.cues.SegmentView;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Entity;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.SentenceParser;
import org.whosaid.facts.Span;
import org.whosaid.loglinear.Example;
import org.whosaid.loglinear.ReadableSink;
import org.whosaid.loglinear.SpeakerModel;
import org.whosaid.loglinear.WeightTable;
import org.whosaid.mentions.Candidate;
import org.whosaid.referents.QuoteContext;
import org.whosaid.referents.QuoteContextFinder;
import org.whosaid.statements.MarkedAttribution;
import org.whosaid.statements.QuotedText;

/** Turns an article whose attributions a person marked into examples for the ranker. */
public final class ExampleFinder {

    private final Lexicon lexicon;
    private final QuoteContextFinder quoteContexts;
    private final OptionFinder optionFinder;
    private final FeatureExtractor features = new FeatureExtractor();

    /**
     * A finder of examples.
     *
     * @param referents weights of the model that says whom mentions mean
     */
    public ExampleFinder(Lexicon lexicon, SentenceParser parser, WeightTable referents) {
        this.lexicon = lexicon;
        this.quoteContexts = new QuoteContextFinder(lexicon, parser, referents);
        this.optionFinder = new OptionFinder(lexicon);
    }

    /**
     * Examples of each segment whose marked source is a candidate, or that lies in no marked content: one without any
     * grammar and, where there is some near it, one with, since the ranker looks at segments both ways.
     */
    public List<Example> find(AnnotatedArticle article, List<Entity> entities, List<MarkedAttribution> marked) {
        return find(article, entities, marked, Optional.empty());
    }

    /**
     * The same, with the decisions of a model instead of the marked ones for each example to look back at, so that what
     * is learnt from them is what holds at run time.
     */
    public List<Example> find(
            AnnotatedArticle article,
            List<Entity> entities,
            List<MarkedAttribution> marked,
            Optional<SpeakerModel> earlier) {
        QuoteContext quoteContext = quoteContexts.find(article, entities);
        QuotedText text = quoteContext.text();
        List<Decision> guessed = earlier.map(model -> new Ranker(lexicon, model)
                        .choose(quoteContext).stream()
                                .map(choice -> new Decision(choice.candidate()))
                                .toList())
                .orElse(List.of());
        List<Example> examples = new ArrayList<>();
        ArticleView view = new ArticleView(quoteContext);
        History history = new History(quoteContext.referents());
        for (int segment = 0; segment < text.segments().size(); segment++) {
            List<Candidate> near = quoteContext.near(segment);
            Optional<MarkedAttribution> truth =
                    truth(text.segments().get(segment).span(), marked);
            Set<Integer> right =
                    truth.map(attribution -> right(text, near, attribution)).orElse(Set.of(0));
            Optional<Candidate> decided = right.isEmpty() || right.contains(0)
                    ? Optional.empty()
                    : right.stream().min(Integer::compare).map(option -> near.get(option - 1));
            if (!right.isEmpty()) {
                SegmentView plain = new SegmentView(view, segment, history);
                examples.add(example(plain, right));
                SegmentView withGrammar = plain.withGrammar();
                if (!withGrammar.grammar().isUnknown()) {
                    examples.add(example(withGrammar, right));
                }
            }
            history.add(guessed.isEmpty() ? new Decision(decided) : guessed.get(segment));
        }
        return examples;
    }

    private Example example(SegmentView view, Set<Integer> right) {
        return new Example(readable(view), right);
    }

    /** The features of each option of a segment in their readable form, nobody first. */
    List<List<String>> readable(SegmentView view) {
        ReadableSink sink = new ReadableSink(view.prefix());
        List<Option> options = optionFinder.find(view);
        List<List<String>> all = new ArrayList<>();
        features.describeNobody(view, options, sink);
        all.add(sink.takeFeatures());
        for (Option option : options) {
            features.describe(view, option, sink);
            all.add(sink.takeFeatures());
        }
        return all;
    }

    /** The attribution whose content holds at least half of a segment. */
    static Optional<MarkedAttribution> truth(Span segment, List<MarkedAttribution> marked) {
        return marked.stream()
                .filter(attribution -> 2 * overlap(segment, attribution.content()) >= segment.length())
                .findFirst();
    }

    /** The candidates that are the marked source: at its place or, failing that, those who share its name. */
    private static Set<Integer> right(QuotedText text, List<Candidate> near, MarkedAttribution attribution) {
        if (attribution.source().isEmpty()) {
            return Set.of();
        }
        Set<Integer> right = new HashSet<>();
        int size = attribution.source().stream().mapToInt(Span::length).sum();
        for (int i = 0; i < near.size(); i++) {
            Span mention =
                    text.article().spanOf(near.get(i).first(), near.get(i).end());
            int both = overlap(mention, attribution.source());
            if (both > 0 && 2 * both >= Math.min(mention.length(), size)) {
                right.add(i + 1);
            }
        }
        if (right.size() > 1) {
            keepFirstPerson(near, right);
        }
        return right;
    }

    /** Where a source names a person beside what he is, the person is meant. */
    private static void keepFirstPerson(List<Candidate> near, Set<Integer> right) {
        right.stream()
                .filter(option -> near.get(option - 1)
                        .entity()
                        .filter(entity -> entity.type() == EntityType.PERSON)
                        .isPresent())
                .min(Integer::compare)
                .ifPresent(person -> right.retainAll(Set.of(person)));
    }

    static int overlap(Span span, List<Span> runs) {
        return runs.stream()
                .mapToInt(run -> Math.max(0, Math.min(span.end(), run.end()) - Math.max(span.start(), run.start())))
                .sum();
    }
}
