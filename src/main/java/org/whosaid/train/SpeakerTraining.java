package org.whosaid.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.whosaid.loglinear.Calibrator;
import org.whosaid.loglinear.Example;
import org.whosaid.loglinear.LogLinearTrainer;
import org.whosaid.loglinear.SpeakerModel;
import org.whosaid.loglinear.SpeakerModel.Point;
import org.whosaid.loglinear.Thresholds;
import org.whosaid.loglinear.TrainedModel;
import org.whosaid.loglinear.WeightTable;
import org.whosaid.pipeline.TrainingArticle;
import org.whosaid.pipeline.TrainingPipeline;
import org.whosaid.speakers.Judgement;
import org.whosaid.train.TrainingObserver.Step;

/**
 * Trains the speaker model on all articles: first whom mentions mean, then which mention speaks, which looks at what
 * the mentions mean. Its confidence is measured on {@value #FOLDS} folds, each judged by weights that were learnt
 * without it: folds of outlets of the news of which it is marked who is who or, where there is none, of the articles.
 * Holds all annotated articles and their examples in memory, about 0.5 MB an article. The same articles in the same
 * order give the same model, whatever the number of threads.
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

    /**
     * What is learnt from.
     *
     * @param attributed articles with marked attributions
     * @param chained texts of other kinds than news, of which it is marked who is who
     * @param news articles of which both is marked
     */
    public record Sources(List<MarkedArticle> attributed, List<MarkedArticle> chained, List<MarkedArticle> news) {

        public Sources {
            attributed = List.copyOf(attributed);
            chained = List.copyOf(chained);
            news = List.copyOf(news);
        }

        int size() {
            return attributed.size() + chained.size() + news.size();
        }
    }

    private record Prepared(String name, TrainingArticle trainingArticle, List<Example> examples) {}

    /** What one run of the trainer gave: all weights, or a fold's judgements. */
    private record Learnt(Map<String, Double> weights, List<Judgement> judgements) {}

    /**
     * Judgements on articles that were not learnt from: segments of attributed ones and of news, statements of news.
     */
    private record Judged(List<Judgement> onFolds, List<Judgement> onNews, List<Judgement> statements) {}

    /** Trains; articles without a quoted segment teach nothing of who speaks. */
    public TrainedSpeakers train(Sources sources, TrainingObserver observer) throws InterruptedException {
        try (Workers workers = new Workers(threads)) {
            List<MarkedArticle> all = new ArrayList<>(sources.attributed());
            all.addAll(sources.chained());
            all.addAll(sources.news());
            List<TrainingArticle> annotated = workers.map(
                    all,
                    marked -> pipeline.prepare(
                            marked.article(), marked.attributions(), marked.statements(), marked.chains()),
                    done -> observer.passed(Step.PREPARING_ARTICLES, done, all.size()));
            int count = sources.attributed().size();
            int chained = count + sources.chained().size();
            List<TrainingArticle> news = annotated.subList(chained, annotated.size());
            List<List<Integer>> groups = groups(sources.news());
            ReferentTraining.Trained referents = new ReferentTraining()
                    .train(
                            workers,
                            annotated.subList(count, chained),
                            groups.stream()
                                    .map(group -> group.stream().map(news::get).toList())
                                    .toList());
            WeightTable who = WeightTable.of(rounded(referents.all()));
            List<Set<String>> names = groups.stream()
                    .map(group -> group.stream()
                            .map(article ->
                                    sources.news().get(article).article().document())
                            .collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
                    .toList();
            ReportedTraining.Trained reported = new ReportedTraining()
                    .train(
                            workers,
                            annotated.subList(0, count),
                            sources.attributed().stream()
                                    .map(marked -> marked.article().document())
                                    .toList(),
                            names);
            List<Prepared> prepared = workers.map(
                    IntStream.range(0, count).boxed().toList(),
                    article -> new Prepared(
                            sources.attributed().get(article).article().document(),
                            annotated.get(article),
                            shared(annotated.get(article).examples(who))),
                    done -> {});
            int folds = count < 2 ? 0 : Math.min(FOLDS, count);
            int steps = 2 * folds + 1 + groups.size();
            List<SpeakerModel> first = workers.map(
                    IntStream.range(0, folds).boxed().toList(),
                    fold -> uncalibrated(referents.all(), trainer.train(examples(without(prepared, fold, folds)))),
                    done -> observer.passed(Step.LEARNING, done, steps));
            List<Prepared> real = folds == 0 ? prepared : lookingBack(workers, prepared, first);
            // The last of the runs, number FOLDS or less, holds nothing out.
            List<Integer> runs = IntStream.rangeClosed(0, folds).boxed().toList();
            List<Learnt> learnt = workers.map(
                    runs,
                    run -> run < folds ? judge(referents.all(), real, run, folds) : learn(real),
                    done -> observer.passed(Step.LEARNING, folds + done, steps));
            Map<String, Double> speakers = learnt.get(folds).weights();
            List<SortedMap<String, Double>> heldOut = workers.map(
                    IntStream.range(0, groups.size()).boxed().toList(),
                    group -> rounded(all(
                            referents.without().get(group),
                            reported.without().get(group),
                            unseen(real, names.get(group), speakers))),
                    done -> observer.passed(Step.LEARNING, 2 * folds + 1 + done, steps));
            List<List<Judgement>> judged = workers.map(
                    IntStream.range(0, groups.size()).boxed().toList(),
                    group -> groups.get(group).stream()
                            .flatMap(article ->
                                    news.get(article).judge(SpeakerModel.uncalibrated(heldOut.get(group))).stream())
                            .toList(),
                    done -> {});
            List<List<Judgement>> judgedStatements =
                    workers.map(
                            IntStream.range(0, groups.size()).boxed().toList(),
                            group -> groups.get(group).stream()
                                    .flatMap(article -> news
                                            .get(article)
                                            .judgeStatements(SpeakerModel.uncalibrated(heldOut.get(group)))
                                            .stream())
                                    .toList(),
                            done -> {});
            return trained(
                    sources.size(),
                    real,
                    rounded(all(referents.all(), reported.all(), speakers)),
                    names,
                    heldOut,
                    new Judged(
                            learnt.stream()
                                    .flatMap(one -> one.judgements().stream())
                                    .toList(),
                            judged.stream().flatMap(List::stream).toList(),
                            judgedStatements.stream().flatMap(List::stream).toList()));
        }
    }

    /** The numbers of the articles of each fold. */
    private static List<List<Integer>> groups(List<MarkedArticle> news) {
        int[] folds = Outlets.folds(
                news.stream().map(marked -> marked.article().document()).toList(), FOLDS);
        return IntStream.range(0, FOLDS)
                .mapToObj(fold -> IntStream.range(0, folds.length)
                        .filter(article -> folds[article] == fold)
                        .boxed()
                        .toList())
                .filter(group -> !group.isEmpty())
                .toList();
    }

    private List<Example> shared(List<Example> examples) {
        return examples.stream().map(strings::share).toList();
    }

    private static Map<String, Double> all(
            Map<String, Double> referents, Map<String, Double> reported, Map<String, Double> speakers) {
        Map<String, Double> all = new TreeMap<>(referents);
        all.putAll(reported);
        all.putAll(speakers);
        return all;
    }

    private static SpeakerModel uncalibrated(Map<String, Double> referents, Map<String, Double> speakers) {
        return SpeakerModel.uncalibrated(rounded(all(referents, Map.of(), speakers)));
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
                    Prepared one = prepared.get(article);
                    SpeakerModel model = models.get(article % models.size());
                    return new Prepared(
                            one.name(),
                            one.trainingArticle(),
                            shared(one.trainingArticle().examplesAfter(model)));
                },
                done -> {});
    }

    private static List<Prepared> without(List<Prepared> prepared, int fold, int folds) {
        return IntStream.range(0, prepared.size())
                .filter(article -> article % folds != fold)
                .mapToObj(prepared::get)
                .toList();
    }

    /** Weights that have seen none of a group's articles, which may stand among the attributed ones too. */
    private Map<String, Double> unseen(List<Prepared> prepared, Set<String> names, Map<String, Double> learntOfAll) {
        List<Prepared> others = prepared.stream()
                .filter(article -> !names.contains(article.name()))
                .toList();
        return others.size() == prepared.size() ? learntOfAll : trainer.train(examples(others));
    }

    private Learnt learn(List<Prepared> prepared) {
        return new Learnt(trainer.train(examples(prepared)), List.of());
    }

    private Learnt judge(Map<String, Double> referents, List<Prepared> prepared, int fold, int folds) {
        SpeakerModel model = uncalibrated(referents, trainer.train(examples(without(prepared, fold, folds))));
        return new Learnt(
                Map.of(),
                IntStream.range(0, prepared.size())
                        .filter(article -> article % folds == fold)
                        .mapToObj(prepared::get)
                        .flatMap(one -> one.trainingArticle().judge(model).stream())
                        .toList());
    }

    private TrainedSpeakers trained(
            int articles,
            List<Prepared> prepared,
            SortedMap<String, Double> weights,
            List<Set<String>> names,
            List<SortedMap<String, Double>> heldOut,
            Judged judged) {
        List<Judgement> calibrating = judged.onNews().isEmpty() ? judged.onFolds() : judged.onNews();
        SpeakerModel.Calibration calibration = new SpeakerModel.Calibration(
                calibration(calibrating, Judgement::answered),
                calibration(calibrating, judgement -> !judgement.answered()),
                calibration(judged.statements(), judgement -> true));
        return new TrainedSpeakers(
                new TrainedModel(pipeline.fit(), Thresholds.TUNED, calibration, weights),
                IntStream.range(0, heldOut.size())
                        .mapToObj(fold -> new TrainedSpeakers.HeldOut(
                                names.get(fold),
                                new TrainedModel(pipeline.fit(), Thresholds.TUNED, calibration, heldOut.get(fold))))
                        .toList(),
                new TrainedModel.Figures(
                        articles,
                        examples(prepared).size(),
                        judged.onFolds().size(),
                        right(judged.onFolds()),
                        judged.onNews().size(),
                        right(judged.onNews()),
                        judged.statements().size(),
                        right(judged.statements())));
    }

    private static int right(List<Judgement> judgements) {
        return (int) judgements.stream().filter(Judgement::right).count();
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
