package org.whosaid.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.whosaid.facts.Article;
import org.whosaid.facts.ArticleResult;
import org.whosaid.facts.Outcome;
import org.whosaid.facts.Problem;
import org.whosaid.facts.Problem.Reason;

@Timeout(60)
final class BatchRunTest {

    private static final RunObserver UNOBSERVED = (outcome, counts, total) -> {};

    @Test
    void outcomesReachTheSinkInInputOrderWhateverTheNumberOfWorkers() throws Exception {
        List<String> inputs = names(200);
        for (int workers : List.of(1, 2, 4, 8)) {
            List<String> written = new ArrayList<>();
            new BatchRun(workers)
                    .run(inputs, BatchRunTest::slowerWhenEven, outcome -> written.add(outcome.document()), UNOBSERVED);
            assertThat(written).as("%d workers", workers).isEqualTo(inputs);
        }
    }

    @Test
    void aRunOverNothingCountsNothing() throws Exception {
        assertThat(new BatchRun(2).run(List.<String>of(), BatchRunTest::read, outcome -> {}, UNOBSERVED))
                .isEqualTo(RunCounts.NONE);
    }

    @Test
    void countsTellFailuresFromSkippedInputs() throws Exception {
        InputStage<String> stage = name -> switch (name) {
            case "0" -> new Problem(name, Reason.EMPTY, "");
            case "1" -> new Problem(name, Reason.UNREADABLE, "");
            default -> read(name);
        };
        assertThat(new BatchRun(2).run(names(5), stage, outcome -> {}, UNOBSERVED))
                .isEqualTo(new RunCounts(3, 1, 1, 6, 0, 0, 0));
    }

    @Test
    void theObserverSeesEveryOutcomeOnceItIsWritten() throws Exception {
        List<String> events = new ArrayList<>();
        new BatchRun(2)
                .run(
                        names(2),
                        BatchRunTest::read,
                        outcome -> events.add("write " + outcome.document()),
                        (outcome, counts, total) ->
                                events.add("pass " + outcome.document() + " " + counts.done() + "/" + total));
        assertThat(events).containsExactly("write 0", "pass 0 1/2", "write 1", "pass 1 2/2");
    }

    @Test
    void noMoreThanAWindowIsBegunWhileTheFirstOutcomeIsMissing() throws Exception {
        int workers = 2;
        int window = 8 * workers;
        Set<String> begun = ConcurrentHashMap.newKeySet();
        CountDownLatch windowFull = new CountDownLatch(window);
        InputStage<String> stage = name -> {
            begun.add(name);
            windowFull.countDown();
            if (name.equals("0")) {
                await(windowFull);
                pause(50);
                assertThat(begun).hasSize(window);
            }
            return read(name);
        };
        assertThat(new BatchRun(workers)
                        .run(names(100), stage, outcome -> {}, UNOBSERVED)
                        .ok())
                .isEqualTo(100);
    }

    @Test
    void aSinkThatCannotWriteEndsTheRunAndStopsTheWorkers() {
        AtomicInteger begun = new AtomicInteger();
        InputStage<String> counting = name -> {
            begun.incrementAndGet();
            return read(name);
        };
        OutcomeSink full = outcome -> {
            if (outcome.document().equals("3")) {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> new BatchRun(2).run(names(1000), counting, full, UNOBSERVED))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
        assertThat(begun).hasValueLessThan(100);
    }

    @Test
    void aStageThatLetsAFaultThroughIsOurFault() {
        InputStage<String> faulty = name -> {
            throw new IllegalStateException("stage");
        };
        assertThatThrownBy(() -> new BatchRun(1).run(names(1), faulty, outcome -> {}, UNOBSERVED))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("stage");
    }

    @Test
    void aRunNeedsAWorker() {
        assertThatThrownBy(() -> new BatchRun(0)).hasMessage("0 workers, at least 1 is needed");
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).toList();
    }

    private static Outcome read(String name) {
        return new ArticleResult(new Article(name, "Two words", "UTF-8"), 2, List.of(), List.of());
    }

    private static Outcome slowerWhenEven(String name) {
        if (Integer.parseInt(name) % 2 == 0) {
            pause(1);
        }
        return read(name);
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
