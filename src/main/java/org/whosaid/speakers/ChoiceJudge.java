package org.whosaid.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Entity;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.SentenceParser;
import org.whosaid.facts.Span;
import org.whosaid.loglinear.SpeakerModel;
import org.whosaid.mentions.Candidate;
import org.whosaid.referents.Chain;
import org.whosaid.referents.ChainedCandidates;
import org.whosaid.referents.Meaning;
import org.whosaid.referents.QuoteContext;
import org.whosaid.referents.QuoteContextFinder;
import org.whosaid.statements.QuotedText;

/** Lets the ranker choose in an article whose attributions a person marked, and says which choices are right. */
public final class ChoiceJudge {

    private final QuoteContextFinder quoteContexts;
    private final Ranker ranker;

    /**
     * A judge of one model.
     *
     * @param model without calibration, so that the probabilities are the ranker's own
     */
    public ChoiceJudge(Lexicon lexicon, SpeakerModel model, SentenceParser parser) {
        this.quoteContexts = new QuoteContextFinder(lexicon, parser, model.weights());
        this.ranker = new Ranker(lexicon, model);
    }

    /**
     * One judgement for each segment, but for those of marked content without a marked source.
     *
     * @param chains who is who in the article; where there are none, right is whoever stands at the marked source
     */
    public List<Judgement> judge(
            AnnotatedArticle article, List<Entity> entities, List<MarkedAttribution> marked, List<Chain> chains) {
        QuoteContext quoteContext = quoteContexts.find(article, entities);
        QuotedText text = quoteContext.text();
        List<Choice> choices = ranker.choose(quoteContext);
        ChainedCandidates chained = new ChainedCandidates(quoteContext, chains);
        List<Judgement> judgements = new ArrayList<>();
        for (int segment = 0; segment < choices.size(); segment++) {
            Choice choice = choices.get(segment);
            Optional<MarkedAttribution> truth =
                    ExampleFinder.truth(text.segments().get(segment).span(), marked);
            boolean answered = choice.candidate().isPresent();
            if (truth.isEmpty()) {
                judgements.add(new Judgement(choice.confidence(), answered, !answered));
            } else if (!truth.get().source().isEmpty()) {
                List<Span> source = truth.get().source();
                boolean right = answered
                        && (chains.isEmpty()
                                ? isSource(quoteContext, choice.candidate().get(), source)
                                : isMeant(chained, choice, chainOf(chains, source)));
                judgements.add(new Judgement(choice.confidence(), answered, right));
            }
        }
        return judgements;
    }

    /** The chain that a marked source stands in; empty for none. */
    private static Optional<Integer> chainOf(List<Chain> chains, List<Span> source) {
        return IntStream.range(0, chains.size())
                .filter(chain -> chains.get(chain).mentions().stream()
                        .anyMatch(mention -> ExampleFinder.overlap(mention, source) > 0))
                .boxed()
                .min(Comparator.comparingInt(chain -> chains.get(chain).mentions().stream()
                        .filter(mention -> ExampleFinder.overlap(mention, source) > 0)
                        .mapToInt(Span::length)
                        .min()
                        .orElse(Integer.MAX_VALUE)));
    }

    /** Whether a choice means the one of a chain: its entity, or somebody without a name where it names nobody. */
    private static boolean isMeant(ChainedCandidates chained, Choice choice, Optional<Integer> chain) {
        Optional<Entity> entity = choice.meaning().flatMap(Meaning::entity);
        return chain.isPresent()
                && (entity.isPresent() ? chained.names(chain.get(), entity.get()) : !chained.isNamed(chain.get()));
    }

    /**
     * Whether a candidate, or another mention of the same entity, covers half of the marked source or lies half in it.
     */
    private static boolean isSource(QuoteContext quoteContext, Candidate chosen, List<Span> source) {
        AnnotatedArticle article = quoteContext.text().article();
        return quoteContext.candidates().stream()
                .filter(other -> quoteContext.referents().areSame(chosen, other))
                .anyMatch(other -> standsIn(article, other, source));
    }

    private static boolean standsIn(AnnotatedArticle article, Candidate candidate, List<Span> source) {
        Span mention = article.spanOf(candidate.first(), candidate.end());
        int both = ExampleFinder.overlap(mention, source);
        int shorter = Math.min(
                mention.length(), source.stream().mapToInt(Span::length).sum());
        return both > 0 && 2 * both >= shorter;
    }
}
