package org.whosaid.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Entity;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Span;
import org.whosaid.speakers.MarkedQuotes;

final class SegmentFinderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We will appeal,” said Rao.",
                "\"We will appeal,\" said Rao.",
                "''We will appeal,'' said Rao.",
                "``We will appeal,'' said Rao.",
                "«We will appeal,» said Rao.",
                "＂We will appeal,＂ said Rao.",
                "“We will appeal,\" said Rao.",
                "\"We will appeal,” said Rao.",
                "“We will appeal,'' said Rao.",
                "Rao said:\"We will appeal,\"",
                "Rao (\"We will appeal,\") left.",
                "‘‘We will appeal,’’ said Rao.",
                "‘’We will appeal,’’ said Rao.",
                "\u0093We will appeal,\u0094 said Rao.",
                "\u202a”We will appeal,” said Rao.",
                "Rao said—\"We will appeal,\"—and left.",
            })
    void everyPairOfDoubleMarksHoldsASegment(String paragraph) {
        assertThat(segments(paragraph)).containsExactly("We will appeal,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rao said that they would appeal.",
                "It's the parties' view, isn't it? Rock 'n' roll in the '90s.",
                "Rao's board is 8\" wide.",
                "Rao left.”",
                "“…” \"\" “ — ” \"?!\"",
                "",
            })
    void withoutWordsBetweenMarksThereIsNoSegment(String paragraph) {
        assertThat(segments(paragraph)).isEmpty();
    }

    @Test
    void segmentsStandInTextOrder() {
        assertThat(segments("“We will appeal,” said Rao, “and we will win.”", "\"No,\" said Lund. \"You will not.\""))
                .containsExactly("We will appeal,", "and we will win.", "No,", "You will not.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“He told me, “Go home,” and I went,” said Rao.",
                "“He told me, \"Go home,\" and I went,” said Rao.",
                "\"He told me, “Go home,” and I went,\" said Rao.",
                "“He told me, ‘Go home,’ and I went,” said Rao.",
                "\"He told me, 'Go home,' and I went,\" said Rao.",
            })
    void anInnerQuoteBelongsToTheOuterOne(String paragraph) {
        assertThat(segments(paragraph))
                .singleElement()
                .asString()
                .startsWith("He told me,")
                .endsWith("and I went,");
    }

    @Test
    void anUnclosedMarkRunsToTheEndOfItsParagraph() {
        AnnotatedArticle article = PlainArticle.of("“We will appeal. We will win.", "Rao left.");
        assertThat(new SegmentFinder(MarkedQuotes.LEXICON).find(article, List.of()))
                .singleElement()
                .satisfies(segment -> {
                    assertThat(segment.span().in(article.text())).isEqualTo("We will appeal. We will win.");
                    assertThat(segment.closed()).isFalse();
                    assertThat(segment.paragraph()).isZero();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Rao left the hall.",
                "\"Rao left the hall.",
                "``Rao left the hall.",
                "Rao left” the hall.",
                "Rao left\" the hall.",
                "Rao left the hall.\"",
                "Rao 6'2\" left."
            })
    void anUnmatchedMarkNeverCostsTheNextParagraph(String unmatched) {
        assertThat(segments(unmatched, "\"We will appeal,\" said Lund. \"Soon.\""))
                .endsWith("We will appeal,", "Soon.")
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void aSpeechThatRunsOnHasASegmentInEachParagraph() {
        AnnotatedArticle article = PlainArticle.of("“We will appeal.", "“We will win,” Rao said. “We", "“All of us.”");
        assertThat(new SegmentFinder(MarkedQuotes.LEXICON).find(article, List.of()))
                .extracting(segment -> segment.span().in(article.text()) + (segment.closed() ? "" : "..."))
                .containsExactly("We will appeal....", "We will win,", "We...", "All of us.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Pines” play again. “We will appeal,” said Rao.",
                "The Pines\" play again. \"We will appeal,\" said Rao.",
                "A 12\" record. \"We will appeal,\" said Rao.",
            })
    void aStrayClosingMarkOpensNothing(String paragraph) {
        assertThat(segments(paragraph)).containsExactly("We will appeal,");
    }

    @Test
    void theNextOpeningMarkEndsASegmentWhoseClosingOneIsMissing() {
        assertThat(segments("“We will appeal, said Rao. “You will not,” said Lund."))
                .containsExactly("We will appeal, said Rao.", "You will not,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\" We will appeal,\" said Rao.",
                "\"\u00a0We will appeal,\u00a0\" said Rao.",
                "“\u00a0We will appeal,\u202f” said Rao.",
                "«\u00a0We will appeal,\u00a0» said Rao.",
                "Rao:\u00a0\"We will appeal,\"\u00a0and left.",
                "“ \t We will appeal, ” said Rao.",
            })
    void spacesBesideMarksBelongToNoSegment(String paragraph) {
        assertThat(segments(paragraph)).containsExactly("We will appeal,");
    }

    @Test
    void theOuterRunHoldsTheMarks() {
        AnnotatedArticle article = PlainArticle.of("Rao: ``We will appeal,'' and left.");
        assertThat(new SegmentFinder(MarkedQuotes.LEXICON).find(article, List.of()))
                .extracting(segment -> segment.outer().in(article.text()))
                .containsExactly("``We will appeal,''");
    }

    @Test
    void aSpeechLeftOpenGoesOnToTheFirstMarkThatCloses() {
        assertThat(segments("Rao said that \"nobody has been", "cheated", "\" and that all claims would be heard."))
                .containsExactly("nobody has been", "cheated");
        assertThat(segments("Rao said: \"We will see to", "it.", "\"")).containsExactly("We will see to", "it.");
        assertThat(segments("“We will see to", "it,” said Rao. “Soon.”"))
                .containsExactly("We will see to", "it,", "Soon.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mira Rao, director of the yard.\"", "Rao left the hall.", "\" We left,\" she said."})
    void nothingElseGoesOnWithASpeechLeftOpen(String next) {
        assertThat(segments("\"We will appeal.", next))
                .doesNotContain("Mira Rao, director of the yard.")
                .hasSizeLessThan(3);
        assertThat(segments("\"We will appeal.", next))
                .isEqualTo(Stream.concat(Stream.of("We will appeal."), segments(next).stream())
                        .toList());
    }

    @Test
    void marksInsideANameHoldNoSegment() {
        String text = "Edwin \"The Wall\" Ocampo agreed. \"The Wall\" won.";
        AnnotatedArticle article = PlainArticle.of(text);
        List<Mention> mentions = List.of(
                new Mention(new Span(0, 23), Mention.Form.NAME), new Mention(new Span(33, 43), Mention.Form.NAME));
        Entity player = new Entity(1, "Edwin Ocampo", EntityType.PERSON, "", "", mentions);
        assertThat(new SegmentFinder(MarkedQuotes.LEXICON).find(article, List.of(player)))
                .extracting(segment -> segment.outer().start())
                .containsExactly(32);
    }

    private static List<String> segments(String... paragraphs) {
        AnnotatedArticle article = PlainArticle.of(paragraphs);
        return new SegmentFinder(MarkedQuotes.LEXICON)
                .find(article, List.of()).stream()
                        .map(segment -> segment.span().in(article.text()))
                        .toList();
    }
}
