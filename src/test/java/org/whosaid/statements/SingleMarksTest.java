package org.whosaid.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.facts.AnnotatedArticle;

final class SingleMarksTest {

    /** Three speeches make the style, whatever paragraph is under test. */
    private static final List<String> BRITISH = List.of(
            "‘We will not sell the yard,’ said Rao.",
            "‘It was never for sale,’ she said.",
            "‘Nobody has asked us yet,’ said Lund.");

    private static final List<String> AMERICAN = List.of(
            "“We will not sell the yard,” said Rao.",
            "“It was never for sale,” she said.",
            "“Nobody has asked us yet,” said Lund.");

    @Test
    void singleMarksCountInAnArticleThatUsesThemForSpeech() {
        assertThat(segments(BRITISH))
                .containsExactly("We will not sell the yard,", "It was never for sale,", "Nobody has asked us yet,");
    }

    @Test
    void straightSingleMarksCountAsWell() {
        assertThat(segments(BRITISH.stream()
                        .map(paragraph -> paragraph.replaceAll("[‘’]", "'"))
                        .toList()))
                .containsExactly("We will not sell the yard,", "It was never for sale,", "Nobody has asked us yet,");
    }

    @Test
    void anAmericanArticlesQuotedHeadlineIsLeftAlone() {
        assertThat(segments(AMERICAN, "‘We will not sail on promises’: ferry strike in its second week"))
                .hasSize(AMERICAN.size());
        assertThat(segments(AMERICAN, "The yard's owners' plan was 'not for sale', wasn't it?"))
                .hasSize(AMERICAN.size());
    }

    @Test
    void quotesWithinQuotesDoNotMakeTheStyle() {
        assertThat(segments(List.of(
                        "“He said ‘we will not sell it’ and left,” said Rao.",
                        "“She said ‘it was never for sale’ and left,” said Lund.",
                        "“They said ‘nobody has asked us yet’ and left,” said Okafor.")))
                .hasSize(3)
                .allSatisfy(segment -> assertThat(segment).endsWith("and left,"));
    }

    @Test
    void aFewTermsDoNotMakeTheStyle() {
        assertThat(segments(List.of("The ‘yard’ is a ‘slip’.", "A ‘cradle’ carries the ‘hull’ down.")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We can’t say who’d sell,",
                "The owners’ plan won’t work,",
                "The owners’ and the workers’ plans were Rao’s own,",
                "Give ’em a week,",
                "It closed in the ’90s,",
                "He wrote, “Sell the yard”, and left,",
                "Is it Rao’s?",
                "It is the owners’.",
                "£400 was all they had,",
            })
    void apostrophesDoNotCloseASpeech(String speech) {
        assertThat(segments(BRITISH, "‘" + speech + "’ said Lund."))
                .endsWith(speech)
                .hasSize(BRITISH.size() + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The owners’ plan wasn’t Rao’s.",
                "Built in the ’90s, it’s the workers’ pride.",
                "Rock ’n’ roll kept ’em busy.",
                "O’Hara’s yard and D’Souza’s slip.",
            })
    void apostrophesAloneHoldNoSegment(String paragraph) {
        assertThat(segments(BRITISH, paragraph)).hasSize(BRITISH.size());
    }

    @Test
    void aFragmentEndsBehindItsLastWord() {
        assertThat(segments(BRITISH, "The plan was ‘right, if unpopular’ and the yard ‘full of ships’, Rao said."))
                .endsWith("right, if unpopular", "full of ships");
    }

    @Test
    void doubleMarksStillHoldSegmentsOfTheirOwn() {
        assertThat(segments(BRITISH, "The play “Slipway” is sold out.")).endsWith("Slipway");
    }

    @Test
    void anUnclosedSpeechAtAParagraphsStartRunsToItsEnd() {
        assertThat(segments(BRITISH, "‘We can’t sell the yard.", "‘It isn’t ours to sell,’ Rao said."))
                .endsWith("We can’t sell the yard.", "It isn’t ours to sell,");
    }

    @Test
    void anUnclosedMarkWithinAParagraphHoldsNothing() {
        assertThat(segments(BRITISH, "Rao spoke of a ‘slip and left.")).hasSize(BRITISH.size());
    }

    private static List<String> segments(List<String> article, String... more) {
        List<String> paragraphs = new ArrayList<>(article);
        paragraphs.addAll(Arrays.asList(more));
        AnnotatedArticle plain = PlainArticle.of(paragraphs.toArray(String[]::new));
        return new SegmentFinder()
                .find(plain).stream()
                        .map(segment -> segment.span().in(plain.text()))
                        .toList();
    }
}
