package org.whosaid.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.whosaid.read.InputEntry;
import org.whosaid.read.InputEntry.InputFile;

@Timeout(60)
final class BatchRunTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration SHORT_LIMIT = Duration.ofSeconds(2);
    private static final RunObserver UNOBSERVED = (outcome, counts, total) -> {};

    @Test
    void outcomesReachTheSinkInInputOrderWhateverTheNumberOfWorkers() throws Exception {
        List<InputEntry> inputs = inputs(200);
        for (int workers : List.of(1, 2, 4, 8)) {
            List<String> written = new ArrayList<>();
            new BatchRun(workers, LIMIT, new StopRequest())
                    .run(
                            inputs,
                            BatchRunTest::slowerWhenEven,
                            done -> written.add(done.outcome().document()),
                            UNOBSERVED);
            assertThat(written)
                    .as("%d workers", workers)
                    .isEqualTo(inputs.stream().map(InputEntry::document).toList());
        }
    }

    @Test
    void aRunOverNothingCountsNothing() throws Exception {
        assertThat(new BatchRun(2, LIMIT, new StopRequest())
                        .run(List.of(), BatchRunTest::read, outcome -> {}, UNOBSERVED))
                .isEqualTo(RunCounts.NONE);
    }

    @Test
    void countsTellFailuresFromSkippedInputs() throws Exception {
        InputStage stage = input -> switch (input.document()) {
            case "0" -> processed(new Problem("0", Reason.EMPTY, ""));
            case "1" -> processed(new Problem("1", Reason.UNREADABLE, ""));
            default -> read(input);
        };
        assertThat(new BatchRun(2, LIMIT, new StopRequest()).run(inputs(5), stage, outcome -> {}, UNOBSERVED))
                .isEqualTo(new RunCounts(3, 1, 1, 6, 0, 0, 0, 0));
    }

    @Test
    void theObserverSeesEveryOutcomeOnceItIsWritten() throws Exception {
        List<String> events = new ArrayList<>();
        new BatchRun(2, LIMIT, new StopRequest())
                .run(
                        inputs(2),
                        BatchRunTest::read,
                        done -> events.add("write " + done.outcome().document()),
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
        InputStage stage = input -> {
            begun.add(input.document());
            windowFull.countDown();
            if (input.document().equals("0")) {
                await(windowFull);
                pause(50);
                assertThat(begun).hasSize(window);
            }
            return read(input);
        };
        assertThat(new BatchRun(workers, LIMIT, new StopRequest())
                        .run(inputs(100), stage, outcome -> {}, UNOBSERVED)
                        .ok())
                .isEqualTo(100);
    }

    @Test
    void aSinkThatCannotWriteEndsTheRunAndStopsTheWorkers() {
        AtomicInteger begun = new AtomicInteger();
        InputStage counting = input -> {
            begun.incrementAndGet();
            return read(input);
        };
        OutcomeSink full = outcome -> {
            if (outcome.outcome().document().equals("3")) {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(
                        () -> new BatchRun(2, LIMIT, new StopRequest()).run(inputs(1000), counting, full, UNOBSERVED))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
        assertThat(begun).hasValueLessThan(100);
    }

    @Test
    void aFaultThatAStageLetsThroughIsTheProblemOfItsInputAlone() throws Exception {
        InputStage faulty = input -> {
            if (input.document().equals("1")) {
                throw new IllegalStateException("words of the article");
            }
            return read(input);
        };
        List<Outcome> outcomes = new ArrayList<>();
        new BatchRun(1, LIMIT, new StopRequest())
                .run(inputs(3), faulty, done -> outcomes.add(done.outcome()), UNOBSERVED);
        assertThat(outcomes.get(1)).isEqualTo(new Problem("1", Reason.ERROR, "java.lang.IllegalStateException"));
        assertThat(outcomes).hasSize(3);
    }

    @Test
    void aWorkerThatIgnoresInterruptsIsGivenUpAndReplaced() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        InputStage stage = input -> {
            if (Integer.parseInt(input.document()) % 3 == 0) {
                ignoreInterruptsUntil(end);
            }
            return read(input);
        };
        List<Outcome> outcomes = new ArrayList<>();
        RunCounts counts;
        try {
            counts = new BatchRun(2, SHORT_LIMIT, new StopRequest())
                    .run(inputs(10), stage, done -> outcomes.add(done.outcome()), UNOBSERVED);
        } finally {
            end.countDown();
        }
        assertThat(counts).isEqualTo(new RunCounts(6, 0, 4, 12, 0, 0, 0, 0));
        assertThat(outcomes.stream().map(Outcome::document))
                .containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(outcomes.get(3)).isEqualTo(new Problem("3", Reason.TIMEOUT, "no end after 2 seconds (--timeout)"));
    }

    @Test
    void waitingForAWorkerIsNoPartOfTheTimeLimit() throws Exception {
        InputStage slow = input -> {
            pause(300);
            return read(input);
        };
        assertThat(new BatchRun(1, SHORT_LIMIT, new StopRequest())
                        .run(inputs(8), slow, done -> {}, UNOBSERVED)
                        .failed())
                .isZero();
    }

    @Test
    void anInterruptThatAStageLeavesBehindStopsNoWorker() throws Exception {
        InputStage careless = input -> {
            Thread.currentThread().interrupt();
            return read(input);
        };
        assertThat(new BatchRun(1, LIMIT, new StopRequest())
                        .run(inputs(5), careless, done -> {}, UNOBSERVED)
                        .ok())
                .isEqualTo(5);
    }

    @Test
    void anInputThatRunsOutOfMemoryIsTriedOnceMoreAlone() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        AtomicInteger underWay = new AtomicInteger();
        List<Integer> besides = new ArrayList<>();
        InputStage stage = input -> {
            int others = underWay.getAndIncrement();
            try {
                pause(2);
                if (input.document().equals("7")) {
                    if (tries.getAndIncrement() == 0) {
                        throw new OutOfMemoryError("Java heap space");
                    }
                    pause(50);
                    besides.add(others + underWay.get() - 1);
                }
                return read(input);
            } finally {
                underWay.decrementAndGet();
            }
        };
        List<String> written = new ArrayList<>();
        new BatchRun(4, LIMIT, new StopRequest())
                .run(inputs(100), stage, done -> written.add(done.outcome().document()), UNOBSERVED);
        assertThat(tries).hasValue(2);
        assertThat(besides).containsExactly(0);
        assertThat(written)
                .isEqualTo(inputs(100).stream().map(InputEntry::document).toList());
    }

    @Test
    void anInputThatRunsOutOfMemoryAloneEndsTheRun() {
        List<String> written = new ArrayList<>();
        InputStage stage = input -> {
            if (input.document().equals("3")) {
                throw new OutOfMemoryError("Java heap space");
            }
            return read(input);
        };
        assertThatThrownBy(() -> new BatchRun(2, LIMIT, new StopRequest())
                        .run(
                                inputs(100),
                                stage,
                                done -> written.add(done.outcome().document()),
                                UNOBSERVED))
                .isInstanceOf(HeapTooSmallException.class)
                .hasMessage("3: out of memory, also when it was tried once more alone");
        assertThat(written).containsExactly("0", "1", "2");
    }

    @Test
    void aRunStopsOnRequestEvenWhileAnInputSpins() {
        StopRequest stop = new StopRequest();
        CountDownLatch end = new CountDownLatch(1);
        InputStage stage = input -> {
            if (input.document().equals("1")) {
                stop.make();
                ignoreInterruptsUntil(end);
            }
            return read(input);
        };
        List<String> written = new ArrayList<>();
        try {
            assertThatThrownBy(() -> new BatchRun(1, LIMIT, stop)
                            .run(
                                    inputs(3),
                                    stage,
                                    done -> written.add(done.outcome().document()),
                                    UNOBSERVED))
                    .isInstanceOf(RunStoppedException.class);
        } finally {
            end.countDown();
        }
        assertThat(written).isSubsetOf("0");
    }

    @Test
    void aRunNeedsAWorkerAndTime() {
        assertThatThrownBy(() -> new BatchRun(0, LIMIT, new StopRequest())).hasMessageStartingWith("0 workers, ");
        assertThatThrownBy(() -> new BatchRun(1, Duration.ZERO, new StopRequest()))
                .hasMessageContaining(" 0 ns at most: each must be at least 1");
    }

    private static List<InputEntry> inputs(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> (InputEntry) new InputFile(Integer.toString(number), Path.of("unread")))
                .toList();
    }

    private static Processed read(InputEntry input) {
        return processed(
                new ArticleResult(new Article(input.document(), "Two words", "UTF-8"), 2, List.of(), List.of()));
    }

    private static Processed processed(Outcome outcome) {
        return new Processed(outcome, Optional.empty());
    }

    private static Processed slowerWhenEven(InputEntry input) {
        if (Integer.parseInt(input.document()) % 2 == 0) {
            pause(1);
        }
        return read(input);
    }

    private static void ignoreInterruptsUntil(CountDownLatch end) {
        while (end.getCount() > 0) {
            pause(1);
            Thread.interrupted();
        }
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
