package org.whosaid.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whosaid.facts.Lexicon;
import org.whosaid.loglinear.SpeakerModel;
import org.whosaid.loglinear.WeightTable;
import org.whosaid.referents.QuoteContext;
import org.whosaid.referents.QuoteContextFinder;

/** Counts how often words are looked up in the list of cue verbs while speakers are chosen. */
final class RankerScalingTest {

    @Test
    void segmentsFarFromTheirOnlyCandidateCostNoMoreThanNearOnes() {
        long few = lookups("[Mira Rao] said “ no . ” " + "We say , “ never . ” ".repeat(200));
        long many = lookups("[Mira Rao] said “ no . ” " + "We say , “ never . ” ".repeat(800));
        assertThat(few).isGreaterThan(200);
        assertThat(many).isLessThan(5 * few);
    }

    private static long lookups(String marked) {
        MarkedQuotes quotes = MarkedQuotes.of(marked);
        CountingSet verbs = new CountingSet(MarkedQuotes.LEXICON.words("cue-verbs"));
        Map<String, Set<String>> words = new HashMap<>(MarkedQuotes.LEXICON.words());
        words.put("cue-verbs", verbs);
        Lexicon lexicon = new Lexicon(
                MarkedQuotes.LEXICON.names(),
                MarkedQuotes.LEXICON.demonyms(),
                MarkedQuotes.LEXICON.firstNames(),
                MarkedQuotes.LEXICON.titles(),
                MarkedQuotes.LEXICON.acts(),
                words);
        QuoteContext quoteContext = new QuoteContextFinder(
                        lexicon, (article, sentence) -> Optional.empty(), WeightTable.EMPTY)
                .find(quotes.text().article(), quotes.entities());
        verbs.lookups = 0;
        new Ranker(lexicon, SpeakerModel.uncalibrated(Map.of())).choose(quoteContext);
        return verbs.lookups;
    }

    private static final class CountingSet extends AbstractSet<String> {

        private final Set<String> words;
        private long lookups;

        CountingSet(Set<String> words) {
            this.words = words;
        }

        @Override
        public boolean contains(Object word) {
            lookups++;
            return words.contains(word);
        }

        @Override
        public Iterator<String> iterator() {
            return words.iterator();
        }

        @Override
        public int size() {
            return words.size();
        }
    }
}
