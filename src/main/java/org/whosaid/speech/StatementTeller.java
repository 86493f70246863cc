package org.whosaid.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Mention;
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
import org.whosaid.speech.HeadlineFinder.Headline;
import org.whosaid.speech.TurnFinder.Turn;
import org.whosaid.statements.QuotedText;

/** Finds the reported statements of an article that are likely enough, and tells whose words they are. */
final class StatementTeller {

    /** The probability that a turn is that of the one whose label it has. */
    private static final double LABELLED = 0.9;

    /** The probability that a headline is said by who stands behind it. */
    private static final double HEADLINE = 0.7;

    private final StatementFinder statements;
    private final HeadlineFinder headlines = new HeadlineFinder();
    private final TurnFinder turns = new TurnFinder();
    private final UnsaidWords unsaidWords;
    private final ReportedRelayFinder relays;
    private final SpeakerModel model;
    private final Set<String> circumstances;

    StatementTeller(Lexicon lexicon, SpeakerModel model) {
        this.statements = new StatementFinder(lexicon, model.weights());
        this.unsaidWords = new UnsaidWords(lexicon);
        this.relays = new ReportedRelayFinder(lexicon);
        this.model = model;
        this.circumstances = Stream.of("occasions", "time-words", "weekdays")
                .map(lexicon::words)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** In text order; one that is reported within another, or within a turn of a transcript, is left to that one. */
    List<ToldStatement> find(QuoteContext quoteContext) {
        NavigableMap<Integer, Turn> turnsByColon = new TreeMap<>();
        turns.find(quoteContext).forEach(turn -> turnsByColon.put(turn.colon(), turn));
        List<Relayed> relayed = statements.find(quoteContext).stream()
                .filter(statement ->
                        !isOfTurn(turnsByColon.floorEntry(statement.cue().first()), statement))
                .flatMap(statement -> unsaidWords.without(quoteContext, statement).stream())
                .flatMap(statement -> relays.find(quoteContext, statement).stream())
                .toList();
        NestedStatements nested =
                new NestedStatements(quoteContext, model.thresholds().reported());
        List<ToldStatement> found = new ArrayList<>();
        for (Turn turn : turnsByColon.values()) {
            turn.speaker().ifPresent(speaker -> found.add(tell(quoteContext, turn, speaker)));
        }
        List<Relayed> outermost = nested.outermost(relayed);
        headlines
                .find(quoteContext)
                .filter(headline -> outermost.stream()
                        .noneMatch(other -> other.statement().cue().first() <= headline.mark()))
                .ifPresent(headline -> found.add(tell(quoteContext, headline)));
        for (Relayed statement : outermost) {
            found.add(tell(quoteContext, statement));
        }
        return found;
    }

    /** Whether a statement's cue is a turn's own colon, or stands in the words of somebody whose turn it is. */
    private static boolean isOfTurn(Map.@Nullable Entry<Integer, Turn> before, ReportedStatement statement) {
        if (before == null) {
            return false;
        }
        Turn turn = before.getValue();
        int cue = statement.cue().first();
        return cue == turn.colon() || (turn.speaker().isPresent() && cue < turn.end());
    }

    private static ToldStatement tell(QuoteContext quoteContext, Headline headline) {
        AnnotatedArticle article = quoteContext.text().article();
        TokenRun words = headline.words();
        Meaning meaning = meaning(quoteContext, headline.speaker());
        Choice choice = new Choice(
                Optional.of(headline.speaker()),
                Optional.of(meaning),
                Optional.of(article.token(headline.mark()).span()),
                HEADLINE * meaning.probability());
        return new ToldStatement(List.of(article.spanOf(words.first(), words.end())), List.of(), Told.by(choice));
    }

    /** Segments within a turn are not its speaker's for that: people quote others. */
    private static ToldStatement tell(QuoteContext quoteContext, Turn turn, Candidate speaker) {
        AnnotatedArticle article = quoteContext.text().article();
        List<Span> stretches = turn.words().stream()
                .filter(run -> hasWordsOutsideMarks(quoteContext.text(), run))
                .map(run -> article.spanOf(run.first(), run.end()))
                .toList();
        // A label such as "MODERATOR" means nobody else whom the article calls so.
        Meaning meaning = speaker.form() == Mention.Form.NAME ? meaning(quoteContext, speaker) : itself(speaker);
        Choice choice = new Choice(
                Optional.of(speaker),
                Optional.of(meaning),
                Optional.of(article.token(turn.colon()).span()),
                LABELLED * meaning.probability());
        return new ToldStatement(stretches, List.of(), Told.by(choice));
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
        boolean quality = false;
        boolean circumstance = false;
        for (int i = run.first(); i < run.end(); i++) {
            String tag = text.token(i).tag();
            boolean noun = tag.startsWith("NN");
            if (text.isQuoted(i)) {
                continue;
            }
            if (circumstances.contains(text.lower(i))) {
                circumstance = true;
            } else if (noun || tag.startsWith("VB")) {
                return true;
            }
            quality |= tag.startsWith("JJ") || tag.equals("CD");
        }
        return quality && !circumstance;
    }

    private static Meaning meaning(QuoteContext quoteContext, Candidate source) {
        // Of "quoted her as saying" the pronoun is no candidate.
        boolean known = source.form() == Mention.Form.PRONOUN
                || quoteContext.between(source.first(), source.first() + 1).contains(source);
        return known ? quoteContext.meanings().likeliest(source) : itself(source);
    }

    private static Meaning itself(Candidate source) {
        Optional<Candidate> phrase = source.entity().isPresent() ? Optional.empty() : Optional.of(source);
        return new Meaning(source.entity(), phrase, 1);
    }

    private static boolean hasWordsOutsideMarks(QuotedText text, TokenRun run) {
        for (int i = run.first(); i < run.end(); i++) {
            if (text.token(i).isWord() && !text.isQuoted(i)) {
                return true;
            }
        }
        return false;
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
