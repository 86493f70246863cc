package org.whosaid.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InnerSpeakerFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The plan was denied/VBN “ a thin one ” by [Adam Orr] .; ''; deny",
                "[Mira Rao] was tell/VBN by [Adam Orr] that it was “ thin . ”; Mira Rao; tell",
                "[Mira Rao] saw a claim by [Adam Orr] that it was “ thin . ”; Mira Rao; saw",
                "[Mira Rao] saw [Adam Orr] ’s claim of “ a thin plan . ”; Mira Rao; saw",
                "[Mira Rao] saw what [Adam Orr] told “ a thin plan . ”; Mira Rao; saw",
                "[Mira Rao] heard/VBD [Adam Orr] say/VB “ Run ! ”; Mira Rao; heard",
                "[Mira Rao] met [Adam Orr] who wrote “ Run ! ”; Mira Rao; met",
                "“ It is over . ” So said [Adam Orr] .; ''; ''",
                "“ It is over . ” came the claim from [Adam Orr] .; ''; ''",
                "“ It is over . ” That was the claim of [Adam Orr] .; ''; ''",
                "“ It is over . ” With those words/NNS , [Adam Orr] left/VBD .; ''; ''",
                "[Adam Orr] ’s claim to the town was simple/JJ . “ It is over . ”; ''; ''",
                "[Mira Rao] left/VBD . [Adam Orr] said : “ It is over . ”; Mira Rao; ''",
                "[Mira Rao] left/VBD . “ Is it over ? ” [Adam Orr] said .; Mira Rao; ''",
            })
    void theWordsAroundSayWhoSpoke(String marked, String chosen, String cue) {
        Chosen before = Chosen.of(marked.replace("denied", "deny"), chosen, cue);
        assertThat(before.words(found(before).candidate())).isEqualTo("Adam Orr");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[Mira Rao] told them that [Adam Orr] ’s claim is “ thin . ”; Mira Rao; told",
                "[Mira Rao] wrote of [Adam Orr] ’s claim as “ thin . ”; Mira Rao; wrote",
                "“ It is over , ” came [Adam Orr] .; ''; ''",
                "“ Oh , ” that/WDT told “ of a thin plan . ”; ''; ''",
                "[Mira Rao] left/VBD . “ Is it over ? ” [Adam Orr] said it was .; Mira Rao; ''",
                "[Mira Rao] left/VBD . | “ Is it over ? ” | [Adam Orr] denied .; Mira Rao; ''",
                "“ Oh , ” [Adam Orr] said ./, “ A thin plan . ”; ''; ''",
                "[Adam Orr] ’s claim to the town was simple/JJ . “ It is over , ” [Mira Rao] said .; Mira Rao; said",
            })
    void otherwiseTheChoiceStays(String marked, String chosen, String cue) {
        Chosen before = Chosen.of(marked, chosen, cue);
        assertThat(found(before)).isEqualTo(before.choice());
    }

    private static Choice found(Chosen before) {
        return new InnerSpeakerFinder().find(before.quoteContext(), before.segment(), before.choice());
    }
}
