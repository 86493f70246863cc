package org.whosaid.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.Lexicon;
import org.whosaid.loglinear.ScoringSink;
import org.whosaid.loglinear.WeightTable;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameCandidate.Evidence;
import org.whosaid.nametext.NameText;

/**
 * The one place that decides between all that the finders propose: which runs are names and of which kind. Watched
 * names come first, then the runs that a log-linear model thinks are names, the likeliest first; of those that are
 * equally likely the longer, then the better evidence. Without weights everything is equally likely.
 */
final class NameJudge {

    /**
     * How much the mean over all places with the same words counts against the place itself: the same words are mostly
     * the same name.
     */
    private static final double SHARE_OF_SAME_WORDS = 0.5;

    /** More than any sum of weights. */
    private static final double SURE = 1e6;

    private record Judged(NameCandidate candidate, double score) {

        /** Whether the model had a say. */
        boolean isWeighed() {
            return candidate.evidence() != Evidence.WATCHED && score != SURE;
        }
    }

    private static final Comparator<Judged> BEST_FIRST = Comparator.comparing(
                    (Judged judged) -> judged.candidate().evidence() != Evidence.WATCHED)
            .thenComparing(Comparator.comparingDouble(Judged::score).reversed())
            .thenComparing(Judged::candidate, NameFinder.STRONGEST_FIRST);

    private final NameDescriber describer;
    private final WeightTable weights;

    NameJudge(Lexicon lexicon, WeightTable weights) {
        this.describer = new NameDescriber(lexicon);
        this.weights = weights;
    }

    /** Those that are names, in text order, none overlapping another. */
    List<NameCandidate> choose(NameText text, List<NameCandidate> proposed) {
        JudgedArticle article = new JudgedArticle(text, proposed);
        ScoringSink sink = new ScoringSink(weights, "");
        List<Judged> judged = new ArrayList<>();
        article.runs().forEach(run -> judge(article, run, sink, judged));
        shareAmongSameWords(text, judged);
        judged.sort(BEST_FIRST);
        BitSet taken = new BitSet(text.size());
        List<NameCandidate> chosen = new ArrayList<>();
        for (Judged name : judged) {
            NameCandidate candidate = name.candidate();
            int next = taken.nextSetBit(candidate.first());
            if (name.score() >= 0 && (next < 0 || next >= candidate.end())) {
                taken.set(candidate.first(), candidate.end());
                chosen.add(candidate);
            }
        }
        chosen.sort(Comparator.comparingInt(NameCandidate::first));
        return chosen;
    }

    /** Of the proposals of one kind the most trusted stands for all. */
    private void judge(JudgedArticle article, ProposedRun run, ScoringSink sink, List<Judged> judged) {
        Optional<NameCandidate> barred = run.proposals().stream()
                .filter(proposal -> proposal.evidence() == Evidence.DEFINED
                        && proposal.type().isEmpty())
                .findFirst();
        if (barred.isPresent() && run.proposals().get(0).evidence() != Evidence.WATCHED) {
            judged.add(new Judged(barred.get(), SURE));
            return;
        }
        Set<NameKind> seen = EnumSet.noneOf(NameKind.class);
        for (NameCandidate proposal : run.proposals()) {
            Optional<NameKind> kind = proposal.type().map(NameKind::of);
            if (proposal.evidence() == Evidence.WATCHED || kind.isEmpty()) {
                judged.add(new Judged(proposal, 0));
            } else if (run.isNamedByConvention(article.text())) {
                judged.add(new Judged(proposal, SURE));
            } else if (seen.add(kind.get())) {
                describer.describe(article, run, kind.get(), sink);
                judged.add(new Judged(proposal, sink.takeSum()));
            }
        }
    }

    private record Same(String words, Optional<NameKind> kind) {
        static Same of(NameText text, NameCandidate candidate) {
            return new Same(
                    text.words(candidate.first(), candidate.end()),
                    candidate.type().map(NameKind::of));
        }
    }

    private record Sum(double scores, int places) {
        Sum plus(Sum other) {
            return new Sum(scores + other.scores, places + other.places);
        }
    }

    private static void shareAmongSameWords(NameText text, List<Judged> judged) {
        Map<Same, Sum> sums = new HashMap<>();
        judged.stream()
                .filter(Judged::isWeighed)
                .forEach(name -> sums.merge(Same.of(text, name.candidate()), new Sum(name.score(), 1), Sum::plus));
        judged.replaceAll(name -> {
            if (!name.isWeighed()) {
                return name;
            }
            Sum sum = sums.getOrDefault(Same.of(text, name.candidate()), new Sum(name.score(), 1));
            double mean = sum.scores() / sum.places();
            return new Judged(name.candidate(), (1 - SHARE_OF_SAME_WORDS) * name.score() + SHARE_OF_SAME_WORDS * mean);
        });
    }
}
