package org.whosaid.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wording is words without what changes from print to print, with gaps where words were left out or put in. */
final class WordingReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Don't \"re-open\" it!     | dont re open it",
                "D\u00e9j\u00e0 vu, 5%    | deja vu 5",
                "[W]e agree                | we agree",
                "rule[s] stand             | rules stand",
                "we [the union] agree      | we \u2026 agree",
                "we ... agree \u2026 now   | we \u2026 agree \u2026 now",
                "we . . . [they] agree     | we \u2026 agree",
                "never [closed             | never closed"
            })
    void readsWordsAndGaps(String text, String words) {
        assertThat(new WordingReader().read(text).write()).isEqualTo(words);
    }
}
