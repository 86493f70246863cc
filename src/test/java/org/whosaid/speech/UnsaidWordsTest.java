package org.whosaid.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.mentions.Candidate;
import org.whosaid.referents.QuoteContext;
import org.whosaid.reported.ReportedStatement;
import org.whosaid.speakers.MarkedQuotes;
import org.whosaid.speakers.MarkedStatement;

final class UnsaidWordsTest {

    @ParameterizedTest
    @CsvSource({
        "[Mira Rao] tweet/VBD a link/NN to the page/NN ., tweet, a link to the page, false",
        "[Mira Rao] recite/VBD dozens/NNS of poems/NNS ., recite, dozens of poems, false",
        "[Mira Rao] tweet/VBD her support/NN ., tweet, her support, true",
        "[Mira Rao] say/VBD the link/NN was/VBD dead/JJ ., was, dead, true",
        "[Mira Rao] praise/VBD the maker/NN of the video/NN ., praise, the maker, true",
        "Residents/NNS be/VBD told/VBN by [Mira Rao] ., be told, Residents, false",
        "Rain/NN be/VBD report/VBN by [Mira Rao] ., be report, Rain, true",
    })
    void whatIsShownAndWhoIsSpokenToIsNotSaid(String marked, String cue, String content, boolean stays) {
        assertThat(without(marked, cue, content).isPresent()).isEqualTo(stays);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[Mira Rao] left/VBD , say/VBD [ORG Globe] on Monday/NNP .; say; Globe on Monday; Globe; Mira Rao left",
                "[Mira Rao] left/VBD , say/VBD [ORG Globe] .; say; Globe; Globe; Mira Rao left",
                "[Mira Rao] , a lawyer/NN , attack/VBD [ORG Globe] .; attack; Globe; Mira Rao; Globe",
                "[Mira Rao] say/VBD [ORG Globe] .; say; Globe; Mira Rao; Globe",
                "[Mira Rao] left/VBD , say/VBD [ORG Globe] left/VBD .; say; Globe left; Mira Rao; Globe left",
            })
    void whoStandsBehindTheVerbIsWhoSaysIt(String marked, String cue, String content, String source, String words) {
        ReportedStatement mended = without(marked, cue, content).orElseThrow();
        QuoteContext context = MarkedQuotes.of(marked).context();
        Candidate speaker = mended.source().orElseThrow();
        assertThat(context.text().words(speaker.first(), speaker.end())).isEqualTo(source);
        assertThat(context.text()
                        .words(
                                mended.content().get(0).first(),
                                mended.content().get(0).end()))
                .isEqualTo(words);
    }

    private static Optional<ReportedStatement> without(String marked, String cue, String content) {
        QuoteContext context = MarkedQuotes.of(marked).context();
        return new UnsaidWords(MarkedQuotes.LEXICON)
                .without(context, MarkedStatement.of(context, cue, "Mira Rao", content, 0.5));
    }
}
