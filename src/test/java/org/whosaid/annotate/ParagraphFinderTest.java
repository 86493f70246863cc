package org.whosaid.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ParagraphFinderTest {

    private static final String WRAPPED = """
            The council voted on Monday to close the old harbour bridge
            for two years, although several members warned that the
            detour would cost the shops along the river most of their
            customers. Work is to begin in the spring, weather permitting,
            and the first trains should cross by the end of next year.

            The mayor said that no other plan had been found to be
            affordable, and that the city would help the owners of the
            smaller shops with their rent.
            """;

    @Test
    void aLineIsAParagraph() {
        assertThat(paragraphs("A headline\nA caption\nThe story begins here.\n"))
                .containsExactly("A headline", "A caption", "The story begins here.");
    }

    @Test
    void carriageReturnsBelongToTheBreak() {
        assertThat(paragraphs("One.\r\nTwo.\r\n\r\nThree.\rFour.")).containsExactly("One.", "Two.", "Three.", "Four.");
    }

    @Test
    void unicodeLineEndsEndAParagraphToo() {
        assertThat(paragraphs("One.\u2028Two.\u2029Three.\u0085Four.\fFive.\u000BSix."))
                .containsExactly("One.", "Two.", "Three.", "Four.", "Five.", "Six.");
    }

    @Test
    void whiteSpaceAtTheEndsOfALineIsLeftOut() {
        assertThat(paragraphs("\uFEFF \u00A0One two. \t\u3000\n  Three.")).containsExactly("One two.", "Three.");
    }

    @Test
    void blankLinesAreNoParagraphs() {
        assertThat(paragraphs("")).isEmpty();
        assertThat(paragraphs("\n \u00A0\n\t\r\n\u2028")).isEmpty();
    }

    @Test
    void hardWrappedLinesAreJoinedUntilABlankLine() {
        assertThat(paragraphs(WRAPPED)).hasSize(2).satisfies(found -> {
            assertThat(found.get(0)).startsWith("The council voted").endsWith("end of next year.");
            assertThat(found.get(1)).startsWith("The mayor said").endsWith("with their rent.");
        });
    }

    @Test
    void hardWrappedLinesMayEndWithCarriageReturns() {
        assertThat(paragraphs(WRAPPED.replace("\n", "\r\n"))).hasSize(2);
    }

    @Test
    void theSameWordsWithoutHardWrappingStayAsTheyAre() {
        assertThat(paragraphs(WRAPPED.replaceAll("([.,])\\s", "$1\n")))
                .hasSizeGreaterThan(4)
                .allSatisfy(found -> assertThat(found).doesNotContain("\n"));
    }

    @Test
    void aPoemIsNotJoined() {
        assertThat(paragraphs("""
                        When morning came
                        the river had gone,
                        and all the boats that we had ever known
                        lay
                        on the stones,
                        waiting
                        for nobody
                        at all
                        """)).hasSize(8);
    }

    @Test
    void aListIsNotJoined() {
        assertThat(paragraphs("""
                        What to bring to the march on Saturday morning
                        - water
                        - a warm coat, since the wind is cold
                        - shoes
                        - the number of somebody to call
                        - patience
                        """)).hasSize(6);
    }

    @Test
    void headlinesOfOneLengthAreNotJoined() {
        assertThat(paragraphs("""
                        Council votes to close the harbour bridge
                        Mayor defends plan for two-year repair
                        Shops along the river fear for customers
                        Trains may cross by the end of next year
                        Editorial: a bridge too long in the making
                        Letters: what our readers think of the plan
                        """)).hasSize(6);
    }

    @Test
    void longLinesAreParagraphsHoweverTheyEnd() {
        String line = "the council " + "voted again and ".repeat(8) + "went home";
        assertThat(paragraphs((line + "\n").repeat(8))).hasSize(8);
    }

    @Test
    void twoWrappedLinesAreTooFewToTell() {
        assertThat(paragraphs("The council voted on Monday to close\nthe old harbour bridge for two years."))
                .hasSize(2);
    }

    @Test
    void aLineThatIsBrokenInMidSentenceIsJoinedWithTheNext() {
        assertThat(paragraphs("""
                        Harbour bridge to close

                        "We would rather wait until the river is low again," said the engineer, whose
                        office had asked for the works in the spring.

                        The council has agreed. "Nobody wants a second winter of this," added Allard
                        Penn, who runs the harbour office.
                        Work begins on Monday.
                        """))
                .hasSize(4)
                .contains("Work begins on Monday.")
                .anyMatch(found -> found.endsWith("Allard\nPenn, who runs the harbour office."));
    }

    @Test
    void captionsHeadlinesAndListsWithoutAStopAreNotJoinedWithTheNextLine() {
        assertThat(paragraphs("""
                        The old harbour bridge seen from the river on Monday. Photo by Allard
                        The bridge has been closed for two years.
                        Works on the old harbour bridge, as seen from the office of Mira Lund
                        The bridge has been closed for two years.
                        The council met in the new town hall on Monday. So did some of the guests of Mira Lund
                        Harbour City - The bridge has been closed for two years.
                        Council Votes to Close the Bridge. Penn and Lund Want New Works by Monday
                        Penn asked for the works in the spring.
                        """)).hasSize(8);
    }

    private static List<String> paragraphs(String text) {
        return new ParagraphFinder()
                .find(text).stream().map(span -> span.in(text)).toList();
    }
}
