package org.whosaid.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.whosaid.speakers.ReportedRelayFinder;
import org.whosaid.speakers.ReportedRelayFinder.Relayed;
import org.whosaid.speakers.Told;
import org.whosaid.statements.QuotedText;

/** Finds the reported statements of an article that are likely enough, and tells whose words they are. */
final class StatementTeller {

    private final StatementFinder statements;
    private final ReportedRelayFinder relays;
    private final SpeakerModel model;
    private final Set<String> circumstances;

    StatementTeller(Lexicon lexicon, SpeakerModel model) {
        this.statements = new StatementFinder(lexicon, model.weights());
        this.relays = new ReportedRelayFinder(lexicon);
        this.model = model;
        this.circumstances = Stream.of("occasions", "time-words", "weekdays")
                .map(lexicon::words)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** In text order; one that is reported within another is left to that one. */
    List<ToldStatement> find(QuoteContext quoteContext) {
        List<Relayed> relayed = statements.find(quoteContext).stream()
                .flatMap(statement -> relays.find(quoteContext, statement).stream())
                .toList();
        NestedStatements nested =
                new NestedStatements(quoteContext.text(), model.thresholds().reported());
        List<ToldStatement> found = new ArrayList<>();
        for (Relayed statement : nested.outermost(relayed)) {
            found.add(tell(quoteContext, statement));
        }
        return found;
    }

    private ToldStatement tell(QuoteContext quoteContext, Relayed relayed) {
        ReportedStatement statement = relayed.statement();
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
        return new ToldStatement(stretches, woven, new Told(choice, relayed.via()));
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
