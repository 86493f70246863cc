package org.whosaid.referents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.Mention;
import org.whosaid.loglinear.Example;

/** Turns an article whose mentions a person marked into examples of whom pronouns and noun phrases mean. */
public final class ReferentExamples {

    /** One example for each pronoun and noun phrase of a chain, but for those that mean one whom we do not offer. */
    public List<Example> find(QuoteContext context, List<Chain> chains) {
        ChainedCandidates chained = new ChainedCandidates(context, chains);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < context.candidates().size(); i++) {
            Optional<Integer> chain = chained.chainOf(i);
            if (chain.isPresent()
                    && context.candidates().get(i).form() != Mention.Form.NAME
                    && context.meanings().isJudged(i)) {
                List<MeaningFinder.Described> described = context.meanings().described(i);
                Set<Integer> right = right(described, chain.get(), chained);
                if (!right.isEmpty()) {
                    examples.add(new Example(
                            described.stream()
                                    .map(MeaningFinder.Described::features)
                                    .toList(),
                            right));
                }
            }
        }
        return examples;
    }

    private static Set<Integer> right(List<MeaningFinder.Described> described, int chain, ChainedCandidates chained) {
        Set<Integer> right = new HashSet<>();
        boolean named = chained.isNamed(chain);
        for (int i = 1; i < described.size(); i++) {
            MeaningFinder.Described option = described.get(i);
            boolean same = named
                    ? option.entity()
                            .filter(entity -> chained.names(chain, entity))
                            .isPresent()
                    : option.entity().isEmpty()
                            && chained.chainOf(option.candidate())
                                    .filter(other -> other == chain)
                                    .isPresent();
            if (same) {
                right.add(i);
            }
        }
        return right.isEmpty() && !named ? Set.of(0) : right;
    }
}
