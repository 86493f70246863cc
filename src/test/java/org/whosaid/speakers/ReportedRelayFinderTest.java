package org.whosaid.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.mentions.Candidate;
import org.whosaid.referents.QuoteContext;
import org.whosaid.reported.TokenRun;
import org.whosaid.speakers.ReportedRelayFinder.Relayed;

final class ReportedRelayFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[ORG Globe] quote/VBD [Mira Rao] as saying/VBG that it rained/VBD .; quote; Mira Rao as saying that it rained",
                "[ORG Globe] quote/VBD [Mira Rao] as saying/VBG it rained/VBD .; quote; Mira Rao as saying it rained",
                "[ORG Globe] quote/VBD [Mira Rao] as telling/VBG the paper/NN that it rained/VBD .; quote; Mira Rao as telling",
                "It rained/VBD , [ORG Globe] quote/VBD [Mira Rao] as saying/VBG .; quote; Mira Rao as saying",
            })
    void whoIsQuotedAsSayingSaysTheWordsBehindThatOrBeforeThePaper(String marked, String cue, String content) {
        Relayed relayed = found(marked, cue, "Globe", content).orElseThrow();
        assertThat(source(marked, relayed)).isEqualTo("Mira Rao");
        assertThat(content(marked, relayed)).isEqualToIgnoringCase("it rained");
        assertThat(via(marked, relayed)).isEqualTo("Globe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[Mira Rao] said it rained/VBD , [ORG Globe] wrote .; said; it rained",
                "It rained/VBD , [Mira Rao] told reporters/NNS , [ORG Globe] wrote .; told; It rained",
                "[Mira Rao] said it rained/VBD , according/VBG to [ORG Globe] .; said; it rained",
                "[Mira Rao] said it rained/VBD , according/VBG to [ORG Globe] .; said; it rained, according to Globe",
                "[Mira Rao] said it rained/VBD , [ORG Globe] wrote .; said; it rained, Globe wrote",
                "[Mira Rao] said it rained/VBD , as quote/VBN by [ORG Globe] .; said; it rained",
                "[Mira Rao] , cite/VBN by [ORG Globe] , said it rained/VBD .; said; it rained",
            })
    void whoStandsBesideASpeakerOrBehindTheWordsPassesThemOn(String marked, String cue, String content) {
        Relayed relayed = found(marked, cue, "Mira Rao", content).orElseThrow();
        assertThat(source(marked, relayed)).isEqualTo("Mira Rao");
        assertThat(content(marked, relayed)).isEqualToIgnoringCase("it rained");
        assertThat(via(marked, relayed)).isEqualTo("Globe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[Mira Rao] said it rained/VBD .; said; Mira Rao; it rained",
                "[Mira Rao] said it rained/VBD , according/VBG to a report/NN .; said; Mira Rao; it rained",
                "[Mira Rao] said it rained/VBD and [ORG Globe] quote/VBD [Adam Orr] as saying/VBG so .; said; Mira Rao; it rained",
                "[Mira Rao] said it rained/VBD , [Adam Orr] wrote .; said; Mira Rao; it rained",
                "[ORG Globe] wrote that [Mira Rao] said it rained/VBD .; wrote; Globe; Mira Rao said it rained",
            })
    void whatIsSaidAtOnceStaysAsItIs(String marked, String cue, String source, String content) {
        Relayed relayed = found(marked, cue, source, content).orElseThrow();
        assertThat(source(marked, relayed)).isEqualTo(source);
        assertThat(content(marked, relayed)).isEqualTo(content);
        assertThat(relayed.via()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[ORG Globe] , cite/VBG [Mira Rao] , said it rained/VBD .; Globe; Mira Rao; false",
                "[ORG Globe] cite/VBD [Mira Rao] and her report/NN .; Globe; Mira Rao and her report; true",
                "[Adam Orr] cite/VBD [Mira Rao] .; Adam Orr; Mira Rao; true",
            })
    void thatAPaperCitesSomebodyIsNoStatement(String marked, String source, String content, boolean stays) {
        assertThat(found(marked, "cite", source, content).isPresent()).isEqualTo(stays);
    }

    private static Optional<Relayed> found(String marked, String cue, String source, String content) {
        QuoteContext context = MarkedQuotes.of(marked).context();
        return new ReportedRelayFinder(MarkedQuotes.LEXICON)
                .find(context, MarkedStatement.of(context, cue, source, content, 0.5));
    }

    private static String source(String marked, Relayed relayed) {
        return words(marked, relayed.statement().source());
    }

    private static String via(String marked, Relayed relayed) {
        return words(marked, relayed.via());
    }

    private static String words(String marked, Optional<Candidate> candidate) {
        return candidate
                .map(one -> MarkedQuotes.of(marked).text().words(one.first(), one.end()))
                .orElse("");
    }

    private static String content(String marked, Relayed relayed) {
        TokenRun run = relayed.statement().content().get(0);
        return MarkedQuotes.of(marked).text().words(run.first(), run.end());
    }
}
