package org.whosaid.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.speakers.MarkedQuotes;

final class UtterancesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“ We will appeal , ” said [Rao] , “ and we will win . ”",
                "“ We will appeal , ” said [Rao] . “ We will win . ”",
                "“ We will appeal . | “ We will win . ”",
                "[Rao] said : “ We will appeal . | “ We will win , ” she added .",
            })
    void anUtteranceGoesOnPastItsReporterAndItsParagraph(String marked) {
        assertThat(continues(marked)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“ We will appeal , ” said [Rao] . [Lund] disagreed . “ You will lose . ”",
                "“ We will appeal . ” | “ You will lose . ”",
                "“ We will appeal . | [Lund] laughed . “ You will lose . ”",
                "“ We will appeal . | [Lund] laughed . | “ You will lose . ”",
                "“ We will appeal , ” said [Rao] , who had come by train with six of her colleagues from the union of dock"
                        + " workers and spoke for half an hour in the rain while they waited , “ and win . ”",
            })
    void anotherSentenceAClosedParagraphOrALongWayEndsIt(String marked) {
        assertThat(continues(marked)).isFalse();
    }

    private static boolean continues(String marked) {
        QuotedText text = MarkedQuotes.of(marked).text();
        assertThat(text.segments()).hasSize(2);
        return Utterances.continues(text, 1);
    }
}
