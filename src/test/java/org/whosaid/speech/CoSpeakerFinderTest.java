package org.whosaid.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.speakers.Chosen;

final class CoSpeakerFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Both [LOC Vesk] and [LOC Orm] said it was “ thin . ”; Orm; Vesk, Orm",
                "“ No , ” [Mira Rao] , [Adam Orr] and [Anna Lind] said .; Mira Rao; Mira Rao, Adam Orr, Anna Lind",
                "“ No , ” said [Mira Rao] and [Adam Orr] .; Mira Rao; Mira Rao, Adam Orr",
                "“ No , ” an official and senator/NN [Mira Rao] said .; Mira Rao; an official, Mira Rao",
                "“ No , ” [Mira Rao] ( Vesk ) and Senator/NNP [Adam Orr] said .; Adam Orr; Mira Rao, Adam Orr",
                "[Mira Rao] met [Adam Orr] and [Anna Lind] . “ No , ” the two senators/NNS said .; "
                        + "the two senators; Adam Orr, Anna Lind",
                "[Mira Rao] and [Adam Orr] left/VBD . “ No , ” the latter said .; the latter; Adam Orr",
                "[Mira Rao] and [Adam Orr] left/VBD . “ No , ” the former said .; the former; Mira Rao",
            })
    void whoSpeaksTogetherIsFound(String marked, String chosen, String together) {
        assertThat(together(marked, chosen)).isEqualTo(together);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "“ No , ” said [Mira Rao] , and [Adam Orr] was there .; Mira Rao",
                "[Mira Rao] met [Adam Orr] and [Anna Lind] said “ No . ”; Anna Lind",
                "“ No , ” said [Mira Rao] , [Adam Orr] .; Mira Rao",
                "“ No , ” [Mira Rao] , an analyst and official , said .; Mira Rao",
                "“ No , ” former official and senator/NN [Mira Rao] said .; Mira Rao",
            })
    void whoSpeaksAloneStaysAlone(String marked, String chosen) {
        assertThat(together(marked, chosen)).isEqualTo(chosen);
    }

    private static String together(String marked, String chosen) {
        Chosen before = Chosen.of(marked, chosen, "");
        return new CoSpeakerFinder()
                .find(before.quoteContext(), before.choice().candidate().orElseThrow()).stream()
                        .map(found -> before.quoteContext().text().words(found.first(), found.end()))
                        .collect(Collectors.joining(", "));
    }
}
