package org.whosaid.reported;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whosaid.facts.Span;
import org.whosaid.loglinear.Example;
import org.whosaid.loglinear.LogLinearTrainer;
import org.whosaid.loglinear.WeightTable;
import org.whosaid.referents.QuoteContext;
import org.whosaid.speakers.MarkedQuotes;
import org.whosaid.statements.MarkedAttribution;

final class StatementExamplesTest {

    private static final String MARKED = "[Mira Rao] vowed/VBD that the yard would close/VB . | [Adam Orr] left/VBD .";

    @Test
    void whatIsLearntFromAStatementIsFoundAgain() {
        QuoteContext context = MarkedQuotes.of(MARKED).context();
        List<Example> examples = new StatementExamples(MarkedQuotes.LEXICON).find(context, List.of(statement(true)));
        Map<String, Double> weights =
                new LogLinearTrainer(new LogLinearTrainer.Settings(60, 10, 0.3, 0, 1, 1)).train(examples);
        List<ReportedStatement> found =
                new StatementFinder(MarkedQuotes.LEXICON, WeightTable.of(weights)).find(context);
        assertThat(found).singleElement().satisfies(statement -> {
            assertThat(words(context, statement.cue())).isEqualTo("vowed");
            assertThat(statement.source()).isPresent();
            assertThat(statement.content())
                    .extracting(run -> words(context, run))
                    .containsExactly("the yard would close");
            assertThat(statement.probability()).isGreaterThan(0.5);
        });
    }

    @Test
    void whatIsOnlyThoughtTeachesNoCueButTheRest() {
        QuoteContext context = MarkedQuotes.of(MARKED).context();
        StatementExamples examples = new StatementExamples(MarkedQuotes.LEXICON);
        long said = cues(examples.find(context, List.of(statement(true))));
        List<Example> thought = examples.find(context, List.of(statement(false)));
        assertThat(said).isEqualTo(1);
        assertThat(cues(thought)).isZero();
        assertThat(thought).hasSameSizeAs(examples.find(context, List.of(statement(true))));
    }

    /** How many examples have two options, the second of which is right: cues. */
    private static long cues(List<Example> examples) {
        return examples.stream()
                .filter(example -> example.options().size() == 2
                        && example.options().get(0).isEmpty())
                .filter(example -> example.right().contains(1))
                .count();
    }

    private static MarkedAttribution statement(boolean communicated) {
        String text = MarkedQuotes.of(MARKED).text().article().text();
        return new MarkedAttribution(
                List.of(span(text, "Mira Rao")),
                List.of(span(text, "vowed")),
                List.of(span(text, "that the yard would close")),
                communicated);
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static String words(QuoteContext context, TokenRun run) {
        return context.text().words(run.first(), run.end());
    }
}
