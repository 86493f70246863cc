package org.whosaid.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.facts.Lexicon;
import org.whosaid.mentions.Candidate;
import org.whosaid.referents.QuoteContext;
import org.whosaid.reported.ReportedStatement;
import org.whosaid.reported.TokenRun;
import org.whosaid.speakers.RelayPhrases.AsSaying;
import org.whosaid.statements.NounPhrases;
import org.whosaid.statements.QuotedText;

/**
 * Finds who passed reported words on, and makes the statement that of the one who is quoted: of "Tass quoted the
 * minister as saying that talks would resume" the words are "talks would resume", and the minister's.
 */
public final class ReportedRelayFinder {

    private static final int REACH_OF_THAT = 5;
    private static final int LONGEST_TAIL = 12;
    private static final int LONGEST_ADDRESSEE = 4;

    private final RelayPhrases phrases;

    public ReportedRelayFinder(Lexicon lexicon) {
        this.phrases = new RelayPhrases(lexicon);
    }

    /**
     * A statement as the words around correct it.
     *
     * @param via who passed it on, where that is another than its source
     */
    public record Relayed(ReportedStatement statement, Optional<Candidate> via) {

        /** The same with at least some probability. */
        public Relayed atLeast(double probability) {
            return probability <= statement.probability()
                    ? this
                    : new Relayed(
                            new ReportedStatement(
                                    statement.cue(), statement.source(), statement.content(), probability),
                            via);
        }
    }

    /** The statement with who passed it on; nothing where all that it would hold is who is quoted. */
    public Optional<Relayed> find(QuoteContext quoteContext, ReportedStatement statement) {
        List<TokenRun> content = statement.content();
        Wording wording = new Wording(
                quoteContext,
                content.get(0).first(),
                content.get(content.size() - 1).end());
        Optional<AsSaying> asSaying = phrases.asSaying(wording)
                .filter(found ->
                        statement.cue().holds(found.relay()) || statement.cue().holds(found.saying()));
        if (asSaying.isPresent()) {
            return quoted(wording, statement, asSaying.get());
        }
        if (namesWhoIsCited(wording, statement)) {
            return Optional.empty();
        }
        Optional<Candidate> source = statement.source();
        Optional<Relayed> cut = source.flatMap(speaker -> withoutTail(wording, statement, speaker));
        Optional<Candidate> via = source.flatMap(
                speaker -> phrases.besideName(wording, speaker).or(() -> behind(wording, statement, speaker)));
        return cut.or(() -> Optional.of(new Relayed(statement, via)));
    }

    /** "Tass, citing the minister, said": that it cites him says nothing yet. */
    private boolean namesWhoIsCited(Wording wording, ReportedStatement statement) {
        int verb = statement.cue().end() - 1;
        Optional<Candidate> cited = wording.phraseAt(wording.first())
                .filter(candidate -> candidate.end() >= wording.end() && !RelayPhrases.isThing(wording, candidate));
        return cited.isPresent()
                && statement.source().filter(RelayPhrases::reports).isPresent()
                && phrases.isRelay(wording.text(), verb);
    }

    /** "She said it would rain, according to CNN", "..., CNN reported": the last words are none of hers. */
    private static Optional<Relayed> withoutTail(Wording wording, ReportedStatement statement, Candidate speaker) {
        List<TokenRun> content = statement.content();
        TokenRun last = content.get(content.size() - 1);
        for (int i = Math.max(last.first() + 1, last.end() - LONGEST_TAIL); i < last.end() - 1; i++) {
            Optional<Tail> tail = tail(wording, speaker, i).filter(found -> found.end() >= last.end());
            if (tail.isPresent()) {
                List<TokenRun> cut = new ArrayList<>(content);
                cut.set(cut.size() - 1, new TokenRun(last.first(), i));
                return Optional.of(new Relayed(
                        new ReportedStatement(statement.cue(), statement.source(), cut, statement.probability()),
                        Optional.of(tail.get().via())));
            }
        }
        return Optional.empty();
    }

    /**
     * Words that only tell who passed others on.
     *
     * @param end number of the token behind them
     */
    private record Tail(Candidate via, int end) {}

