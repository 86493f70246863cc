package org.whosaid.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.referents.QuoteContext;
import org.whosaid.speakers.MarkedQuotes;
import org.whosaid.speakers.MarkedStatement;
import org.whosaid.speakers.ReportedRelayFinder.Relayed;

final class NestedStatementsTest {

    private static final double LEAST = 0.4;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[Mira Rao] said it rained/VBD , [ORG Globe] wrote .; Globe; wrote; 0.3",
                "[Mira Rao] said it rained/VBD , [ORG Globe] wrote .; Globe; wrote; 0.8",
                "[Mira Rao] said it rained/VBD , according/VBG to [Adam Orr] .; Adam Orr; according to; 0.8",
            })
    void whoeverPassesOnGivesWayToWhomeverTheyPassOn(String marked, String outer, String cue, double inner) {
        QuoteContext context = MarkedQuotes.of(marked).context();
        List<Relayed> left = outermost(
                context,
                statement(context, "said", "Mira Rao", "it rained", inner),
                statement(context, cue, outer, "Mira Rao said it rained", 0.6));
        assertThat(left).singleElement().satisfies(one -> {
            assertThat(cue(context, one)).isEqualTo("said");
            assertThat(one.statement().probability()).isEqualTo(Math.max(inner, 0.6));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[ORG Globe] wrote that [Mira Rao] said it rained/VBD .; Globe; Mira Rao said it rained",
                "[Mira Rao] said it rained/VBD , [Adam Orr] wrote .; Adam Orr; Mira Rao said it rained",
                "[Mira Rao] said it rained/VBD , [LOC Vesk] wrote .; Vesk; Mira Rao said it rained",
                "After/IN a night/NN of storms/NNS [Mira Rao] said it rained/VBD , [ORG Globe] wrote .; Globe; After a night of storms Mira Rao said it rained",
            })
    void otherwiseTheOuterOneStays(String marked, String outer, String content) {
        QuoteContext context = MarkedQuotes.of(marked).context();
        List<Relayed> left = outermost(
                context,
                statement(context, "said", "Mira Rao", "it rained", 0.8),
                statement(context, "wrote", outer, content, 0.6));
        assertThat(left).extracting(one -> cue(context, one)).containsExactly("wrote");
    }

    @Test
    void whatStandsBetweenASpeakerAndTheVerbIsTheirsToo() {
        QuoteContext context = MarkedQuotes.of(
                        "[Mira Rao] , head/NN of the yard/NN , said it rained/VBD , [ORG Globe] wrote .")
                .context();
        List<Relayed> left = outermost(
                context,
                statement(context, "said", "Mira Rao", "it rained", 0.8),
                statement(context, "wrote", "Globe", "Mira Rao, head of the yard, said it rained", 0.6));
        assertThat(left).extracting(one -> cue(context, one)).containsExactly("said");
    }

    @Test
    void whatSomebodyDeniedMayBeToldByWhoeverItIsAccordingTo() {
        QuoteContext context = MarkedQuotes.of("[Mira Rao] deny/VBD it rained/VBD , according/VBG to [Adam Orr] .")
                .context();
        List<Relayed> left = outermost(
                context,
                statement(context, "deny", "Mira Rao", "it rained", 0.8),
                statement(context, "according to", "Adam Orr", "Mira Rao deny it rained", 0.6));
        assertThat(left).extracting(one -> cue(context, one)).containsExactly("according to");
    }

    @Test
    void whatWasFoundSaysNothingOfItself() {
        QuoteContext context = MarkedQuotes.of(
                        "Cracks be/VBD found/VBN in the boat/NN , according/VBG to a report/NN by [Mira Rao] .")
                .context();
        List<Relayed> left = outermost(
                context,
                statement(context, "be found", "Mira Rao", "Cracks be found in the boat", 0.8),
                statement(context, "according to", "Mira Rao", "Cracks be found in the boat", 0.6));
        assertThat(left).extracting(one -> cue(context, one)).containsExactly("according to");
    }

    @Test
    void whatGivesWayItselfDrivesNothingOut() {
        QuoteContext context = MarkedQuotes.of(
                        "According/VBG to [ORG Globe] , [Mira Rao] told [Adam Orr] that it rained/VBD .")
                .context();
        List<Relayed> left = outermost(
                context,
                statement(context, "According to", "Globe", "Mira Rao told Adam Orr that it rained", 0.5),
                statement(context, "told", "Mira Rao", "Adam Orr that it rained", 0.9));
        assertThat(left).extracting(one -> cue(context, one)).containsExactly("According to");
    }

    private static List<Relayed> outermost(QuoteContext context, Relayed... statements) {
        return new NestedStatements(context, LEAST).outermost(List.of(statements));
    }

    private static Relayed statement(
            QuoteContext context, String cue, String source, String content, double probability) {
        return new Relayed(MarkedStatement.of(context, cue, source, content, probability), Optional.empty());
    }

    private static String cue(QuoteContext context, Relayed relayed) {
        return context.text()
                .words(
                        relayed.statement().cue().first(),
                        relayed.statement().cue().end());
    }
}
