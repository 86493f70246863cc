package org.whosaid.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.speakers.MarkedQuotes;

/** How far the description of the first {@code official} reaches. */
final class NounPhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "An official of the port said “ no . ” => official of the port",
                "An official for the Port of Vesk said “ no . ” => official for the Port of Vesk",
                "An official at the ministry said “ no . ” => official at the ministry",
                "An official from [ORG Acme] said “ no . ” => official from Acme",
                "An official with the union said “ no . ” => official with the union",
                "An official in Vesk said “ no . ” => official in Vesk",
                "An official on the board said “ no . ” => official on the board",
                "An official of the town 's port said “ no . ” => official of the town's port",
                "An official of the new/JJ port said “ no . ” => official of the new port",
                "An official of Rao & Lund said “ no . ” => official of Rao & Lund",
                "An official of 12 ports said “ no . ” => official of 12 ports",
                "An official of its port said “ no . ” => official of its port",
                "An official for the port of Vesk in Norland said “ no . ” => official for the port of Vesk in Norland",
                "An official at the port on Monday said “ no . ” => official at the port",
                "An official at the port in an interview said “ no . ” => official at the port",
                "“ No , ” said an official of the port . => official of the port",
                "“ No , ” said an official of the port in a statement . => official of the port",
                "The official of the port said “ no . ” => official of the port",
                "Their official of the port said “ no . ” => official of the port",
            })
    void whatHangsOnANounBelongsToIt(String article, String phrase) {
        assertThat(phrase(article)).isEqualTo(phrase);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An official said “ no . ”",
                "An official on Monday said “ no . ”",
                "An official on Friday/NNP morning/NN said “ no . ”",
                "An official in a statement said “ no . ”",
                "An official in an email said “ no . ”",
                "An official at a news conference said “ no . ”",
                "An official in this year/NN said “ no . ”",
                "An official of “ the port ” said “ no . ”",
                "An official to the port said “ no . ”",
                "An official against the port said “ no . ”",
                "An official , of the port , said “ no . ”",
                "An official of old/JJ said “ no . ”",
                "“ No , ” said an official . Of the port nobody spoke .",
            })
    void whatDoesNotHangOnItIsLeftOut(String article) {
        assertThat(phrase(article)).isEqualTo("official");
    }

    private static String phrase(String article) {
        QuotedText text = MarkedQuotes.of(article).text();
        int head = 0;
        while (!text.lower(head).equals("official")) {
            head++;
        }
        int end = new NounPhrases(MarkedQuotes.LEXICON).endOf(text, head);
        return NounPhrases.words(text, Math.max(0, head - 1), end);
    }
}
