package org.whosaid.referents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.Entity;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Span;
import org.whosaid.mentions.Candidate;

/** Which candidates of an article stand in which marked chain, and which entities those chains name. */
public final class ChainedCandidates {

    private static final int NONE = -1;

    private record Marked(Span span, int chain) {}

    private final List<Candidate> candidates;
    private final int[] chainOf;
    private final Map<Integer, Set<Integer>> entitiesOf = new HashMap<>();

    /** Of the marked mentions that cover a candidate's head the shortest counts. */
    public ChainedCandidates(QuoteContext context, List<Chain> chains) {
        this.candidates = context.candidates();
        this.chainOf = new int[candidates.size()];
        List<Marked> marked = new ArrayList<>();
        for (int chain = 0; chain < chains.size(); chain++) {
            for (Span mention : chains.get(chain).mentions()) {
                marked.add(new Marked(mention, chain));
            }
        }
        marked.sort(Comparator.comparingInt((Marked one) -> one.span().start()));
        int first = 0;
        int longest = marked.stream().mapToInt(one -> one.span().length()).max().orElse(0);
        for (int i = 0; i < chainOf.length; i++) {
            Candidate candidate = candidates.get(i);
            int head = context.text().token(candidate.head()).span().start();
            while (first < marked.size() && marked.get(first).span().start() < head - longest) {
                first++;
            }
            chainOf[i] = shortest(marked, first, head, candidate, context);
            if (chainOf[i] != NONE && candidate.entity().isPresent()) {
                entitiesOf
                        .computeIfAbsent(chainOf[i], unseen -> new HashSet<>())
                        .add(candidate.entity().get().number());
            }
        }
    }

    private static int shortest(List<Marked> marked, int first, int head, Candidate candidate, QuoteContext context) {
        Optional<Marked> best = Optional.empty();
        for (int i = first; i < marked.size() && marked.get(i).span().start() <= head; i++) {
            Marked one = marked.get(i);
            if (head < one.span().end()
                    && (best.isEmpty()
                            || one.span().length() < best.get().span().length())) {
                best = Optional.of(one);
            }
        }
        int longest = context.text().token(candidate.head()).span().length();
        boolean whole = candidate.form() != Mention.Form.PRONOUN
                || best.filter(one -> one.span().length() == longest).isPresent();
        return whole ? best.map(Marked::chain).orElse(NONE) : NONE;
    }

    /** The number of the chain that a candidate stands in; empty where it is in none. */
    public Optional<Integer> chainOf(int candidate) {
        return chainOf[candidate] == NONE ? Optional.empty() : Optional.of(chainOf[candidate]);
    }

    /** Whether a chain names somebody whom the article's entities have. */
    public boolean isNamed(int chain) {
        return entitiesOf.containsKey(chain);
    }

    /** Whether a chain names an entity. */
    public boolean names(int chain, Entity entity) {
        return entitiesOf.getOrDefault(chain, Set.of()).contains(entity.number());
    }
}
