package org.whosaid.train;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.whosaid.loglinear.Calibrator;
import org.whosaid.loglinear.Example;
import org.whosaid.loglinear.LogLinearTrainer;
import org.whosaid.loglinear.SpeakerModel;
import org.whosaid.loglinear.SpeakerModel.Point;
import org.whosaid.loglinear.Thresholds;
import org.whosaid.loglinear.TrainedModel;
import org.whosaid.pipeline.TrainingArticle;
import org.whosaid.pipeline.TrainingPipeline;
import org.whosaid.speakers.Judgement;
import org.whosaid.train.TrainingObserver.Step;

/**
 * Trains the speaker model on all articles, and calibrates it on {@value #FOLDS} folds: each is judged by a model that
 * was trained on the others. Holds all annotated articles and their examples in memory, about 0.5 MB an article. The
 * same articles in the same order give the same model, whatever the number of threads.
 */
public final class SpeakerTraining {

    /** How many parts the articles are split into; article n, from 0, is in part n modulo this. */
    static final int FOLDS = 5;

    /** Weights and calibration points have this many decimals in their file, and so in memory. */
    private static final double DECIMALS = 1e4;

    /** Smaller weights are left out: they are more than half of all, and the choices are as good without them. */
    private static final double SMALLEST_WEIGHT = 0.05;

    private final TrainingPipeline pipeline;
    private final LogLinearTrainer trainer = new LogLinearTrainer(LogLinearTrainer.Settings.TUNED);
    private final Calibrator calibrator = new Calibrator();
    private final SharedStrings strings = new SharedStrings();
    private final int threads;

    /**
     * Prepares a training.
     *
     * @param threads how many articles, then folds, are worked on at a time, at least 1
     */
    public SpeakerTraining(TrainingPipeline pipeline, int threads) {
        this.pipeline = pipeline;
        this.threads = threads;
    }

    private record Prepared(TrainingArticle trainingArticle, List<Example> examples) {}

    /** What one run of the trainer gave: all weights, or a fold's judgements. */
    private record Learnt(Map<String, Double> weights, List<Judgement> judgements) {}

    /** Trains; articles without a quoted segment teach nothing. */
    public TrainedSpeakers train(List<MarkedArticle> articles, TrainingObserver observer) throws InterruptedException {
        try (Workers workers = new Workers(threads)) {
            List<Prepared> prepared = workers.map(
                    articles, this::prepare, done -> observer.passed(Step.PREPARING_ARTICLES, done, articles.size()));
            int folds = articles.size() < 2 ? 0 : Math.min(FOLDS, articles.size());
            int steps = 2 * folds + 1;
            List<SpeakerModel> first = workers.map(
                    IntStream.range(0, folds).boxed().toList(),
                    fold -> SpeakerModel.uncalibrated(trainer.train(examples(without(prepared, fold, folds)))),
                    done -> observer.passed(Step.LEARNING, done, steps));
            List<Prepared> real = folds == 0 ? prepared : lookingBack(workers, prepared, first);
            // The last of the runs, number FOLDS or less, holds nothing out.
            List<Integer> runs = IntStream.rangeClosed(0, folds).boxed().toList();
            List<Learnt> learnt = workers.map(
                    runs,
                    run -> run < folds ? judge(real, run, folds) : learn(real),
                    done -> observer.passed(Step.LEARNING, folds + done, steps));
            return trained(real, learnt);
        }
    }

    /**
     * The examples as they are at run time: each looks back at what a model chose that has not seen the article, not at
     * the marked sources, which are always right.
     */
    private List<Prepared> lookingBack(Workers workers, List<Prepared> prepared, List<SpeakerModel> models)
            throws InterruptedException {
        return workers.map(
                IntStream.range(0, prepared.size()).boxed().toList(),
                article -> {
                    TrainingArticle trainingArticle = prepared.get(article).trainingArticle();
                    SpeakerModel model = models.get(article % models.size());
                    return new Prepared(
                            trainingArticle,
                            trainingArticle.examplesAfter(model).stream()
                                    .map(strings::share)
                                    .toList());
                },
                done -> {});
    }

    private static List<Prepared> without(List<Prepared> prepared, int fold, int folds) {
        return IntStream.range(0, prepared.size())
                .filter(article -> article % folds != fold)
                .mapToObj(prepared::get)
                .toList();
    }

    private Prepared prepare(MarkedArticle marked) {
        TrainingArticle trainingArticle = pipeline.prepare(marked.article(), marked.attributions());
        return new Prepared(
                trainingArticle,
                trainingArticle.examples().stream().map(strings::share).toList());
    }

    private Learnt learn(List<Prepared> prepared) {
        return new Learnt(trainer.train(examples(prepared)), List.of());
    }

    private Learnt judge(List<Prepared> prepared, int fold, int folds) {
        SpeakerModel model =
                SpeakerModel.uncalibrated(rounded(trainer.train(examples(without(prepared, fold, folds)))));
        return new Learnt(
                Map.of(),
                IntStream.range(0, prepared.size())
                        .filter(article -> article % folds == fold)
                        .mapToObj(prepared::get)
                        .flatMap(one -> one.trainingArticle().judge(model).stream())
                        .toList());
    }

    private TrainedSpeakers trained(List<Prepared> prepared, List<Learnt> learnt) {
        List<Judgement> judgements =
                learnt.stream().flatMap(one -> one.judgements().stream()).toList();
        TrainedModel model = new TrainedModel(
                pipeline.fit(),
                Thresholds.TUNED,
                calibration(judgements, Judgement::answered),
                calibration(judgements, judgement -> !judgement.answered()),
                rounded(learnt.get(learnt.size() - 1).weights()));
        int right = (int) judgements.stream().filter(Judgement::right).count();
        return new TrainedSpeakers(
                model,
                new TrainedModel.Figures(prepared.size(), examples(prepared).size(), judgements.size(), right));
    }

    private List<Point> calibration(List<Judgement> judgements, Predicate<Judgement> kind) {
        List<Calibrator.Answer> answers = judgements.stream()
                .filter(kind)
                .map(judgement -> new Calibrator.Answer(judgement.probability(), judgement.right()))
                .toList();
        return calibrator.fit(answers).stream()
                .map(point -> new Point(rounded(point.probability()), rounded(point.precision())))
                .toList();
    }

    private static List<Example> examples(List<Prepared> prepared) {
        return prepared.stream().flatMap(one -> one.examples().stream()).toList();
    }

    /** The weights as the file has them. */
    private static SortedMap<String, Double> rounded(Map<String, Double> weights) {
        SortedMap<String, Double> kept = new TreeMap<>();
        weights.forEach((feature, weight) -> {
            double shown = rounded(weight);
            if (Math.abs(shown) >= SMALLEST_WEIGHT) {
                kept.put(feature, shown);
            }
        });
        return kept;
    }

    private static double rounded(double number) {
        return Math.round(number * DECIMALS) / DECIMALS;
    }
}
