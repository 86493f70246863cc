package org.whosaid.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whosaid.lists.LexiconReader;
import org.whosaid.loglinear.SpeakerModelText;
import org.whosaid.pipeline.TrainingPipeline;
import org.whosaid.train.TrainingObserver.Step;

/** With CoreNLP's models, loaded once, on three invented articles. */
final class SpeakerTrainingTest {

    private static final Path FOLDER = Path.of("src/test/resources/training");

    private static TrainingPipeline pipeline;

    @BeforeAll
    static void load() {
        pipeline = TrainingPipeline.load(new LexiconReader().read());
    }

    @Test
    void articlesBecomeAModel() throws Exception {
        List<String> steps = new ArrayList<>();
        TrainedSpeakers trained = new SpeakerTraining(pipeline, 2)
                .train(sources(articles()), (step, done, total) -> steps.add(step + " " + done + "/" + total));
        assertThat(trained.figures().articles()).isEqualTo(3);
        assertThat(trained.figures().examples()).isBetween(20, 24);
        assertThat(trained.figures().judged()).isBetween(10, 12);
        assertThat(trained.figures().accuracy()).isBetween(0.0, 1.0);
        assertThat(trained.model().weights())
                .isNotEmpty()
                .allSatisfy((feature, weight) -> assertThat(weight).isNotZero());
        assertThat(trained.model().calibration().answered()).hasSize(1);
        assertThat(steps)
                .startsWith(Step.PREPARING_ARTICLES + " 1/3", Step.PREPARING_ARTICLES + " 2/3")
                .endsWith(Step.LEARNING + " 7/7");
    }

    @Test
    void theSameArticlesGiveTheSameBytesWhateverTheNumberOfThreads() throws Exception {
        assertThat(text(articles(), 3)).isEqualTo(text(articles(), 1));
    }

    @Test
    void anArticleAloneIsLearntButNotMeasured() throws Exception {
        TrainedSpeakers trained = train(articles().subList(0, 1), 1);
        assertThat(trained.figures().examples()).isPositive();
        assertThat(trained.figures().judged()).isZero();
        assertThat(trained.model().calibration().answered()).isEmpty();
    }

    private static List<MarkedArticle> articles() throws TrainingDataException {
        return new MarkedFolder(FOLDER).read(Selection.ALL);
    }

    private static SpeakerTraining.Sources sources(List<MarkedArticle> attributed) {
        return new SpeakerTraining.Sources(attributed, List.of(), List.of());
    }

    private static TrainedSpeakers train(List<MarkedArticle> articles, int threads) throws InterruptedException {
        return new SpeakerTraining(pipeline, threads).train(sources(articles), (step, done, total) -> {});
    }

    private static String text(List<MarkedArticle> articles, int threads) throws InterruptedException {
        TrainedSpeakers trained = train(articles, threads);
        return new SpeakerModelText().write(trained.model(), trained.figures(), "whosaid train FOLDER -o FILE");
    }
}
