package org.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whosaid.console.Terminals;

final class TerminalsTest {

    @Test
    void theLauncherKnowsBest() {
        assertThat(Terminals.of(Map.of("WHOSAID_STDERR_TTY", "1", "WHOSAID_STDOUT_TTY", "0"), false))
                .isEqualTo(new Terminals(false, true));
        assertThat(Terminals.of(Map.of("WHOSAID_STDERR_TTY", "0", "WHOSAID_STDOUT_TTY", "0"), true))
                .isEqualTo(Terminals.NONE);
    }

    @Test
    void withoutTheLauncherTheConsoleCounts() {
        assertThat(Terminals.of(Map.of(), true)).isEqualTo(new Terminals(true, true));
        assertThat(Terminals.of(Map.of(), false)).isEqualTo(Terminals.NONE);
    }
}
