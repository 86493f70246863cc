package org.whosaid.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.facts.Article;
import org.whosaid.facts.ArticleAnalysis;
import org.whosaid.facts.ArticleResult;
import org.whosaid.facts.Fingerprint;
import org.whosaid.facts.Outcome;
import org.whosaid.facts.Problem;
import org.whosaid.facts.Problem.Reason;
import org.whosaid.read.ArticleReader;
import org.whosaid.read.InputEntry.StandardInput;
import org.whosaid.read.InputEntry.Unusable;

final class ArticleStageTest {

    private static final ArticleAnalysis NOTHING_FOUND = article -> new ArticleResult(article, 1, List.of(), List.of());

    @Test
    void anArticleBecomesItsResult() {
        assertThat(process("Hello", NOTHING_FOUND))
                .isEqualTo(new ArticleResult(new Article("-", "Hello", "UTF-8"), 1, List.of(), List.of()));
    }

    @Test
    void anInputThatGivesNoArticleIsItsProblem() {
        assertThat(problem(process("", NOTHING_FOUND)).reason()).isEqualTo(Reason.EMPTY);
        Problem dangling = new Problem("a.txt", Reason.DANGLING_LINK, "");
        assertThat(stage("", NOTHING_FOUND).process(new Unusable(dangling)).outcome())
                .isEqualTo(dangling);
    }

    @Test
    void aFaultOfTheAnalysisIsTheProblemOfItsArticleAlone() {
        Problem problem = problem(process("Secret words", article -> {
            throw new IllegalStateException("no parse of '" + article.text() + "'");
        }));
        assertThat(problem.document()).isEqualTo("-");
        assertThat(problem.reason()).isEqualTo(Reason.ERROR);
        assertThat(problem.detail())
                .contains("IllegalStateException: no parse of")
                .doesNotContain("Secret");
    }

    @Test
    void anErrorOfTheAnalysisIsCaughtToo() {
        Problem problem = problem(process("Hello", article -> {
            throw new StackOverflowError();
        }));
        assertThat(problem.detail()).startsWith("java.lang.StackOverflowError");
    }

    @Test
    void aLackOfMemoryIsNotTheArticlesOwnFault() {
        OutOfMemoryError shortage = new OutOfMemoryError("Java heap space");
        ArticleAnalysis wrapping = article -> {
            throw new IllegalStateException(shortage);
        };
        assertThatThrownBy(() -> process("Hello", wrapping)).isSameAs(shortage);
    }

    @Test
    void theBytesThatWereReadAreKnownWhateverCameOfThem() {
        Fingerprint hello = Fingerprint.of("Hello".getBytes(StandardCharsets.UTF_8));
        assertThat(hello.size()).isEqualTo(5);
        assertThat(hello.sha256()).startsWith("185f8db32271fe25f561a6fc938b2e26");
        ArticleAnalysis faulty = article -> {
            throw new IllegalStateException("made to fail");
        };
        for (ArticleAnalysis analysis : List.of(NOTHING_FOUND, faulty)) {
            assertThat(stage("Hello", analysis).process(new StandardInput()).source())
                    .contains(hello);
        }
        assertThat(stage("x".repeat(1000), NOTHING_FOUND)
                        .process(new StandardInput())
                        .source())
                .isEmpty();
    }

    @Test
    void aFaultWhileReadingIsCaughtToo() {
        InputStream faulty = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("stream");
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                return read();
            }
        };
        ArticleStage stage = new ArticleStage(ArticleReader.detecting(faulty, 100), NOTHING_FOUND, FaultSink.NONE);
        assertThat(problem(stage.process(new StandardInput()).outcome()).reason())
                .isEqualTo(Reason.ERROR);
    }

    private static Problem problem(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Problem.class);
        return (Problem) outcome;
    }

    private static Outcome process(String text, ArticleAnalysis analysis) {
        return stage(text, analysis).process(new StandardInput()).outcome();
    }

    private static ArticleStage stage(String text, ArticleAnalysis analysis) {
        InputStream stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return new ArticleStage(ArticleReader.detecting(stream, 100), analysis, FaultSink.NONE);
    }
}
