package org.whosaid.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whosaid.facts.Attribution;
import org.whosaid.facts.Mention;
import org.whosaid.speakers.MarkedQuotes;
import org.whosaid.statements.QuotedText;

final class ContextFinderTest {

    @Test
    void theContextReachesToTheSpeakerInTheSameParagraph() {
        assertThat(context("It rained . ".repeat(10)))
                .startsWith("Mira Rao said so. It rained.")
                .endsWith("“No,” was heard.");
    }

    @Test
    void theContextReachesToTheParagraphBeside() {
        assertThat(context("It rained . | ")).startsWith("Mira Rao said so.").endsWith("“No,” was heard.");
        assertThat(context("| It rained . | ")).isEqualTo("“No,” was heard.");
    }

    @Test
    void theContextLeavesOutASpeakerVeryFarAway() {
        assertThat(context("It rained . ".repeat(1_000))).isEqualTo("“No,” was heard.");
    }

    /** The context of a segment whose speaker is the article's first name. */
    private static String context(String between) {
        MarkedQuotes quotes = MarkedQuotes.of("[Mira Rao] said so . " + between + "“ No , ” was heard/VBN .");
        QuotedText text = quotes.text();
        Mention mention = quotes.entities().get(0).mentions().get(0);
        Attribution.Evidence evidence = new Attribution.Evidence(mention, Optional.empty());
        Attribution attribution = new Attribution.Named(quotes.entities().get(0), evidence);
        return new ContextFinder()
                .find(text.article(), text.segments().get(0).span(), attribution)
                .in(text.article().text());
    }
}
