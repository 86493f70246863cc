package org.whosaid.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Span;
import org.whosaid.loglinear.SpeakerModel;
import org.whosaid.mentions.Candidate;
import org.whosaid.referents.Meaning;
import org.whosaid.referents.QuoteContext;
import org.whosaid.reported.ReportedStatement;
import org.whosaid.reported.StatementFinder;
import org.whosaid.reported.TokenRun;
import org.whosaid.speakers.Choice;
import org.whosaid.speakers.Told;
import org.whosaid.statements.QuotedText;

/** Finds the reported statements of an article that are likely enough, and tells whose words they are. */
final class StatementTeller {

    private static final int MOST_NEAR = 8;

    private final StatementFinder statements;
    private final SpeakerModel model;
    private final Set<String> circumstances;

    StatementTeller(Lexicon lexicon, SpeakerModel model) {
        this.statements = new StatementFinder(lexicon, model.weights());
        this.model = model;
        this.circumstances = Stream.of("occasions", "time-words", "weekdays")
                .map(lexicon::words)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** In text order; one that is reported within another is left to that one. */
    List<ToldStatement> find(QuoteContext quoteContext) {
        List<ReportedStatement> likely = statements.find(quoteContext).stream()
                .filter(statement ->
                        statement.probability() >= model.thresholds().reported())
                .toList();
        List<ToldStatement> found = new ArrayList<>();
        for (ReportedStatement statement : outermost(likely)) {
            found.add(tell(quoteContext, statement));
        }
        return found;
    }

    /** Those whose cue is not among the words of another, and whose words are not those of a likelier one. */
    private static List<ReportedStatement> outermost(List<ReportedStatement> statements) {
        List<ReportedStatement> inOrder = statements.stream()
                .sorted(Comparator.comparingInt(statement -> statement.cue().first()))
                .toList();
        return IntStream.range(0, inOrder.size())
                .filter(i -> !isInner(inOrder, i))
                .mapToObj(inOrder::get)
                .toList();
    }

    /** Words never reach beyond their sentence, so only neighbours are compared. */
    private static boolean isInner(List<ReportedStatement> inOrder, int number) {
        ReportedStatement statement = inOrder.get(number);
        int end = Math.min(inOrder.size(), number + MOST_NEAR + 1);
        for (int i = Math.max(0, number - MOST_NEAR); i < end; i++) {
            ReportedStatement other = inOrder.get(i);
            boolean holdsCue = other.content().stream()
                    .anyMatch(run -> run.holds(statement.cue().first()));
            if (i != number && (holdsCue || isLikelierWithTheSameWords(other, statement, i < number))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLikelierWithTheSameWords(
            ReportedStatement other, ReportedStatement statement, boolean earlier) {
        boolean likelier = other.probability() > statement.probability()
                || (earlier && other.probability() == statement.probability());
        int size = 0;
        int shared = 0;
        for (TokenRun run : statement.content()) {
            size += run.end() - run.first();
            for (TokenRun words : other.content()) {
                shared += Math.max(0, Math.min(run.end(), words.end()) - Math.max(run.first(), words.first()));
            }
        }
        return likelier && 2 * shared > size;
    }

    private ToldStatement tell(QuoteContext quoteContext, ReportedStatement statement) {
        QuotedText text = quoteContext.text();
        List<Span> stretches = new ArrayList<>();
        List<Integer> woven = new ArrayList<>();
        for (TokenRun run : statement.content()) {
            if (tellsOutsideMarks(text, run)) {
                stretches.add(text.article().spanOf(run.first(), run.end()));
            }
            woven.addAll(segments(text, run));
        }
        Span cue =
                text.article().spanOf(statement.cue().first(), statement.cue().end());
        Optional<Meaning> meaning = statement.source().map(source -> meaning(quoteContext, source));
        double probability =
                statement.probability() * meaning.map(Meaning::probability).orElse(1.0);
        Choice choice =
                new Choice(statement.source(), meaning, Optional.of(cue), model.calibratedReported(probability));
        return new ToldStatement(stretches, woven, Told.by(choice));
    }

    /**
     * Whether words outside marks tell something by themselves: not "him", not "a" before marks, not when or where it
     * was said.
     */
    private boolean tellsOutsideMarks(QuotedText text, TokenRun run) {
        for (int i = run.first(); i < run.end(); i++) {
            String tag = text.token(i).tag();
            boolean tells = tag.startsWith("NN") || tag.startsWith("VB") || tag.startsWith("JJ") || tag.equals("CD");
            if (tells && !text.isQuoted(i) && !circumstances.contains(text.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static Meaning meaning(QuoteContext quoteContext, Candidate source) {
        List<Candidate> listed = quoteContext.between(source.first(), source.first() + 1);
        return listed.contains(source)
                ? quoteContext.meanings().likeliest(source)
                : new Meaning(Optional.empty(), Optional.of(source), 1);
    }

    /** The segments within a run, which holds whole ones only. */
    private static List<Integer> segments(QuotedText text, TokenRun run) {
        List<Integer> segments = new ArrayList<>();
        int i = run.first();
        while (i < run.end()) {
            if (text.isQuoted(i)) {
                segments.add(text.segmentAt(i));
                i = text.end(text.segmentAt(i));
            } else {
                i++;
            }
        }
        return segments;
    }
}
