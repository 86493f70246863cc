package org.whosaid.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.whosaid.facts.DoneInput;
import org.whosaid.facts.Fingerprint;
import org.whosaid.facts.Problem;
import org.whosaid.facts.Problem.Reason;
import org.whosaid.runs.LogEntry.Begun;
import org.whosaid.runs.LogEntry.Done;
import org.whosaid.runs.LogEntry.Dropped;
import org.whosaid.runs.LogEntry.Finished;
import org.whosaid.runs.LogEntry.Head;
import org.whosaid.runs.LogEntry.Placing;
import org.whosaid.runs.LogEntry.Restored;
import org.whosaid.tables.DocumentRows;
import org.whosaid.wording.TextSketch;

/** Lines of the log of results come back as they were written, or not at all. */
final class LogTextTest {

    private static final String ODD = "tab\tbackslash\\t\nline\r\" \u00e9\ud83d\ude00\u2028";
    private static final DoneInput RESULT =
            new DoneInput(ODD, Optional.of(new Fingerprint(5_000_000_000L, "abba")), Optional.empty(), 10, 3, 2, 1, 0);
    private static final DoneInput PROBLEM = new DoneInput(
            "b.txt", Optional.empty(), Optional.of(new Problem("b.txt", Reason.TIMEOUT, ODD)), 0, 0, 0, 0, 0);
    private static final DocumentRows ROWS = new DocumentRows(
            Map.of("quotes.csv", List.of(List.of(ODD, "", "="), List.of("1")), "entities.csv", List.of()),
            TextSketch.of(ODD));

    private final LogWriter writer = new LogWriter();
    private final LogReader reader = new LogReader();

    static List<LogEntry> entries() {
        return List.of(
                new Head(Map.of("--types", ODD)),
                new Begun(List.of("extract", ODD), "/home/ada", Optional.of(Map.of("quotes.csv", "0f"))),
                new Begun(List.of(), "", Optional.empty()),
                new Dropped(List.of("a.txt", ODD)),
                new Placing(Map.of("quotes.csv", "cafe")),
                new Restored(),
                new Finished(Map.of("quotes.csv", "abba")));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void aStepComesBackAsItWas(LogEntry entry) {
        assertThat(reader.entry(withoutEnd(writer.line(entry)))).contains(entry);
    }

    @Test
    void aResultComesBackWithItsRows() throws IOException {
        for (DoneInput input : List.of(RESULT, PROBLEM)) {
            byte[] line = withoutEnd(writer.line(input, ROWS));
            assertThat(reader.entry(line)).contains(new Done(input));
            assertThat(reader.rows(line)).isEqualTo(ROWS);
        }
    }

    @Test
    void aLineHasOneLineEnd() {
        String line = new String(writer.line(RESULT, ROWS), StandardCharsets.UTF_8);
        assertThat(line).matches("(?s)[0-9a-f]{8} \\{\"document\":.*}\n").containsOnlyOnce("\n");
    }

    @Test
    void halfASurrogatePairIsAQuestionMarkAsInTheTables() {
        byte[] line = withoutEnd(writer.line(new Dropped(List.of("a\ud83db"))));
        assertThat(reader.entry(line)).contains(new Dropped(List.of("a?b")));
    }

    @Test
    void aLineThatIsCutOrChangedIsNone() {
        byte[] line = withoutEnd(writer.line(RESULT, ROWS));
        for (int end = 0; end < line.length; end++) {
            assertThat(reader.entry(Arrays.copyOf(line, end)))
                    .as("%d bytes", end)
                    .isEmpty();
        }
        for (int at = 0; at < line.length; at++) {
            byte[] changed = line.clone();
            changed[at] ^= 1;
            assertThat(reader.entry(changed)).as("byte %d", at).isEmpty();
            assertThatThrownBy(() -> reader.rows(changed)).isInstanceOf(IOException.class);
        }
    }

    private static byte[] withoutEnd(byte[] line) {
        return Arrays.copyOf(line, line.length - 1);
    }
}
