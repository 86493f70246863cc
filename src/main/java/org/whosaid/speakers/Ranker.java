package org.whosaid.speakers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.whosaid.mentions.Candidate;
import org.whosaid.referents.Meaning;
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
            if (best.mentioned() < thresholds.sure()) {
                SegmentView view = plain.withGrammar();
                best = view.grammar().isUnknown() ? best : best(view);
            }
            choices.add(choice(best));
            history.add(new Decision(best.candidate()));
        }
        return choices;
    }

    /**
     * The speaker with the most probability.
     *
     * @param candidate the mention that speaks most for it; empty for nobody
     * @param meaning whom the candidate means
     * @param cue the words by which the candidate reports the segment
     * @param probability of the speaker, over all mentions that may mean it
     * @param mentioned that the speaker is one of the mentions that most likely mean it: trees say which mention
     *     speaks, and nothing of whom it means
     */
    private record Best(
            Optional<Candidate> candidate,
            Optional<Meaning> meaning,
            Optional<Span> cue,
            double probability,
            double mentioned) {}

    private Choice choice(Best best) {
        return best.candidate().isEmpty()
                ? Choice.nobody(model.calibratedNobody(best.probability()))
                : new Choice(best.candidate(), best.meaning(), best.cue(), model.calibrated(best.probability()));
    }

    /** What is known of one who may be the speaker while the options are gone through. */
    private static final class Standing {
        private double sum;
        private double mentioned;
        private double most = -1;
        private int option;
        private Optional<Meaning> meaning = Optional.empty();
    }

    /**
     * The speaker with the most probability: the sum over all mentions of the probability that the mention is the
     * speaker's, times the probability that it means this one.
     */
    private Best best(SegmentView view) {
        List<Option> options = optionFinder.find(view);
        double[] probabilities = softmax(scores(view, options));
        Map<Object, Standing> standings = new LinkedHashMap<>();
        for (int i = 0; i < options.size(); i++) {
            Candidate candidate = options.get(i).candidate();
            boolean likeliest = true;
            for (Meaning meaning : view.article().quoteContext().meanings().find(candidate)) {
                double both = probabilities[i + 1] * meaning.probability();
                Standing standing = standings.computeIfAbsent(meaning.identity(candidate), unseen -> new Standing());
                standing.sum += both;
                standing.mentioned += likeliest ? probabilities[i + 1] : both;
                likeliest = false;
                if (both > standing.most) {
                    standing.most = both;
                    standing.option = i;
                    standing.meaning = Optional.of(meaning);
                }
            }
        }
        Optional<Standing> best = Optional.empty();
        for (Standing standing : standings.values()) {
            if (best.isEmpty() || standing.sum > best.get().sum + ROUNDING) {
                best = Optional.of(standing);
            }
        }
        if (best.isEmpty() || best.get().sum * thresholds.somebody() <= probabilities[0] + ROUNDING) {
            double nobody = Math.min(1, probabilities[0]);
            return new Best(Optional.empty(), Optional.empty(), Optional.empty(), nobody, nobody);
        }
        Option option = options.get(best.get().option);
        return new Best(
                Optional.of(option.candidate()),
                best.get().meaning,
                option.cue().map(cue -> cue.span(view.text())),
                Math.min(1, best.get().sum),
                Math.min(1, best.get().mentioned));
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
