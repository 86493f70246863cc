package org.whosaid.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.whosaid.loglinear.Example;
import org.whosaid.loglinear.LogLinearTrainer;
import org.whosaid.loglinear.WeightTable;
import org.whosaid.pipeline.TrainingArticle;

/**
 * Trains the part of the model that says whom pronouns and noun phrases mean. Its articles are in groups, and besides
 * the weights that are learnt of all there are those learnt without each group, to measure on it.
 */
final class ReferentTraining {

    /**
     * What did best on groups that were not learnt from; rarer, so stronger, features need more decay than speakers'.
     */
    private static final LogLinearTrainer.Settings SETTINGS = new LogLinearTrainer.Settings(20, 10, 0.05, 2e-2, 2, 1);

    /** News counts so often, since texts of other kinds are many times as many. */
    private static final int NEWS_COUNTS = 3;

    private final LogLinearTrainer trainer = new LogLinearTrainer(SETTINGS);
    private final SharedStrings strings = new SharedStrings();

    /**
     * Weights of features.
     *
     * @param all learnt of all articles
     * @param without learnt without each group of news
     */
    record Trained(Map<String, Double> all, List<Map<String, Double>> without) {}

    /**
     * Learns twice: what earlier mentions mean is a feature of later ones, so the second time those are looked at as a
     * model that was learnt of the other texts sees them.
     *
     * @param others texts of other kinds than news
     * @param news groups of news
     */
    Trained train(Workers workers, List<TrainingArticle> others, List<List<TrainingArticle>> news)
            throws InterruptedException {
        Map<String, Double> first = trainer.train(flat(examples(workers, others, WeightTable.EMPTY)));
        WeightTable before = WeightTable.of(first);
        List<Example> ofOthers = flat(examples(workers, others, before));
        List<List<Example>> ofNews = new ArrayList<>();
        for (List<TrainingArticle> group : news) {
            ofNews.add(flat(examples(workers, group, before)));
        }
        // The last of the runs leaves no group out.
        List<Map<String, Double>> weights = workers.map(
                IntStream.rangeClosed(0, news.size()).boxed().toList(),
                left -> trainer.train(without(left, ofOthers, ofNews)),
                done -> {});
        return new Trained(weights.get(news.size()), weights.subList(0, news.size()));
    }

    private List<List<Example>> examples(Workers workers, List<TrainingArticle> articles, WeightTable weights)
            throws InterruptedException {
        return workers.map(
                articles,
                article -> article.referentExamples(weights).stream()
                        .map(strings::share)
                        .toList(),
                done -> {});
    }

    private static List<Example> without(int left, List<Example> others, List<List<Example>> news) {
        List<Example> all = new ArrayList<>(others);
        for (int group = 0; group < news.size(); group++) {
            for (int time = 0; group != left && time < NEWS_COUNTS; time++) {
                all.addAll(news.get(group));
            }
        }
        return all;
    }

    private static List<Example> flat(List<List<Example>> examples) {
        return examples.stream().flatMap(List::stream).toList();
    }
}
