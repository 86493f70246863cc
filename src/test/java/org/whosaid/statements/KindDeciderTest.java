package org.whosaid.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.facts.Quote;
import org.whosaid.speakers.MarkedQuotes;

final class KindDeciderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“ We will appeal/VB , ” said [Rao] .",
                "“ The yard is not for sale/NN , ” said [Rao] .",
                "[Rao] said that “ the yard is not for sale/NN . ”",
                "“ They told me that I was wrong/JJ , ” said [Rao] .",
                "“ Suspensions/NNS will follow/VB . ”",
                "“ Count/VB first/RB , then buy/VB . ”",
                "“ There/EX are rules , ” said [Rao] .",
                "“ If they appeal/VBP , we win/VBP , ” said [Rao] .",
                "“ Never/RB again/RB in our lives/NNS . ”",
                "“ They appealed . And lost/VBD . ”",
            })
    void aWholeClauseIsDirect(String marked) {
        assertThat(kind(marked)).isEqualTo(Quote.Kind.DIRECT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Rao] called it “ thin/JJ . ”",
                "[Rao] called it “ a wish list with a stamp on it . ”",
                "They had “ ignored/VBD its own/JJ engineers , ” [Rao] said .",
                "It is “ a sum that would have/VB paid/VBN for it , ” [Rao] said .",
                "She met “ people who were angry/JJ ” in the yard .",
                "[Rao] vowed “ to appeal/VB at once . ”",
                "They tried to “ shape/VB opinion/NN before they are/VBP found/VBN , ” [Rao] said .",
                "“ No . ”",
                "“ Resign/VB ”",
                "The film “ Chalk/NNP and Promises/NNPS ” sold out .",
                "The “ rain - or - shine ” clause stands .",
            })
    void aFragmentIsPartial(String marked) {
        assertThat(kind(marked)).isEqualTo(Quote.Kind.PARTIAL);
    }

    private static Quote.Kind kind(String marked) {
        return new KindDecider(MarkedQuotes.LEXICON)
                .decide(MarkedQuotes.of(marked).text(), 0);
    }
}
