package org.whosaid.referents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.facts.Span;
import org.whosaid.loglinear.Example;
import org.whosaid.speakers.MarkedQuotes;

/** What is learnt from a text of which it is marked who is who. */
final class ReferentExamplesTest {

    @Test
    void aPronounMeansTheEntityThatItsChainNames() {
        List<Example> examples = examples("[Mira Rao] met [Anna Lund] . “ No , ” she said .", "Anna Lund", "she");
        assertThat(examples).hasSize(1);
        // Nobody first, then the nearest.
        assertThat(examples.get(0).right()).containsExactly(1);
    }

    @Test
    void aPhraseOfAChainWithoutANameMeansNobodyWithAName() {
        List<Example> examples = examples("[Mira Rao] left . “ No , ” a spokesman said .", "a spokesman");
        assertThat(examples).hasSize(1);
        assertThat(examples.get(0).right()).containsExactly(0);
    }

    @Test
    void aPronounMayMeanAnEarlierPhrase() {
        List<Example> examples = examples("An official spoke . “ No , ” he said .", "An official", "he");
        assertThat(examples).hasSize(2);
        assertThat(examples.get(1).right()).doesNotContain(0);
    }

    @Test
    void whatStandsInNoChainTeachesNothing() {
        assertThat(examples("[Mira Rao] left . “ No , ” she said .", "Mira Rao"))
                .isEmpty();
    }

    /** The examples of a text in which some words are one chain. */
    private static List<Example> examples(String marked, String... chain) {
        QuoteContext context = MarkedQuotes.of(marked).context();
        String text = context.text().article().text();
        List<Span> mentions = new ArrayList<>();
        for (String words : chain) {
            mentions.add(new Span(text.indexOf(words), text.indexOf(words) + words.length()));
        }
        return new ReferentExamples().find(context, List.of(new Chain(mentions)));
    }
}
