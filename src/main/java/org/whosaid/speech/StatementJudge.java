package org.whosaid.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Entity;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.SentenceParser;
import org.whosaid.facts.Span;
import org.whosaid.loglinear.SpeakerModel;
import org.whosaid.referents.Chain;
import org.whosaid.referents.QuoteContext;
import org.whosaid.referents.QuoteContextFinder;
import org.whosaid.speakers.Judgement;
import org.whosaid.speakers.MarkedSpeakers;
import org.whosaid.statements.MarkedAttribution;
import org.whosaid.statements.QuotedText;

/** Finds statements in an article whose statements a person marked, and says which are right. */
public final class StatementJudge {

    private final QuoteContextFinder quoteContexts;
    private final StatementTeller statements;

    /**
     * A judge of one model.
     *
     * @param model without calibration, so that the probabilities are the model's own
     */
    public StatementJudge(Lexicon lexicon, SpeakerModel model, SentenceParser parser) {
        this.quoteContexts = new QuoteContextFinder(lexicon, parser, model.weights());
        this.statements = new StatementTeller(lexicon, model);
    }

    /**
     * One judgement for each statement that is found with words outside marks: right are those that share at least half
     * of their words with a marked one (the Dice coefficient) and have its speaker. What is marked as not communicated
     * is not judged.
     *
     * @param chains who is who in the article; where there are none, right is whoever stands at the marked source
     */
    public List<Judgement> judge(
            AnnotatedArticle article, List<Entity> entities, List<MarkedAttribution> marked, List<Chain> chains) {
        QuoteContext quoteContext = quoteContexts.find(article, entities);
        QuotedText text = quoteContext.text();
        MarkedSpeakers speakers = new MarkedSpeakers(quoteContext, chains);
        List<BitSet> words =
                marked.stream().map(one -> words(text, one.content())).toList();
        Set<Integer> taken = new HashSet<>();
        List<Judgement> judgements = new ArrayList<>();
        for (ToldStatement statement : statements.find(quoteContext)) {
            if (!statement.stretches().isEmpty()) {
                Optional<Integer> match = match(words(text, statement.stretches()), words, taken);
                match.ifPresent(taken::add);
                Optional<MarkedAttribution> truth = match.map(marked::get);
                boolean right = truth.isPresent()
                        && (truth.get().source().isEmpty()
                                ? statement.told().choice().candidate().isEmpty()
                                : speakers.are(
                                        statement.told().choice(), truth.get().source()));
                if (truth.isEmpty() || truth.get().communicated()) {
                    judgements.add(new Judgement(statement.told().choice().confidence(), true, right));
                }
            }
        }
        return judgements;
    }

    /** The marked statement with the most words in common, if they are at least half of both. */
    private static Optional<Integer> match(BitSet found, List<BitSet> marked, Set<Integer> taken) {
        Optional<Integer> best = Optional.empty();
        double most = 0.5;
        for (int i = 0; i < marked.size(); i++) {
            BitSet both = (BitSet) found.clone();
            both.and(marked.get(i));
            double share = 2.0
                    * both.cardinality()
                    / Math.max(1, found.cardinality() + marked.get(i).cardinality());
            if (share >= most && !taken.contains(i)) {
                most = share;
                best = Optional.of(i);
            }
        }
        return best;
    }

    private static BitSet words(QuotedText text, List<Span> spans) {
        BitSet words = new BitSet(text.size());
        for (Span span : spans) {
            int i = text.article().firstTokenEndingAfter(span.start());
            for (; i < text.size() && text.token(i).span().start() < span.end(); i++) {
                words.set(i, text.token(i).isWord());
            }
        }
        return words;
    }
}
