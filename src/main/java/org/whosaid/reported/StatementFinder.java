package org.whosaid.reported;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.facts.Lexicon;
import org.whosaid.loglinear.ScoringSink;
import org.whosaid.loglinear.WeightTable;
import org.whosaid.mentions.Candidate;
import org.whosaid.referents.QuoteContext;

/**
 * Finds what is reported to have been said: for each word whether it heads a cue, then the cue's source, the side on
 * which the reported words stand, and their edges, each by a log-linear model that knows the choices before it.
 */
public final class StatementFinder {

    /** Stands before the features of this room in a model that holds those of others too. */
    static final String PREFIX = "reported ";

    /** Cues less likely than this are not looked at any further. */
    private static final double LEAST = 0.2;

    /** What the choices after the cue count against it. */
    private static final double SHARE = 0.4;

    private final CueReader cueReader;
    private final WeightTable weights;
    private final CueFeatures cueFeatures = new CueFeatures();
    private final SourceOptions sourceOptions = new SourceOptions();
    private final SourceFeatures sourceFeatures = new SourceFeatures();
    private final SideFeatures sideFeatures = new SideFeatures();
    private final EdgeOptions edgeOptions = new EdgeOptions();
    private final EdgeFeatures edgeFeatures = new EdgeFeatures();

    public StatementFinder(Lexicon lexicon, WeightTable weights) {
        this.cueReader = new CueReader(lexicon);
        this.weights = weights;
    }

    /** An option's number and the logarithm of its probability. */
    private record Chosen(int option, double log) {}

    /** One side's words. */
    private record Words(TokenRun run, double log) {}

    /** The statements in the order of their cues. */
    public List<ReportedStatement> find(QuoteContext context) {
        ReportedText text = new ReportedText(context);
        ScoringSink sink = new ScoringSink(weights, PREFIX);
        List<ReportedStatement> found = new ArrayList<>();
        for (int head = 0; head < text.size(); head++) {
            if (CueReader.isHead(text, head) && mayReport(text, head, sink)) {
                Cue cue = cueReader.read(text, head);
                cueFeatures.describe(text, cue, sink);
                double score = sink.takeSum();
                double probability = 1 / (1 + Math.exp(-score));
                // A model that has learnt nothing of statements finds none.
                if (probability >= LEAST && score != 0) {
                    statement(text, cue, probability, sink).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** Nouns are many and seldom cues: only those are looked at whose word alone speaks for it. */
    private boolean mayReport(ReportedText text, int head, ScoringSink sink) {
        if (!text.token(head).tag().startsWith("NN")) {
            return true;
        }
        cueFeatures.describeWord(text.word(head), sink);
        return sink.takeSum() > 0;
    }

    private Optional<ReportedStatement> statement(ReportedText text, Cue cue, double probability, ScoringSink sink) {
        List<Candidate> options = sourceOptions.find(text, cue);
        double[] scores = new double[options.size() + 1];
        sourceFeatures.describeNobody(text, cue, options, sink);
        scores[0] = sink.takeSum();
        for (int i = 0; i < options.size(); i++) {
            sourceFeatures.describe(text, cue, options, i, sink);
            scores[i + 1] = sink.takeSum();
        }
        Chosen source = best(scores);
        Optional<Candidate> speaker =
                source.option() == 0 ? Optional.empty() : Optional.of(options.get(source.option() - 1));
        double[] sides = new double[Side.ALL.size()];
        for (int i = 0; i < sides.length; i++) {
            sideFeatures.describe(text, cue, speaker, Side.ALL.get(i), sink);
            sides[i] = sink.takeSum();
        }
        Chosen chosen = best(sides);
        Side side = Side.ALL.get(chosen.option());
        List<TokenRun> content = new ArrayList<>();
        double edges = 0;
        if (side == Side.BEFORE || side == Side.AROUND) {
            Optional<Words> words = words(text, cue, speaker, Edge.BEFORE_NEAR, Edge.BEFORE_FAR, sink);
            words.ifPresent(found -> content.add(found.run()));
            edges += words.map(Words::log).orElse(0.0);
        }
        if (side == Side.BEHIND || side == Side.AROUND) {
            Optional<Words> words = words(text, cue, speaker, Edge.BEHIND_NEAR, Edge.BEHIND_FAR, sink);
            words.ifPresent(found -> content.add(found.run()));
            edges += words.map(Words::log).orElse(0.0);
        }
        if (content.isEmpty()) {
            return Optional.empty();
        }
        double log = Math.log(probability) + SHARE * (chosen.log() + edges / 2 + source.log());
        return Optional.of(
                new ReportedStatement(new TokenRun(cue.first(), cue.end()), speaker, content, Math.exp(log)));
    }

    private Optional<Words> words(
            ReportedText text, Cue cue, Optional<Candidate> source, Edge nearEdge, Edge farEdge, ScoringSink sink) {
        int[] nearPlaces = edgeOptions.find(text, cue, source, nearEdge, 0);
        if (nearPlaces.length == 0) {
            return Optional.empty();
        }
        Chosen near = edge(text, cue, source, nearEdge, 0, nearPlaces, sink);
        int nearPlace = nearPlaces[near.option()];
        int[] farPlaces = edgeOptions.find(text, cue, source, farEdge, nearPlace);
        if (farPlaces.length == 0) {
            return Optional.empty();
        }
        Chosen far = edge(text, cue, source, farEdge, nearPlace, farPlaces, sink);
        int farPlace = farPlaces[far.option()];
        return Optional.of(new Words(
                new TokenRun(Math.min(nearPlace, farPlace), Math.max(nearPlace, farPlace)), near.log() + far.log()));
    }

    private Chosen edge(
            ReportedText text,
            Cue cue,
            Optional<Candidate> source,
            Edge edge,
            int near,
            int[] places,
            ScoringSink sink) {
        double[] scores = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            edgeFeatures.describe(text, cue, source, edge, near, places[i], sink);
            scores[i] = sink.takeSum();
        }
        return best(scores);
    }

    private static Chosen best(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        double total = 0;
        for (double score : scores) {
            total += Math.exp(score - scores[best]);
        }
        return new Chosen(best, -Math.log(total));
    }
}