    /** "According to CNN", "CNN reported" behind a comma or marks. */
    private static Optional<Tail> tail(Wording wording, Candidate speaker, int from) {
        QuotedText text = wording.text();
        boolean behindMarks = from > 0 && text.isQuoted(from - 1) && !text.isQuoted(from);
        if (!behindMarks && !wording.is(from, ",")) {
            return Optional.empty();
        }
        int at = wording.is(from, ",") ? from + 1 : from;
        boolean according = wording.is(at, "according") && wording.is(at + 1, "to");
        Optional<Tail> tail = according
                ? wording.phraseAt(at + 2)
                        .filter(via -> !RelayPhrases.isThing(wording, via))
                        .map(via -> new Tail(via, via.end()))
                : wording.phraseAt(at)
                        .filter(via -> RelayPhrases.reports(via) && wording.isCueVerb(via.end()))
                        .map(via -> new Tail(via, via.end() + 1));
        return tail.filter(found -> !wording.areSame(found.via(), speaker));
    }

    /** Who stands behind the words, the cue and whom it tells: "..., she told reporters, CNN reported". */
    private Optional<Candidate> behind(Wording wording, ReportedStatement statement, Candidate source) {
        int from = Math.max(Math.max(source.end(), statement.cue().end()), wording.end());
        int at = from;
        while (at < Math.min(wording.sentenceEnd(), from + LONGEST_ADDRESSEE)
                && !wording.is(at, ",")
                && NounPhrases.isModifier(wording.text().token(at))) {
            at++;
        }
        boolean inside =
                at < wording.sentenceEnd() && !wording.is(statement.cue().first(), "according");
        int place = wording.is(at, ",") ? at : from;
        return inside
                ? tail(wording, source, place).map(Tail::via).or(() -> phrases.citedBehind(wording, source, place))
                : Optional.empty();
    }

    private static Optional<Relayed> quoted(Wording wording, ReportedStatement statement, AsSaying found) {
        int from = behindSaying(wording, found);
        List<TokenRun> content = new ArrayList<>();
        for (TokenRun run : statement.content()) {
            if (run.end() > from) {
                content.add(new TokenRun(Math.max(from, run.first()), run.end()));
            }
        }
        if (content.isEmpty()) {
            Optional<TokenRun> words = behind(wording, from).or(() -> before(wording, found));
            words.ifPresent(content::add);
        }
        TokenRun cue = new TokenRun(found.saying(), found.saying() + 1);
        Optional<Candidate> via = found.via().filter(other -> !wording.areSame(other, found.speaker()));
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Relayed(
                        new ReportedStatement(cue, Optional.of(found.speaker()), content, statement.probability()),
                        via));
    }

    /** Where the words begin: behind "saying", "saying by Tass that", "telling the agency that". */
    private static int behindSaying(Wording wording, AsSaying found) {
        int from = found.saying() + 1;
        boolean by = wording.is(from, "by")
                && found.via().filter(via -> via.first() > found.saying()).isPresent();
        if (by) {
            from = found.via().get().end();
        }
        for (int i = from; i < Math.min(wording.sentenceEnd(), from + REACH_OF_THAT); i++) {
            if (wording.is(i, "that")) {
                return i + 1;
            }
            if (wording.text().isQuoted(i) || wording.text().token(i).isVerb()) {
                break;
            }
        }
        return wording.is(from, ",", ":") ? from + 1 : from;
    }

    /** The rest of the sentence, if it has words. */
    private static Optional<TokenRun> behind(Wording wording, int from) {
        int end = wording.sentenceEnd();
        while (end > from && !wording.text().token(end - 1).isWord()) {
            end--;
        }
        return end > from ? Optional.of(new TokenRun(from, end)) : Optional.empty();
    }

    /** The sentence up to the comma before the one who passes on. */
    private static Optional<TokenRun> before(Wording wording, AsSaying found) {
        QuotedText text = wording.text();
        Candidate subject =
                found.via().filter(via -> via.first() < found.relay()).orElse(found.speaker());
        int end = wording.startOf(subject);
        while (end > wording.sentenceStart()
                && !text.isQuoted(end - 1)
                && !text.token(end - 1).isWord()) {
            end--;
        }
        return end > wording.sentenceStart()
                ? Optional.of(new TokenRun(wording.sentenceStart(), end))
                : Optional.empty();
    }
}
