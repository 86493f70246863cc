package org.whosaid.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.referents.QuoteContext;
import org.whosaid.speakers.MarkedQuotes;

final class TurnFinderTest {

    @Test
    void aTurnReachesFromTheColonToTheNextLabel() {
        assertThat(turns(
                        "It rained/VBD . | [Rao] : Will it rain/VB ? | [Orr] : It will/MD . It rained/VBD before . | And it snowed/VBD ."
                                + " | [Rao] : So it did/VBD . | They left/VBD ."))
                .containsExactly(
                        "Rao: Will it rain?", "Orr: It will. It rained before | And it snowed", "Rao: So it did");
    }

    @Test
    void aLabelInCapitalsIsWhoeverIsCalledLikeThat() {
        assertThat(turns("[Mira Rao] left/VBD . | ORR : Will it rain/VB ? | RAO : It will/MD . | ORR : It did/VBD ."))
                .contains("RAO: It will");
    }

    @Test
    void aTurnEndsBeforeADirectionAndAHeadlineIsNone() {
        assertThat(turns(
                        "[Rao] : It will/MD rain . | It rained/VBD . | [Rao] : It did/VBD . | ( Music ) | [Orr] : It was/VBD ."
                                + " | [Rao] : It rained/VBD ."))
                .containsExactly("Rao: It did", "Orr: It was", "Rao: It rained");
    }

    @Test
    void aLabelThatNamesNobodyHasATurnWithoutASpeaker() {
        assertThat(
                        turns(
                                "It rained/VBD . | Q : Will/MD it rain/VB ? | A : It will/MD . | Q : And snow/VB ? | A : It rained/VBD ."))
                .startsWith(": Will it rain?", ": It will");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rain . | [Rao] : It rained/VBD . | [Orr] : It snowed/VBD . | [Lund] : It thawed/VBD .",
                "Rain . | [Rao] : It rained/VBD . | [Rao] : It snowed/VBD . | [Rao] : It thawed/VBD .",
                "Rain . | [Rao] : 547 . | [Orr] : 312 . | [Rao] : 4 .",
                "Rain . | [Rao] said/VBD : It rained/VBD . | [Orr] said/VBD : It snowed/VBD . | [Rao] said/VBD : It did/VBD .",
            })
    void whereNobodyTakesTurnsThereAreNone(String marked) {
        assertThat(turns(marked)).isEmpty();
    }

    private static List<String> turns(String marked) {
        QuoteContext context = MarkedQuotes.of(marked).context();
        return new TurnFinder()
                .find(context).stream()
                        .map(turn -> turn.speaker()
                                        .map(one -> context.text().words(one.first(), one.end()))
                                        .orElse("")
                                + ": "
                                + turn.words().stream()
                                        .map(run -> context.text().words(run.first(), run.end()))
                                        .collect(Collectors.joining(" | ")))
                        .toList();
    }
}
