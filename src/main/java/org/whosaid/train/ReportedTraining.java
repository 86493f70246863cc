package org.whosaid.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.whosaid.loglinear.Example;
import org.whosaid.loglinear.LogLinearTrainer;
import org.whosaid.pipeline.TrainingArticle;

/**
 * Trains the part of the model that finds reported statements. Besides the weights that are learnt of all articles
 * there are those learnt without each of some groups, to measure on them.
 */
final class ReportedTraining {

    /** What did as well as any on articles that were not learnt from. */
    private static final LogLinearTrainer.Settings SETTINGS = new LogLinearTrainer.Settings(16, 8, 0.03, 1e-3, 3, 1);

    /** Smaller weights are left out: they are most of all, and what is found is nearly as good without them. */
    private static final double SMALLEST_WEIGHT = 0.1;

    private final LogLinearTrainer trainer = new LogLinearTrainer(SETTINGS);
    private final SharedStrings strings = new SharedStrings();

    /**
     * Weights of features.
     *
     * @param all learnt of all articles
     * @param without learnt without each group
     */
    record Trained(Map<String, Double> all, List<Map<String, Double>> without) {}

    /**
     * Learns what is reported.
     *
     * @param names of the articles, in the same order
     * @param groups names of articles that are left out together
     */
    Trained train(Workers workers, List<TrainingArticle> articles, List<String> names, List<Set<String>> groups)
            throws InterruptedException {
        List<List<Example>> examples = workers.map(
                articles,
                article ->
                        article.statementExamples().stream().map(strings::share).toList(),
                done -> {});
        List<Set<String>> runs = new ArrayList<>();
        runs.add(Set.of());
        groups.stream()
                .filter(group -> names.stream().anyMatch(group::contains))
                .forEach(runs::add);
        List<Map<String, Double>> weights =
                workers.map(runs, left -> trainer.train(without(left, names, examples)), done -> {});
        Map<String, Double> all = kept(weights.get(0));
        return new Trained(
                all,
                groups.stream()
                        .map(group ->
                                runs.contains(group) && !group.isEmpty() ? kept(weights.get(runs.indexOf(group))) : all)
                        .toList());
    }

    private static List<Example> without(Set<String> left, List<String> names, List<List<Example>> examples) {
        return IntStream.range(0, names.size())
                .filter(article -> !left.contains(names.get(article)))
                .mapToObj(examples::get)
                .flatMap(List::stream)
                .toList();
    }

    private static Map<String, Double> kept(Map<String, Double> weights) {
        Map<String, Double> kept = new TreeMap<>();
        weights.forEach((feature, weight) -> {
            if (Math.abs(weight) >= SMALLEST_WEIGHT) {
                kept.put(feature, weight);
            }
        });
        return kept;
    }
}
