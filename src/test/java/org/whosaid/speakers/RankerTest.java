package org.whosaid.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.cues.ArticleView;
import org.whosaid.cues.History;
import org.whosaid.cues.SegmentView;
import org.whosaid.facts.Lexicon;
import org.whosaid.lists.LexiconReader;
import org.whosaid.loglinear.SpeakerModel;
import org.whosaid.loglinear.SpeakerModelReader;
import org.whosaid.loglinear.Thresholds;
import org.whosaid.loglinear.WeightTable;
import org.whosaid.mentions.Candidate;
import org.whosaid.referents.QuoteContext;
import org.whosaid.referents.QuoteContextFinder;

final class RankerTest {

    private static final String ARTICLE = "[Mira Rao] said “ no . ” | [Adam Lund] left . | “ Never , ” she said .";

    private static Lexicon lexicon;
    private static SpeakerModel packaged;

    @BeforeAll
    static void load() {
        lexicon = new LexiconReader().read();
        packaged = new SpeakerModelReader().readPackaged().model();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "“ We will appeal/VB , ” [Mira Rao] said . | [Adam Lund] left/VBD .               # Mira Rao",
                "“ We will appeal/VB , ” said [Adam Lund] , who met [Mira Rao] .                  # Adam Lund",
                "[Adam Lund] met [Mira Rao] . | “ We will appeal/VB , ” she said .                # she",
                "[Mira Rao] told [Adam Lund] : “ We will appeal/VB . ”                            # Mira Rao",
                "The yard was “ a wish list with a stamp on it , ” according to [Mira Rao] .      # Mira Rao",
                "[Adam Lund] watched as [Mira Rao] said : “ We will appeal/VB . ”                 # Mira Rao",
                "“ We will appeal/VB , ” the spokesman said of [Adam Lund] .                      # the spokesman",
                "The so - called “ thin ” line runs/VBZ here .                                    # nobody",
                "The film “ Chalk/NNP and Promises/NNPS ” sold/VBD out .                          # nobody",
                "[Mira Rao] met the “ yard ” people .                                             # nobody",
            })
    void theSpeakerIsWhomAReaderWouldName(String marked, String speaker) {
        QuoteContext quoteContext = quoteContext(lexicon, marked, new ArrayList<>());
        Choice choice = new Ranker(lexicon, packaged).choose(quoteContext).get(0);
        assertThat(choice.candidate().map(chosen -> words(quoteContext, chosen)).orElse("nobody"))
                .isEqualTo(speaker);
    }

    @Test
    void aRankerAlwaysSureParsesNothing() {
        assertThat(parsed(ARTICLE, 0)).isEmpty();
    }

    @Test
    void whereTheModelIsUnsureTheSentencesOfTheSegmentAreParsedOnce() {
        assertThat(parsed(ARTICLE, 1)).containsExactly("Mira Rao said “no.”", "“Never,” she said.");
    }

    @Test
    void notKnowingWhomThePronounMeansIsNoReasonToParse() {
        List<String> parsed = new ArrayList<>();
        QuoteContext quoteContext = quoteContext(
                lexicon,
                "[Mira Rao] and [Anna Lund] and [Vera Holt] met . | “ We will appeal/VB , ” she said/VBD .",
                parsed);
        Choice choice = new Ranker(lexicon, packaged).choose(quoteContext).get(0);
        assertThat(choice.confidence()).isLessThan(packaged.thresholds().sure());
        assertThat(parsed).isEmpty();
    }

    @Test
    void aSentenceWhollyInsideMarksIsNeverParsed() {
        assertThat(parsed("[Mira Rao] spoke . | “ Never , no . ” | [Adam Lund] left .", 1))
                .isEmpty();
    }

    @Test
    void onlyAnUnsureFirstLookIsOverruledByASecond() {
        QuoteContext quoteContext = quoteContext(MarkedQuotes.LEXICON, ARTICLE, new ArrayList<>());
        WeightTable weights = WeightTable.of(forTheLastAtTheSecondLook(quoteContext, 0.2));
        assertThat(choices(quoteContext, weights, 0).get(0).candidate()).isEmpty();
        assertThat(choices(quoteContext, weights, 1).get(0).candidate()).isPresent();
    }

    @Test
    void somebodyIsChosenOnlyWhereFarLikelierThanNobodyAsTheModelAsks() {
        QuoteContext quoteContext = quoteContext(MarkedQuotes.LEXICON, "[Mira Rao] said “ no . ”", new ArrayList<>());
        WeightTable weights = WeightTable.of(forTheLastAtTheSecondLook(quoteContext, 0.02));
        assertThat(choices(quoteContext, weights, new Thresholds(1, 1, 1))
                        .get(0)
                        .candidate())
                .isPresent();
        assertThat(choices(quoteContext, weights, new Thresholds(0.001, 1, 1))
                        .get(0)
                        .candidate())
                .isEmpty();
    }

    @Test
    void ofManyCandidatesTheNearestAreLookedAt() {
        QuoteContext quoteContext = quoteContext(
                MarkedQuotes.LEXICON,
                "[Mira Rao] met [Adam Lund] , ".repeat(500) + "she said “ no . ”",
                new ArrayList<>());
        List<Candidate> near = quoteContext.near(0);
        assertThat(near).hasSize(40).endsWith(quoteContext.candidates().get(1000));
    }

    /** Weights that speak for the last candidate of the first segment, but only where grammar is looked at. */
    private static Map<String, Double> forTheLastAtTheSecondLook(QuoteContext quoteContext, double weight) {
        SegmentView view =
                new SegmentView(new ArticleView(quoteContext), 0, new History(quoteContext.referents())).withGrammar();
        List<List<String>> options = new ExampleFinder(
                        MarkedQuotes.LEXICON, (article, sentence) -> Optional.empty(), WeightTable.EMPTY)
                .readable(view);
        Set<String> own = new HashSet<>(options.get(options.size() - 1));
        options.subList(0, options.size() - 1).forEach(own::removeAll);
        Map<String, Double> weights = new HashMap<>();
        own.forEach(feature -> weights.put(feature, weight));
        return weights;
    }

    private static List<Choice> choices(QuoteContext quoteContext, WeightTable weights, double sure) {
        return choices(quoteContext, weights, new Thresholds(0.75, sure, 1));
    }

    private static List<Choice> choices(QuoteContext quoteContext, WeightTable weights, Thresholds thresholds) {
        return new Ranker(MarkedQuotes.LEXICON, new SpeakerModel(weights, thresholds, SpeakerModel.Calibration.NONE))
                .choose(quoteContext);
    }

    /** The sentences that are parsed while speakers are chosen by a model that knows nothing. */
    private static List<String> parsed(String article, double sure) {
        List<String> parsed = new ArrayList<>();
        choices(quoteContext(MarkedQuotes.LEXICON, article, parsed), WeightTable.of(Map.of()), sure);
        return parsed;
    }

    private static String words(QuoteContext quoteContext, Candidate candidate) {
        return quoteContext.text().words(candidate.first(), candidate.end());
    }

    private static QuoteContext quoteContext(Lexicon lexicon, String marked, List<String> parsed) {
        MarkedQuotes quotes = MarkedQuotes.of(marked);
        return new QuoteContextFinder(
                        lexicon,
                        (article, sentence) -> {
                            parsed.add(quotes.text().words(sentence.firstToken(), sentence.endToken()));
                            return Optional.empty();
                        },
                        packaged.weights())
                .find(quotes.text().article(), quotes.entities());
    }
}
