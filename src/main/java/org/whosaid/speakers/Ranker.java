package org.whosaid.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.cues.ArticleView;
import org.whosaid.cues.Decision;
import org.whosaid.cues.History;
import org.whosaid.cues.Option;
import org.whosaid.cues.OptionFinder;
import org.whosaid.cues.SegmentView;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Span;
import org.whosaid.loglinear.ScoringSink;
import org.whosaid.loglinear.SpeakerModel;
import org.whosaid.loglinear.Thresholds;
import org.whosaid.referents.Candidate;
import org.whosaid.referents.QuoteContext;

/**
 * Chooses speakers by a trained log-linear model over the candidates near a segment, with nobody as one of them.
 * Decisions run from left to right; each is a feature of the next. Sentences are parsed only for segments about which
 * the model is unsure without.
 */
final class Ranker {

    private static final double ROUNDING = 1e-12;

    private final OptionFinder optionFinder;
    private final FeatureExtractor features = new FeatureExtractor();
    private final SpeakerModel model;
    private final Thresholds thresholds;

    Ranker(Lexicon lexicon, SpeakerModel model) {
        this.optionFinder = new OptionFinder(lexicon);
        this.model = model;
        this.thresholds = model.thresholds();
    }

    /** One choice per segment, in the same order. */
    List<Choice> choose(QuoteContext quoteContext) {
        List<Choice> choices = new ArrayList<>();
        if (quoteContext.text().segments().isEmpty()) {
            return choices;
        }
        ArticleView article = new ArticleView(quoteContext);
        History history = new History(quoteContext.referents());
        for (int segment = 0; segment < quoteContext.text().segments().size(); segment++) {
            SegmentView plain = new SegmentView(article, segment, history);
            Best best = best(plain);
            if (best.probability() < thresholds.sure()) {
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
        List<Option> options = optionFinder.find(view);
        double[] probabilities = softmax(scores(view, options));
        double[] sums = sums(view, probabilities);
        int best = 0;
        double bestSum = probabilities[0];
        for (int i = 1; i < probabilities.length; i++) {
            boolean likelier = sums[i] * (best == 0 ? thresholds.somebody() : 1) > bestSum + ROUNDING;
            boolean sameButCloser = Math.abs(sums[i] - bestSum) <= ROUNDING && probabilities[i] > probabilities[best];
            if (likelier || (best > 0 && sameButCloser)) {
                bestSum = sums[i];
                best = i;
            }
        }
        double probability = Math.min(1, bestSum);
        if (best == 0) {
            return new Best(Optional.empty(), Optional.empty(), probability);
        }
        Option option = options.get(best - 1);
        return new Best(Optional.of(option.candidate()), option.cue().map(cue -> cue.span(view.text())), probability);
    }

    /** Nobody's score, then those of the options. */
    private double[] scores(SegmentView view, List<Option> options) {
        ScoringSink sink = new ScoringSink(model.weights(), view.prefix());
        double[] scores = new double[options.size() + 1];
        features.describeNobody(view, options, sink);
        scores[0] = sink.takeSum();
        for (int i = 0; i < options.size(); i++) {
            features.describe(view, options.get(i), sink);
            scores[i + 1] = sink.takeSum();
        }
        return scores;
    }

    /** For each option but nobody, the probability of all mentions of the same speaker. */
    private static double[] sums(SegmentView view, double[] probabilities) {
        int[] speakers = view.speakers();
        double[] sums = new double[probabilities.length];
        for (int i = 0; i < speakers.length; i++) {
            for (int j = 0; j < speakers.length; j++) {
                sums[i + 1] += speakers[i] == speakers[j] ? probabilities[j + 1] : 0;
            }
        }
        return sums;
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
