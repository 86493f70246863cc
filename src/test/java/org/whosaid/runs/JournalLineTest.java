package org.whosaid.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JournalLineTest {

    private static final List<String> FIELDS =
            List.of("done", "", "tab\tbackslash\\t\nline\r", "\u00e9\ud83d\ude00", "\\");

    @Test
    void fieldsComeBackAsTheyWere() {
        assertThat(JournalLine.decode(withoutEnd(JournalLine.encode(FIELDS)))).contains(FIELDS);
    }

    @Test
    void aLineHasOneLineEnd() {
        assertThat(new String(JournalLine.encode(FIELDS), StandardCharsets.UTF_8))
                .endsWith("\n")
                .hasLineCount(1)
                .startsWith("done\t\ttab\\tbackslash\\\\t\\nline\\r\t");
    }

    @Test
    void aLineThatIsCutOrChangedIsNone() {
        byte[] line = withoutEnd(JournalLine.encode(FIELDS));
        for (int end = 0; end < line.length; end++) {
            assertThat(JournalLine.decode(Arrays.copyOf(line, end)))
                    .as("%d bytes", end)
                    .isEmpty();
        }
        for (int at = 0; at < line.length; at++) {
            byte[] changed = line.clone();
            changed[at] ^= 1;
            assertThat(JournalLine.decode(changed)).as("byte %d", at).isEmpty();
        }
    }

    private static byte[] withoutEnd(byte[] line) {
        return Arrays.copyOf(line, line.length - 1);
    }
}
