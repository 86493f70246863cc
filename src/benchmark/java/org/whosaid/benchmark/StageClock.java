package org.whosaid.benchmark;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Adds up the time that the stages of whosaid take, over all threads. */
final class StageClock {

    /** The stages; {@link #PARSE} is asked for by {@link #QUOTES}, and its time is not counted there again. */
    enum Stage {
        ANNOTATE,
        ENTITIES,
        QUOTES,
        PARSE
    }

    private final Map<Stage, LongAdder> nanoseconds = Arrays.stream(Stage.values())
            .collect(Collectors.toMap(
                    stage -> stage, stage -> new LongAdder(), (one, other) -> one, () -> new EnumMap<>(Stage.class)));
    private final LongAdder parsedTokens = new LongAdder();

    /** Does some work and adds its time to a stage. */
    <T> T time(Stage stage, Supplier<T> work) {
        long started = System.nanoTime();
        try {
            return work.get();
        } finally {
            adder(stage).add(System.nanoTime() - started);
        }
    }

    void countParsed(int tokens) {
        parsedTokens.add(tokens);
    }

    /** Forgets what was counted so far, so that the warm-up does not count. */
    void reset() {
        nanoseconds.values().forEach(LongAdder::reset);
        parsedTokens.reset();
    }

    double seconds(Stage stage) {
        long inside = stage == Stage.QUOTES ? adder(Stage.PARSE).sum() : 0;
        return (adder(stage).sum() - inside) / 1e9;
    }

    long parsedTokens() {
        return parsedTokens.sum();
    }

    private LongAdder adder(Stage stage) {
        LongAdder adder = nanoseconds.get(stage);
        if (adder == null) {
            throw new IllegalStateException("no clock for " + stage);
        }
        return adder;
    }
}
