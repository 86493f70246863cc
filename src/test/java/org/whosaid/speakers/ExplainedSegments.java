package org.whosaid.speakers;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.whosaid.annotate.ArticleAnnotator;
import org.whosaid.annotate.NeuralSentenceParser;
import org.whosaid.cues.ArticleView;
import org.whosaid.cues.Decision;
import org.whosaid.cues.History;
import org.whosaid.cues.SegmentView;
import org.whosaid.entities.EntityFinder;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Article;
import org.whosaid.facts.Lexicon;
import org.whosaid.lists.LexiconReader;
import org.whosaid.loglinear.FeatureId;
import org.whosaid.loglinear.FittedWeights;
import org.whosaid.loglinear.SpeakerModel;
import org.whosaid.loglinear.SpeakerModelReader;
import org.whosaid.names.NameFinder;
import org.whosaid.referents.QuoteContext;
import org.whosaid.referents.QuoteContextFinder;

/**
 * Prints for each segment of an article what speaks for and against each option: its features in their readable form
 * with the packaged model's weights, without grammar and with. A tool for whoever works on the features; see
 * CONTRIBUTING.md.
 */
public final class ExplainedSegments {

    private final Lexicon lexicon = new LexiconReader().read();
    private final SpeakerModel model = new SpeakerModelReader().readPackaged().model();
    private final NeuralSentenceParser parser = new NeuralSentenceParser();

    private ExplainedSegments() {}

    public static void main(String[] files) throws IOException {
        ExplainedSegments explained = new ExplainedSegments();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String file : files) {
            explained.print(new Article(file, Files.readString(Path.of(file)), "UTF-8"), out);
        }
    }

    private void print(Article article, PrintStream out) {
        AnnotatedArticle annotated = ArticleAnnotator.load().with(lexicon).annotate(article);
        QuoteContext quoteContext = new QuoteContextFinder(lexicon, parser, model.weights())
                .find(
                        annotated,
                        new EntityFinder(
                                        lexicon,
                                        FittedWeights.readPackaged(NameFinder.WEIGHTS)
                                                .weights())
                                .find(annotated));
        List<Choice> choices = new Ranker(lexicon, model).choose(quoteContext);
        ArticleView view = new ArticleView(quoteContext);
        History history = new History(quoteContext.referents());
        for (int segment = 0; segment < choices.size(); segment++) {
            out.println(
                    "== " + quoteContext.text().segments().get(segment).span().in(article.text()));
            SegmentView plain = new SegmentView(view, segment, history);
            print(plain, out);
            SegmentView withGrammar = plain.withGrammar();
            if (!withGrammar.grammar().isUnknown()) {
                print(withGrammar, out);
            }
            history.add(new Decision(choices.get(segment).candidate()));
        }
    }

    private void print(SegmentView view, PrintStream out) {
        List<List<String>> options = new ExampleFinder(lexicon, parser, model.weights()).readable(view);
        for (int option = 0; option < options.size(); option++) {
            String who = option == 0
                    ? "nobody"
                    : view.text()
                            .words(
                                    view.candidates().get(option - 1).first(),
                                    view.candidates().get(option - 1).end());
            double score =
                    options.get(option).stream().mapToDouble(this::weight).sum();
            out.printf(Locale.ROOT, "-- %s: %.4f%n", who, score);
            for (String feature : options.get(option)) {
                if (weight(feature) != 0) {
                    out.printf(Locale.ROOT, "%9.4f  %s%n", weight(feature), feature);
                }
            }
        }
    }

    private double weight(String feature) {
        return model.weights().of(FeatureId.of(feature));
    }
}
