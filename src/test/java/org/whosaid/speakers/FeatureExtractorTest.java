package org.whosaid.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whosaid.cues.ArticleView;
import org.whosaid.cues.Decision;
import org.whosaid.cues.History;
import org.whosaid.cues.Option;
import org.whosaid.cues.OptionFinder;
import org.whosaid.cues.SegmentView;
import org.whosaid.facts.DependencyTree;
import org.whosaid.facts.SentenceParser;
import org.whosaid.loglinear.FeatureSink;
import org.whosaid.loglinear.FeatureTemplate;
import org.whosaid.loglinear.Part;
import org.whosaid.loglinear.ScoringSink;
import org.whosaid.loglinear.WeightTable;
import org.whosaid.referents.QuoteContext;
import org.whosaid.referents.QuoteContextFinder;

/** Over articles of random words, the same at each run. */
final class FeatureExtractorTest {

    private static final String[] PIECES = {
        "[Mira Rao]",
        "[ORG Acme Corp]",
        "she",
        "he",
        "said",
        "told",
        "added",
        "the spokesman",
        "according to",
        "“ No . ”",
        "“ We will appeal/VB , ”",
        "“ a thin/JJ line ”",
        "who",
        ",",
        ".",
        "|",
        ":",
        "- ",
        "left/VBD",
        "of"
    };

    private final OptionFinder optionFinder = new OptionFinder(MarkedQuotes.LEXICON);
    private final FeatureExtractor features = new FeatureExtractor();
    private final Random random = new Random(15);

    @Test
    void whatIsAddedUpIsTheWeightsOfTheReadableFeatures() {
        int looks = 0;
        for (int article = 0; article < 60; article++) {
            QuoteContext quoteContext = quoteContext();
            History history = new History(quoteContext.referents());
            ArticleView view = new ArticleView(quoteContext);
            for (int segment = 0; segment < quoteContext.text().segments().size(); segment++) {
                SegmentView plain = new SegmentView(view, segment, history);
                assertSame(plain);
                assertSame(plain.withGrammar());
                looks += 2;
                history.add(new Decision(plain.candidates().stream().findFirst()));
            }
        }
        assertThat(looks).isGreaterThan(200);
    }

    @Test
    void everyKindOfFeatureIsInUse() {
        Set<FeatureTemplate> seen = new HashSet<>();
        FeatureSink sink = new FeatureSink() {
            @Override
            public void begin(FeatureTemplate template) {
                seen.add(template);
            }

            @Override
            public void add(Part part) {}

            @Override
            public void end() {}
        };
        for (int article = 0; article < 60; article++) {
            QuoteContext quoteContext = quoteContext();
            History history = new History(quoteContext.referents());
            ArticleView view = new ArticleView(quoteContext);
            for (int segment = 0; segment < quoteContext.text().segments().size(); segment++) {
                SegmentView plain = new SegmentView(view, segment, history);
                List<Option> options = optionFinder.find(plain);
                features.describeNobody(plain, options, sink);
                options.forEach(option -> features.describe(plain, option, sink));
                history.add(new Decision(plain.candidates().stream().findFirst()));
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(SpeakerFeature.values());
    }

    private void assertSame(SegmentView view) {
        List<List<String>> readable = readable(view);
        Map<String, Double> weights = new HashMap<>();
        readable.forEach(option -> option.forEach(feature ->
                weights.computeIfAbsent(feature, unseen -> random.nextInt(4) == 0 ? null : random.nextGaussian())));
        ScoringSink sink = new ScoringSink(WeightTable.of(weights), view.prefix());
        List<Option> options = optionFinder.find(view);
        features.describeNobody(view, options, sink);
        assertThat(sink.takeSum()).isEqualTo(sum(readable.get(0), weights));
        for (int i = 0; i < options.size(); i++) {
            features.describe(view, options.get(i), sink);
            assertThat(sink.takeSum()).isEqualTo(sum(readable.get(i + 1), weights));
        }
    }

    /** In the order of the features, so that the sum is the same to its last bit. */
    private static double sum(List<String> active, Map<String, Double> weights) {
        double sum = 0;
        for (String feature : active) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return sum;
    }

    private static List<List<String>> readable(SegmentView view) {
        return new ExampleFinder(MarkedQuotes.LEXICON, (article, sentence) -> Optional.empty(), WeightTable.EMPTY)
                .readable(view);
    }

    private QuoteContext quoteContext() {
        StringBuilder marked = new StringBuilder("[Mira Rao] said “ no . ”");
        for (int i = 0; i < 40; i++) {
            marked.append(' ').append(PIECES[random.nextInt(PIECES.length)]);
        }
        MarkedQuotes quotes = MarkedQuotes.of(marked.toString());
        SentenceParser parser = (article, sentence) -> Optional.of(tree(sentence.size()));
        return new QuoteContextFinder(MarkedQuotes.LEXICON, parser, WeightTable.EMPTY)
                .find(quotes.text().article(), quotes.entities());
    }

    /** Every token hangs on one before it. */
    private DependencyTree tree(int size) {
        List<Integer> heads = random.ints(size, 0, Integer.MAX_VALUE).boxed().toList();
        List<String> relations = List.of("nsubj", "ccomp", "obl", "nmod:poss", "conj", "appos", "acl:relcl", "punct");
        return new DependencyTree(
                IntStream.range(0, size)
                        .mapToObj(i -> i == 0 ? DependencyTree.ROOT : heads.get(i) % i)
                        .toList(),
                heads.stream()
                        .map(head -> relations.get(head % relations.size()))
                        .toList());
    }
}
