package org.whosaid.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.ArticleText;
import org.whosaid.speakers.MarkedQuotes;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "‘We will not sail on promises’: ferry strike in its second week",
                "Rao: ‘We will not sail on promises’",
                "Rao: 'We will not sail on promises'",
            })
    void anAmericanArticlesHeadlineHoldsSpeech(String headline) {
        assertThat(segments(AMERICAN, headline)).hasSize(AMERICAN.size() + 1).contains("We will not sail on promises");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The yard's owners' plan was 'not for sale', wasn't it?",
                "The paper ‘Sunday Ledger’ and the play 'Slipway' are sold out.",
                "It closed in the '90s, long before the workers' day.",
                "'Tis the season for the workers' joy.",
            })
    void anAmericanArticlesTermsAndApostrophesAreLeftAlone(String paragraph) {
        assertThat(segments(AMERICAN, paragraph)).hasSize(AMERICAN.size());
    }

    @Test
    void oneSpeechIsEnoughWhereNothingStandsInDoubleMarks() {
        assertThat(words(
                        "Police closed the bridge . | ‘ Nobody will cross until spring , ’ said [Imogen Fair] , who called"
                                + " the crack ‘ the worst ’ ."))
                .containsExactly("Nobody will cross until spring,", "the worst");
    }

    @Test
    void wordsOfSpeechBesideThePairTell() {
        assertThat(words("“ No , ” said [Mira Rao] . “ Never , ” she said . | He told me , ' we saw the yard close '"
                        + " and left ."))
                .endsWith("we saw the yard close");
        assertThat(words("“ No , ” said [Mira Rao] . “ Never , ” she said . | He built a boat ' for the yard club '"
                        + " and left ."))
                .hasSize(2);
    }

    @Test
    void germanMarksHoldSpeech() {
        assertThat(segments(List.of("‚It is our water,‘ Rao said. ›Nobody else drinks it,‹ he added.")))
                .containsExactly("It is our water,", "Nobody else drinks it,");
    }

    @Test
    void aSingleMarkAndADoubleOneMayBeAPair() {
        assertThat(segments(
                        List.of("'We never signed it,\" said Rao. \"And we never will,' he added. \"Soon,\" he said.")))
                .containsExactly("We never signed it,", "And we never will,", "Soon,");
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
                "Rock ’n’ roll is ol’ news,",
                "We’re just fishin’ here,",
                "(We) sold it,",
                "This is ISIS’ best recruiter,",
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
                "Rock 'n' roll kept 'em busy in the '90s, the workers' best.",
                "The Rao Jr.'s slip and the U.S.'s.",
                "Sophie in 't Veld met the workers' guild.",
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

    @Test
    void aSpeechLeftOpenGoesOnInTheNextParagraph() {
        assertThat(segments(AMERICAN, "Rao wrote: ‘We can’t sell the yard.", "‘It isn’t ours to sell,’ he wrote."))
                .endsWith("We can’t sell the yard.", "It isn’t ours to sell,");
    }

    private static List<String> words(String marked) {
        AnnotatedArticle article = ArticleText.of(marked);
        return new SegmentFinder(MarkedQuotes.LEXICON)
                .find(article, List.of()).stream()
                        .map(segment -> segment.span().in(article.text()))
                        .toList();
    }

    private static List<String> segments(List<String> article, String... more) {
        List<String> paragraphs = new ArrayList<>(article);
        paragraphs.addAll(Arrays.asList(more));
        AnnotatedArticle plain = PlainArticle.of(paragraphs.toArray(String[]::new));
        return new SegmentFinder(MarkedQuotes.LEXICON)
                .find(plain, List.of()).stream()
                        .map(segment -> segment.span().in(plain.text()))
                        .toList();
    }
}
