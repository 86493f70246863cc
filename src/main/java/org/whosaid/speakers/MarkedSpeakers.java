package org.whosaid.speakers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Entity;
import org.whosaid.facts.Span;
import org.whosaid.mentions.Candidate;
import org.whosaid.referents.Chain;
import org.whosaid.referents.ChainedCandidates;
import org.whosaid.referents.Meaning;
import org.whosaid.referents.QuoteContext;

/** The speakers whom a person marked in an article. */
public final class MarkedSpeakers {

    private final QuoteContext quoteContext;
    private final List<Chain> chains;
    private final ChainedCandidates chained;

    /**
     * The speakers of an article.
     *
     * @param chains who is who in it; where there are none, right is whoever stands at the marked source
     */
    public MarkedSpeakers(QuoteContext quoteContext, List<Chain> chains) {
        this.quoteContext = quoteContext;
        this.chains = chains;
        this.chained = new ChainedCandidates(quoteContext, chains);
    }

    /**
     * Whether a choice is the one whom some words name.
     *
     * @param source the words that name the speaker, in one or more runs
     */
    public boolean are(Choice choice, List<Span> source) {
        return choice.candidate().isPresent()
                && (chains.isEmpty() ? isSource(choice.candidate().get(), source) : isMeant(choice, chainOf(source)));
    }

    /** The chain that a marked source stands in; empty for none. */
    private Optional<Integer> chainOf(List<Span> source) {
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
    private boolean isMeant(Choice choice, Optional<Integer> chain) {
        Optional<Entity> entity = choice.meaning().flatMap(Meaning::entity);
        return chain.isPresent()
                && (entity.isPresent() ? chained.names(chain.get(), entity.get()) : !chained.isNamed(chain.get()));
    }

    /**
     * Whether a candidate, or another mention of the same entity, covers half of the marked source or lies half in it.
     */
    private boolean isSource(Candidate chosen, List<Span> source) {
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
