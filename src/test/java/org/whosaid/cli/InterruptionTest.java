package org.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.whosaid.console.Interruption;

@Timeout(30)
final class InterruptionTest {

    private final AtomicInteger farewells = new AtomicInteger();
    private final Interruption interruption = new Interruption();

    @Test
    void theEndOfTheProgramWaitsForNothingWhereNothingIsUnderWay() {
        interruption.stop(Duration.ofDays(1));
        try (Interruption.Watch watch = interruption.begin(farewells::incrementAndGet)) {
            assertThat(watch.stop().isMade()).isTrue();
        }
        interruption.stop(Duration.ofDays(1));
        assertThat(farewells).hasValue(0);
    }

    @Test
    void aRunThatDoesNotStopInTimeIsBidFarewell() {
        try (Interruption.Watch watch = interruption.begin(farewells::incrementAndGet)) {
            interruption.stop(Duration.ofMillis(10));
            assertThat(watch.stop().isMade()).isTrue();
        }
        assertThat(farewells).hasValue(1);
    }
}
