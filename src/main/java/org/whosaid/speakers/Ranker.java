package org.whosaid.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Span;
import org.whosaid.loglinear.SpeakerModel;
import org.whosaid.referents.Candidate;
import org.whosaid.referents.QuoteContext;

/**
 * Chooses speakers by a trained log-linear model over the candidates near a segment, with nobody as one of them.
 * Decisions run from left to right; each is a feature of the next. Sentences are parsed only for segments about which
 * the model is unsure without.
 */
final class Ranker {

    private static final double ROUNDING = 1e-12;

    /**
     * What somebody's probability counts against nobody's: a speaker for a scare quote costs more than a missing one.
     */
    private static final double SOMEBODY = 0.75;

    /**
     * Below this probability a choice is made again with the grammar of the sentences near the segment: parsing costs
     * more than all else, and seldom changes a choice that is surer.
     */
    private static final double SURE = 0.8;

    private final OptionFinder options;
    private final Map<String, Double> weights;
    private final SpeakerModel model;

    Ranker(Lexicon lexicon, SpeakerModel model) {
        this.options = new OptionFinder(lexicon);
        this.weights = model.weights();
        this.model = model;
    }

    /** One choice per segment, in the same order. */
    List<Choice> choose(QuoteContext quoteContext) {
        List<Choice> choices = new ArrayList<>();
        History history = new History(quoteContext.referents());
        for (int segment = 0; segment < quoteContext.text().segments().size(); segment++) {
            SegmentView plain = new SegmentView(quoteContext, segment, history);
            Best best = best(plain);
            if (best.probability() < SURE) {
                SegmentView view = plain.withGrammar();
                best = view.grammar().isUnknown() ? best : best(view);
            }
            choices.add(choice(best));
            history.add(new Decision(best.candidate()));
        }
        return choices;
    }

    /**
     * The option with the most probability.
     *
     * @param candidate empty for nobody
     * @param cue the words by which the candidate reports the segment
     * @param probability of the speaker whom the candidate refers to, over all mentions
     */
    private record Best(Optional<Candidate> candidate, Optional<Span> cue, double probability) {}

    private Choice choice(Best best) {
        return best.candidate().isEmpty()
                ? Choice.nobody(model.calibratedNobody(best.probability()))
                : new Choice(best.candidate(), best.cue(), model.calibrated(best.probability()));
    }

    /** The speaker with the most probability over all mentions, and the best mention of that speaker. */
    private Best best(SegmentView view) {
        List<Candidate> near = view.candidates();
        Options options = this.options.find(view);
        double[] probabilities =
                softmax(options.features().stream().mapToDouble(this::score).toArray());
        int best = 0;
        double bestSum = probabilities[0];
        for (int i = 0; i < near.size(); i++) {
            double sum = 0;
            for (int j = 0; j < near.size(); j++) {
                sum += view.referents().areSame(near.get(i), near.get(j)) ? probabilities[j + 1] : 0;
            }
            boolean likelier = sum * (best == 0 ? SOMEBODY : 1) > bestSum + ROUNDING;
            boolean sameButCloser = Math.abs(sum - bestSum) <= ROUNDING && probabilities[i + 1] > probabilities[best];
            if (likelier || (best > 0 && sameButCloser)) {
                bestSum = sum;
                best = i + 1;
            }
        }
        double probability = Math.min(1, bestSum);
        return best == 0
                ? new Best(Optional.empty(), Optional.empty(), probability)
                : new Best(
                        Optional.of(near.get(best - 1)),
                        options.cues().get(best - 1).map(CueFinder.Cue::span),
                        probability);
    }

    private double score(List<String> active) {
        double sum = 0;
        for (String feature : active) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return sum;
    }

    private static double[] softmax(double[] scores) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double[] probabilities = new double[scores.length];
        double total = 0;
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] = Math.exp(scores[i] - highest);
            total += probabilities[i];
        }
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] /= total;
        }
        return probabilities;
    }
}
