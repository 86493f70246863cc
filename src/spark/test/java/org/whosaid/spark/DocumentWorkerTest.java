package org.whosaid.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.whosaid.facts.Article;
import org.whosaid.facts.ArticleAnalysis;
import org.whosaid.facts.ArticleResult;
import org.whosaid.facts.Outcome;
import org.whosaid.facts.Problem;
import org.whosaid.facts.Problem.Reason;
import org.whosaid.facts.Reading;

@Timeout(60)
class DocumentWorkerTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofSeconds(3);

    @Test
    void aDocumentHasItsResult() {
        assertThat(process(LONG, DocumentWorkerTest::nothingFound)).isInstanceOf(ArticleResult.class);
    }

    @Test
    void aProblemOfReadingIsTheOutcome() {
        Problem empty = new Problem("a.txt", Reason.EMPTY, "");

        assertThat(process(LONG, DocumentWorkerTest::nothingFound, () -> empty)).isEqualTo(empty);
    }

    @Test
    void anyFaultIsTheDocumentsOwn() {
        Outcome outcome = process(LONG, article -> {
            throw new StackOverflowError();
        });

        assertThat(outcome).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.reason()).isEqualTo(Reason.ERROR);
            assertThat(problem.detail()).startsWith("java.lang.StackOverflowError");
        });
    }

    @Test
    void aFaultOfReadingIsTheDocumentsOwn() {
        Outcome outcome = process(LONG, DocumentWorkerTest::nothingFound, () -> {
            throw new IllegalStateException("no such codec");
        });

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.reason()).isEqualTo(Reason.ERROR));
    }

    @Test
    void aDocumentThatDoesNotEndIsGivenUpAndTheNextOneHasItsResult() {
        AtomicInteger begun = new AtomicInteger();
        AtomicBoolean released = new AtomicBoolean();
        ArticleAnalysis deafAtFirst = article -> {
            boolean first = begun.getAndIncrement() == 0;
            while (first && !released.get()) {
                Thread.onSpinWait();
            }
            return nothingFound(article);
        };
        try (DocumentWorker worker = new DocumentWorker(deafAtFirst, new WorkPermits(), SHORT)) {
            assertThat(worker.process("a.txt", DocumentWorkerTest::article))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem -> assertThat(problem.reason()).isEqualTo(Reason.TIMEOUT));
            assertThat(worker.process("a.txt", DocumentWorkerTest::article)).isInstanceOf(ArticleResult.class);
        } finally {
            released.set(true);
        }
    }

    @Test
    void aDocumentThatRanOutOfMemoryIsTriedOnceMoreAlone() {
        AtomicInteger tries = new AtomicInteger();

        Outcome outcome = process(LONG, article -> {
            if (tries.incrementAndGet() == 1) {
                throw new OutOfMemoryError("the fault of another");
            }
            return nothingFound(article);
        });

        assertThat(outcome).isInstanceOf(ArticleResult.class);
        assertThat(tries).hasValue(2);
    }

    @Test
    void aDocumentForWhichTheMemoryNeverSufficesHasItsRow() {
        AtomicInteger tries = new AtomicInteger();

        Outcome outcome = process(LONG, article -> {
            tries.incrementAndGet();
            throw new OutOfMemoryError("Java heap space");
        });

        assertThat(outcome).isEqualTo(new Problem("a.txt", Reason.ERROR, "java.lang.OutOfMemoryError"));
        assertThat(tries).hasValue(2);
    }

    @Test
    void aTaskThatIsStoppedEndsAndMakesNoRow() {
        Thread.currentThread().interrupt();

        Throwable thrown = catchThrowable(() -> process(LONG, article -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            return nothingFound(article);
        }));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(thrown).isInstanceOf(IllegalStateException.class).hasMessage("the task was stopped");
    }

    private static Outcome process(Duration limit, ArticleAnalysis analysis) {
        return process(limit, analysis, DocumentWorkerTest::article);
    }

    private static Outcome process(Duration limit, ArticleAnalysis analysis, Supplier<Reading> reader) {
        try (DocumentWorker worker = new DocumentWorker(analysis, new WorkPermits(), limit)) {
            return worker.process("a.txt", reader);
        }
    }

    private static Reading article() {
        return new Article("a.txt", "The council met on Monday.", "UTF-8");
    }

    private static ArticleResult nothingFound(Article article) {
        return new ArticleResult(article, 5, List.of(), List.of());
    }
}
