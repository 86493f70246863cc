package org.whosaid.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A few of the interruptions that {@code .ci/kill} makes many of. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(300)
final class KilledRunTest {

    private static final int FILES = 200;

    @TempDir
    Path work;

    @Test
    void aRunThatIsKilledOrStoppedIsResumedToTheSameTables() throws Exception {
        KillTrials trials = KillTrials.fast(work, FILES, System.getProperty("java.class.path"), 5);
        trials.kill(5);
        trials.killUpdates(3);
        trials.stop(2, "TERM", 143);
        trials.stop(2, "INT", 130);
    }
}
