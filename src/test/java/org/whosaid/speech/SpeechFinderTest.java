package org.whosaid.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.facts.Attribution;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Quote;
import org.whosaid.lists.LexiconReader;
import org.whosaid.loglinear.SpeakerModel;
import org.whosaid.loglinear.SpeakerModelReader;
import org.whosaid.speakers.MarkedQuotes;

final class SpeechFinderTest {

    private static SpeechFinder packaged;

    @BeforeAll
    static void load() {
        packaged = finder(new SpeakerModelReader().readPackaged().model());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "[Mira Rao] said/VBD the yard would close/VB on Monday/NNP .  # Mira Rao: the yard would close on Monday",
                "The yard will close/VB on Monday/NNP , [Mira Rao] said/VBD . # Mira Rao: The yard will close on Monday",
                "The yard will close/VB , according/VBG to [Mira Rao] .       # Mira Rao: The yard will close",
                "[Mira Rao] denied/VBD that the yard had/VBD closed/VBN .     # Mira Rao: the yard had closed",
                "The ministry said/VBD it would not close/VB the yard .       # ministry: it would not close the yard",
                "[Mira Rao] said/VBD on Monday/NNP in an interview/NN .        # ~~",
                "[Mira Rao] walked/VBD to the yard and closed/VBD the gate .  # ~~",
            })
    void whatIsReportedIsFoundWithItsSpeaker(String marked, String found) {
        assertThat(rows(packaged, marked)).containsExactlyElementsOf(found.isEmpty() ? List.of() : List.of(found));
    }

    @Test
    void aCueInTheMiddleHasAStretchOnEitherSideInOneUtterance() {
        List<Quote> quotes = find(packaged, "The yard , [Mira Rao] said/VBD , will close/VB on Monday/NNP .");
        assertThat(quotes).hasSize(2).extracting(Quote::kind).containsOnly(Quote.Kind.INDIRECT);
        assertThat(quotes).extracting(Quote::utterance).containsOnly(1);
    }

    @Test
    void quotedPartsWovenIntoAStatementAreOfItsUtteranceAndKeepTheirRows() {
        List<Quote> quotes = find(packaged, "[Mira Rao] said/VBD the yard was/VBD “ a wreck ” and would close/VB .");
        assertThat(quotes).extracting(Quote::kind).containsExactly(Quote.Kind.INDIRECT, Quote.Kind.PARTIAL);
        assertThat(quotes).extracting(Quote::utterance).containsOnly(1);
    }

    @Test
    void wordsThatTwoCuesReportAreOneStatement() {
        assertThat(rows(
                        packaged,
                        "[Mira Rao] issued/VBD a warning/NN , saying/VBG the yard would close/VB on Monday/NNP ."))
                .containsExactly("Mira Rao: the yard would close on Monday");
    }

    @Test
    void whatNobodyIsSaidToHaveSaidKeepsItsCueAndWhatThatDoes() {
        List<Quote> quotes = find(packaged, "It is/VBZ alleged/VBN that the yard was/VBD “ a wreck ” for years/NNS .");
        assertThat(quotes).extracting(Quote::kind).containsExactly(Quote.Kind.INDIRECT, Quote.Kind.PARTIAL);
        assertThat(quotes).allSatisfy(quote -> {
            assertThat(quote.attribution().party()).isEmpty();
            assertThat(quote.attribution().cue()).isPresent();
            assertThat(quote.manner().act()).contains(Quote.Act.ACCUSE);
        });
    }

    @Test
    void wordsWhollyInsideMarksAreNoStatement() {
        assertThat(find(packaged, "“ The yard will close/VB , ” [Mira Rao] said/VBD ."))
                .singleElement()
                .extracting(Quote::kind)
                .isEqualTo(Quote.Kind.DIRECT);
    }

    @Test
    void aHeadlineIsOfWhoeverStandsBehindItsMark() {
        assertThat(rows(packaged, "The yard closes/VBZ in May/NNP - [Mira Rao] | It rained/VBD ."))
                .containsExactly("Mira Rao: The yard closes in May");
    }

    @Test
    void aTurnOfATranscriptIsOneStatementWithAllThatIsSaidInIt() {
        String marked =
                "It rained . | [Rao] : Will it rain/VB ? | [Orr] : It rained/VBD . [Lund] said/VBD it would snow/VB ."
                        + " | It did/VBD . | [Rao] : So it did/VBD .";
        assertThat(rows(packaged, marked))
                .containsExactly(
                        "Rao: Will it rain?",
                        "Orr: It rained. Lund said it would snow",
                        "Orr: It did",
                        "Rao: So it did");
        assertThat(find(packaged, marked)).extracting(Quote::utterance).containsExactly(1, 2, 2, 3);
    }

    @Test
    void aModelThatHasLearntNothingOfStatementsFindsNone() {
        SpeechFinder blank = finder(SpeakerModel.uncalibrated(Map.of()));
        assertThat(find(blank, "[Mira Rao] said/VBD the yard would close/VB .")).isEmpty();
    }

    private static SpeechFinder finder(SpeakerModel model) {
        Lexicon lexicon = new LexiconReader().read();
        return new SpeechFinder(lexicon, model, (article, sentence) -> Optional.empty());
    }

    private static List<Quote> find(SpeechFinder finder, String marked) {
        MarkedQuotes quotes = MarkedQuotes.of(marked);
        return finder.find(quotes.text().article(), quotes.entities());
    }

    private static List<String> rows(SpeechFinder finder, String marked) {
        String text = MarkedQuotes.of(marked).text().article().text();
        List<String> rows = new ArrayList<>();
        for (Quote quote : find(finder, marked)) {
            String speaker =
                    quote.attribution().party().map(Attribution.Party::name).orElse("");
            rows.add(speaker + ": " + quote.span().in(text));
        }
        return rows;
    }
}
