package org.whosaid.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2024-05-31                      | 2024-05-31
                    2024-05-31T09:00:00+02:00       | 2024-05-31
                    2024/5/31                       | 2024-05-31
                    20240531                        | 2024-05-31
                    May 31, 2024                    | 2024-05-31
                    Friday, May 31, 2024 9:00 AM    | 2024-05-31
                    31 May 2024                     | 2024-05-31
                    Fri, 31 May 2024 10:00:00 +0000 | 2024-05-31
                    Sept. 3, 2021                   | 2021-09-03
                    3rd September 2021              | 2021-09-03
                    """)
    void daysAreReadAsTheyAreWritten(String written, String day) {
        assertThat(WrittenDate.iso(written)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "03/04/2021", "2024-13-01", "30 February 2024", "Room 12, 2024"})
    void whatIsNoDayOrMayBeTwoIsNone(String written) {
        assertThat(WrittenDate.iso(written)).isEmpty();
    }
}
