package org.whosaid.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LayoutSpeakerFinderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“ Too loud . ” | — [Mira Rao] , Vesk",
                "“ Too loud . ” | [Mira Rao] , a teacher",
                "[Adam Orr] | “ Too loud . ” | — [Mira Rao]",
                "What they say | “ Fine . ” | [Adam Orr] | “ Too loud . ” | [Mira Rao] | It rained .",
                "And from [Mira Rao] : | “ Too loud . ”",
                "From the desk of [Mira Rao] , Vesk | “ Too loud . ”",
                "[Adam Orr] , Vesk | “ Fine . ” | [Mira Rao] | “ Too loud . ”",
                "• [Mira Rao] ( Vesk ) : “ Too loud . ”",
            })
    void aNameOnALineBesideSpeaks(String marked) {
        Chosen before = Chosen.of(marked, "", "");
        assertThat(before.words(found(before).candidate())).isEqualTo("Mira Rao");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“ Too loud . ” | [Mira Rao] left .",
                "“ Too loud . ” | By [Mira Rao]",
                "“ Too loud ” it was . | — [Mira Rao]",
                "“ Too loud . ” | What the town thinks of [Mira Rao]",
                "[Mira Rao] was there : “ Too loud . ”",
            })
    void otherLinesDoNot(String marked) {
        Chosen before = Chosen.of(marked, "", "");
        assertThat(found(before)).isEqualTo(before.choice());
    }

    private static Choice found(Chosen before) {
        return new LayoutSpeakerFinder().find(before.quoteContext(), before.segment(), before.choice());
    }
}
