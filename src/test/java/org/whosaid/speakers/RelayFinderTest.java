package org.whosaid.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RelayFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[ORG Globe] quote/VBD [Mira Rao] as saying “ We will appeal . ”; Globe; saying",
                "“ We will appeal , ” [ORG Globe] quote/VBD [Mira Rao] as saying .; Globe; saying",
                "[Mira Rao] was quote/VBN by [ORG Globe] as saying “ We will appeal . ”; Globe; saying",
                "[Mira Rao] was quote/VBN as saying by [ORG Globe] : “ We will appeal . ”; Mira Rao; saying",
                "[ORG Globe] quote/VBD [Mira Rao] : “ We will appeal . ”; Globe; quote",
                "“ We will appeal , ” [ORG Globe] said , cite/VBG [Mira Rao] .; Globe; said",
                "[ORG Globe] wrote that [Mira Rao] said “ We will appeal . ”; Globe; wrote",
                "[ORG Globe] wrote that [Mira Rao] had said/VBN : “ We will appeal . ”; Globe; wrote",
                "[ORG Globe] wrote that her boss/NN , [Mira Rao] , said “ We will appeal . ”; Mira Rao; said",
                "According/VBG to [ORG Globe] , [Mira Rao] said “ We will appeal . ”; Globe; According to",
                "“ We will appeal , ” [Mira Rao] said , [ORG Globe] wrote .; Globe; wrote",
                "“ We will appeal , ” said [Mira Rao] , according/VBG to [ORG Globe] .; Globe; according to",
                "“ We will appeal , ” [Mira Rao] said , according/VBG to [ORG Globe] .; Mira Rao; said",
                "“ We will appeal , ” [Mira Rao] , cite/VBN by [ORG Globe] , said .; Mira Rao; said",
                "“ We will appeal , ” [Mira Rao] said , as quote/VBN by [ORG Globe] .; Mira Rao; said",
            })
    void whoPassesWordsOnIsNotTheirSpeaker(String marked, String chosen, String cue) {
        Chosen before = Chosen.of(marked, chosen, cue);
        Told told = told(before);
        assertThat(before.words(told.choice().candidate())).isEqualTo("Mira Rao");
        assertThat(before.words(told.via())).isEqualTo("Globe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[Mira Rao] told [ORG Globe] “ We will appeal . ”; Mira Rao; told",
                "“ We will appeal , ” [Mira Rao] said , and [ORG Globe] wrote so .; Mira Rao; said",
                "“ We will appeal , ” [Mira Rao] said , according/VBG to a report .; Mira Rao; said",
                "[Mira Rao] said that [Adam Orr] left/VBD and said “ We will appeal . ”; Mira Rao; said",
                "“ We will appeal , ” [Mira Rao] said , cite/VBG [Adam Orr] .; Mira Rao; said",
                "[Mira Rao] said that she told them “ We will appeal . ”; she; told",
            })
    void nobodyPassesOnWhatIsSaidAtOnce(String marked, String chosen, String cue) {
        Chosen before = Chosen.of(marked, chosen, cue);
        Told told = told(before);
        assertThat(told.choice()).isEqualTo(before.choice());
        assertThat(told.via()).isEmpty();
    }

    private static Told told(Chosen before) {
        return new RelayFinder(MarkedQuotes.LEXICON).find(before.quoteContext(), before.segment(), before.choice());
    }
}
