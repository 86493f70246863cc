package org.whosaid.train;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.whosaid.facts.Article;
import org.whosaid.labels.WorldNameModel;
import org.whosaid.loglinear.Example;
import org.whosaid.loglinear.FittedWeights;
import org.whosaid.loglinear.LogLinearTrainer;
import org.whosaid.names.NameExamples;
import org.whosaid.pipeline.NameExample;
import org.whosaid.pipeline.NameTrainingPipeline;
import org.whosaid.train.TrainingObserver.Step;

/**
 * Trains the world name model on articles with marked names, and on others with the names that whosaid finds in them;
 * then the judge, which has to see labels as good as they are in new articles: each half of the outlets is labelled by
 * a model that was trained on the other half. The same articles in the same order give the same files, whatever the
 * number of threads.
 */
public final class NameTraining {

    /** Into how many parts the outlets are split. */
    private static final int FOLDS = 2;

    /** Weights have this many decimals in their file. */
    private static final double DECIMALS = 1e4;

    private static final double SMALLEST_WEIGHT = 0.05;

    /** What did best on outlets that were not learnt from. */
    private static final LogLinearTrainer.Settings JUDGE = new LogLinearTrainer.Settings(20, 10, 0.05, 5e-3, 4, 1);

    private final NameTrainingPipeline pipeline;
    private final int threads;

    /**
     * Prepares a training.
     *
     * @param threads how many articles are prepared at a time, at least 1
     */
    public NameTraining(NameTrainingPipeline pipeline, int threads) {
        this.pipeline = pipeline;
        this.threads = threads;
    }

    /**
     * Trains both.
     *
     * @param marked a document's name up to its last underscore is its outlet
     * @param command the command line, without paths
     */
    public TrainedNames train(
            List<NamedArticle> marked, List<Article> unmarked, String command, TrainingObserver observer)
            throws InterruptedException {
        int total = marked.size() + unmarked.size();
        try (Workers workers = new Workers(threads)) {
            List<NameExample> markedExamples = workers.map(
                    marked,
                    article -> pipeline.marked(article.article(), article.names()),
                    done -> observer.passed(Step.PREPARING_ARTICLES, done, total));
            List<NameExample> unmarkedExamples = workers.map(
                    unmarked,
                    pipeline::unmarked,
                    done -> observer.passed(Step.PREPARING_ARTICLES, marked.size() + done, total));
            int[] folds = Outlets.folds(
                    marked.stream().map(article -> article.article().document()).toList(), FOLDS);
            // The last of the models, number FOLDS, has nothing held out.
            List<byte[]> models = workers.map(
                    IntStream.rangeClosed(0, FOLDS).boxed().toList(),
                    fold -> pipeline.train(without(fold, folds, markedExamples, unmarkedExamples)),
                    done -> observer.passed(Step.LEARNING, done, FOLDS + 2));
            List<Example> judged = judged(workers, marked, folds, models);
            String judge = FittedWeights.text(
                    pipeline.fit(),
                    rounded(NameExamples.lenient(new LogLinearTrainer(JUDGE).train(judged))),
                    List.of(
                            "trained with: " + command,
                            marked.size() + " articles with marked names, " + judged.size() + " examples"));
            observer.passed(Step.LEARNING, FOLDS + 2, FOLDS + 2);
            return new TrainedNames(models.get(FOLDS), judge);
        }
    }

    private static List<NameExample> without(
            int fold, int[] folds, List<NameExample> marked, List<NameExample> unmarked) {
        List<NameExample> kept = new ArrayList<>();
        for (int article = 0; article < folds.length; article++) {
            if (folds[article] != fold) {
                kept.add(marked.get(article));
            }
        }
        kept.addAll(unmarked);
        return kept;
    }

    private List<Example> judged(Workers workers, List<NamedArticle> marked, int[] folds, List<byte[]> models)
            throws InterruptedException {
        List<WorldNameModel> read = models.stream().map(NameTraining::read).toList();
        List<List<Example>> judged = workers.map(
                IntStream.range(0, folds.length).boxed().toList(),
                article -> pipeline.judged(
                        marked.get(article).article(), marked.get(article).names(), read.get(folds[article])),
                done -> {});
        return judged.stream().flatMap(List::stream).toList();
    }

    private static WorldNameModel read(byte[] model) {
        try {
            return WorldNameModel.read(new ByteArrayInputStream(model));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a model that was just written", impossible);
        }
    }

    private static SortedMap<String, Double> rounded(Map<String, Double> weights) {
        SortedMap<String, Double> kept = new TreeMap<>();
        weights.forEach((feature, weight) -> {
            double shown = Math.round(weight * DECIMALS) / DECIMALS;
            if (Math.abs(shown) >= SMALLEST_WEIGHT) {
                kept.put(feature, shown);
            }
        });
        return kept;
    }
}
