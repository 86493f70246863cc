package org.whosaid.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Span;
import org.whosaid.facts.SpeakerModel;

/**
 * Chooses speakers by a trained log-linear model over the candidates near a segment, with nobody as one of them.
 * Decisions run from left to right; each is a feature of the next.
 */
final class Ranker implements SpeakerChooser {

    private static final double ROUNDING = 1e-12;

    /**
     * What somebody's probability counts against nobody's: a speaker for a scare quote costs more than a missing one.
     */
    private static final double SOMEBODY = 0.75;

    private final FeatureExtractor features;
    private final CueFinder cues;
    private final Map<String, Double> weights;
    private final SpeakerModel model;

    Ranker(Lexicon lexicon, SpeakerModel model) {
        this.features = new FeatureExtractor(lexicon);
        this.cues = new CueFinder(lexicon);
        this.weights = model.weights();
        this.model = model;
    }

    @Override
    public List<Choice> choose(Scene scene) {
        List<Choice> choices = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        for (int segment = 0; segment < scene.text().segments().size(); segment++) {
            SegmentView view = new SegmentView(scene, segment, decisions);
            List<Candidate> near = view.candidates();
            double[] scores = new double[near.size() + 1];
            scores[0] = score(features.ofNobody(view));
            for (int i = 0; i < near.size(); i++) {
                scores[i + 1] = score(features.of(view, near.get(i)));
            }
            Choice choice = best(view, softmax(scores));
            choices.add(choice);
            decisions.add(new Decision(choice.candidate()));
        }
        return choices;
    }

    /** The speaker with the most probability over all mentions, and the best mention of that speaker. */
    private Choice best(SegmentView view, double[] probabilities) {
        List<Candidate> near = view.candidates();
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
        if (best == 0) {
            return Choice.nobody(model.calibratedNobody(probability), "ranker");
        }
        double confidence = model.calibrated(probability);
        Candidate candidate = near.get(best - 1);
        Optional<Span> cue = cues.find(view, candidate).map(CueFinder.Cue::span);
        return new Choice(Optional.of(candidate), cue, confidence, "ranker");
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
