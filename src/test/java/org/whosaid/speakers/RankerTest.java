package org.whosaid.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whosaid.loglinear.SpeakerModel;
import org.whosaid.referents.Candidate;
import org.whosaid.referents.QuoteContext;
import org.whosaid.referents.QuoteContextFinder;

final class RankerTest {

    private static final String ARTICLE = "[Mira Rao] said “ no . ” | [Adam Lund] left . | “ Never , ” she said .";

    @Test
    void noSentenceIsParsedWhereTheModelIsSure() {
        assertThat(parsed(ARTICLE, Map.of("~0", 9.0))).isEmpty();
    }

    @Test
    void whereTheModelIsUnsureTheSentencesOfTheSegmentAreParsedOnce() {
        assertThat(parsed(ARTICLE, Map.of())).containsExactly("Mira Rao said “no.”", "“Never,” she said.");
    }

    @Test
    void aSentenceWhollyInsideMarksIsNeverParsed() {
        assertThat(parsed("[Mira Rao] spoke . | “ Never , no . ” | [Adam Lund] left .", Map.of()))
                .isEmpty();
    }

    @Test
    void aSureFirstLookIsNotOverruledByWeightsForASecond() {
        QuoteContext quoteContext = quoteContext(ARTICLE, new ArrayList<>());
        Ranker ranker =
                new Ranker(MarkedQuotes.LEXICON, SpeakerModel.uncalibrated(Map.of("~0", 9.0, "k pron she", 20.0)));
        assertThat(ranker.choose(quoteContext))
                .allSatisfy(choice -> assertThat(choice.candidate()).isEmpty());
    }

    @Test
    void anUnsureFirstLookIsOverruled() {
        QuoteContext quoteContext = quoteContext(ARTICLE, new ArrayList<>());
        Ranker ranker = new Ranker(MarkedQuotes.LEXICON, SpeakerModel.uncalibrated(Map.of("k pron she", 20.0)));
        assertThat(ranker.choose(quoteContext).get(1).candidate()).isPresent();
    }

    @Test
    void ofManyCandidatesTheNearestAreLookedAt() {
        QuoteContext quoteContext =
                quoteContext("[Mira Rao] met [Adam Lund] , ".repeat(500) + "she said “ no . ”", new ArrayList<>());
        List<Candidate> near = quoteContext.near(0);
        assertThat(near).hasSize(40).endsWith(quoteContext.candidates().get(1000));
    }

    /** The sentences that are parsed while speakers are chosen. */
    private static List<String> parsed(String article, Map<String, Double> weights) {
        List<String> parsed = new ArrayList<>();
        new Ranker(MarkedQuotes.LEXICON, SpeakerModel.uncalibrated(weights)).choose(quoteContext(article, parsed));
        return parsed;
    }

    private static QuoteContext quoteContext(String marked, List<String> parsed) {
        MarkedQuotes quotes = MarkedQuotes.of(marked);
        return new QuoteContextFinder(MarkedQuotes.LEXICON, (article, sentence) -> {
                    parsed.add(quotes.text().words(sentence.firstToken(), sentence.endToken()));
                    return Optional.empty();
                })
                .find(quotes.text().article(), quotes.entities());
    }
}
