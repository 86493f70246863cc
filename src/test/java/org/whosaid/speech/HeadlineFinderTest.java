package org.whosaid.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.referents.QuoteContext;
import org.whosaid.speakers.MarkedQuotes;

final class HeadlineFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "The yard closes/VBZ in May/NNP - [Mira Rao] | It rained .; Mira Rao: The yard closes in May",
                "The yard closes/VBZ in May/NNP : officials/NNS | It rained .; officials: The yard closes in May",
                "The yard closes/VBZ in May/NNP - [ORG Globe] | It rained .; ~~",
                "The yard closes/VBZ in May/NNP - [LOC Vesk] | It rained .; ~~",
                "The long yard/NN in May/NNP - [Mira Rao] | It rained .; ~~",
                "The yard closes/VBZ in May/NNP - [Mira Rao] left/VBD | It rained .; ~~",
                "It rained . | The yard closes/VBZ in May/NNP - [Mira Rao] | It rained .; ~~",
            })
    void whoStandsBehindTheMarkSaysTheHeadline(String marked, String found) {
        QuoteContext context = MarkedQuotes.of(marked).context();
        assertThat(new HeadlineFinder()
                        .find(context)
                        .map(headline -> context.text()
                                        .words(
                                                headline.speaker().first(),
                                                headline.speaker().end())
                                + ": "
                                + context.text()
                                        .words(
                                                headline.words().first(),
                                                headline.words().end()))
                        .orElse(""))
                .isEqualTo(found);
    }
}
