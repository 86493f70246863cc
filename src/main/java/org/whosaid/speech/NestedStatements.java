package org.whosaid.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Token;
import org.whosaid.mentions.Candidate;
import org.whosaid.referents.QuoteContext;
import org.whosaid.reported.ReportedStatement;
import org.whosaid.reported.TokenRun;
import org.whosaid.speakers.ReportedRelayFinder.Relayed;
import org.whosaid.statements.CueWords;
import org.whosaid.statements.QuotedText;

/**
 * Chooses among statements that share words: the outermost, but the inner one where the outer only tells who passed it
 * on ("she said, CNN reported"), and of those that report the same words the likeliest.
 */
final class NestedStatements {

    private static final int MOST_NEAR = 8;

    /** The share of an outer statement's words that the inner one takes where the outer adds nothing to it. */
    private static final double ALL_BUT = 0.8;

    /** What is said by other verbs may as well be told of by whoever the words are according to. */
    private static final Set<String> PLAIN = Set.of("say", "tell");

    private final QuotedText text;
    private final CueWords cueWords;
    private final double least;

    /**
     * Chooses within one article.
     *
     * @param least probability of a statement
     */
    NestedStatements(QuoteContext context, double least) {
        this.text = context.text();
        this.cueWords = context.cueWords();
        this.least = least;
    }

    /** The chosen ones in the order of their cues. */
    List<Relayed> outermost(List<Relayed> statements) {
        List<Relayed> inOrder = statements.stream()
                .sorted(Comparator.comparingInt(one -> one.statement().cue().first()))
                .toList();
        List<Relayed> likely = withoutWhoPassesOn(inOrder).stream()
                .filter(one -> one.statement().probability() >= least)
                .toList();
        List<Relayed> outer = without(
                likely,
                (other, statement, earlier) -> holdsCue(other, statement)
                        && !(holdsCue(statement, other) && isLikelier(statement, other, !earlier)));
        return without(
                outer,
                (other, statement, earlier) -> isLikelier(other, statement, earlier) && mostIsShared(statement, other));
    }

    /** Without those that only tell who passed another on, which is a statement at least as surely as they are. */
    private List<Relayed> withoutWhoPassesOn(List<Relayed> inOrder) {
        List<Relayed> surer = new ArrayList<>(inOrder);
        BitSet passingOn = new BitSet(inOrder.size());
        for (int i = 0; i < inOrder.size(); i++) {
            ReportedStatement outer = inOrder.get(i).statement();
            for (int near = Math.max(0, i - MOST_NEAR); near < i; near++) {
                Relayed inner = surer.get(near);
                if (outer.probability() >= least && isPassedOn(outer, inner.statement())) {
                    passingOn.set(i);
                    surer.set(near, inner.atLeast(outer.probability()));
                }
            }
        }
        return IntStream.range(0, surer.size())
                .filter(i -> !passingOn.get(i))
                .mapToObj(surer::get)
                .toList();
    }

    /** Why one statement gives way to another. */
    private interface Reason {

        boolean holds(ReportedStatement other, ReportedStatement statement, boolean otherIsEarlier);
    }

    /** Words never reach beyond their sentence, so only neighbours are compared. */
    private static List<Relayed> without(List<Relayed> inOrder, Reason reason) {
        List<Relayed> left = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            ReportedStatement statement = inOrder.get(i).statement();
            int number = i;
            int end = Math.min(inOrder.size(), i + MOST_NEAR + 1);
            boolean givesWay = IntStream.range(Math.max(0, i - MOST_NEAR), end)
                    .anyMatch(near ->
                            near != number && reason.holds(inOrder.get(near).statement(), statement, near < number));
            if (!givesWay) {
                left.add(inOrder.get(i));
            }
        }
        return left;
    }

    private static boolean holdsCue(ReportedStatement outer, ReportedStatement inner) {
        return outer.content().stream().anyMatch(run -> run.holds(inner.cue().first()));
    }

    private static boolean isLikelier(ReportedStatement other, ReportedStatement statement, boolean earlier) {
        return other.probability() > statement.probability()
                || (earlier && other.probability() == statement.probability());
    }

    private static boolean mostIsShared(ReportedStatement statement, ReportedStatement other) {
        int size = 0;
        int shared = 0;
        for (TokenRun run : statement.content()) {
            size += run.end() - run.first();
            for (TokenRun words : other.content()) {
                shared += shared(run, words);
            }
        }
        return 2 * shared > size;
    }

    private static int shared(TokenRun one, TokenRun other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.first(), other.first()));
    }

    /** Whether an outer statement that stands behind its words only tells who passed another one on. */
    private boolean isPassedOn(ReportedStatement outer, ReportedStatement inner) {
        TokenRun words = outer.content().get(0);
        if (outer.content().size() > 1
                || words.end() > outer.cue().first()
                || inner.source().isEmpty()
                || !words.holds(inner.cue().first())
                || !isSaying(inner.cue())
                || !passesOn(outer, inner)) {
            return false;
        }
        int taken = shared(words, speakerAndCue(inner));
        for (TokenRun run : inner.content()) {
            taken += shared(words, run);
        }
        return taken >= ALL_BUT * (words.end() - words.first());
    }

    /** "Said", not "were found". */
    private boolean isSaying(TokenRun cue) {
        Token verb = text.token(cue.end() - 1);
        boolean passive =
                verb.tag().equals("VBN") && text.token(cue.first()).lemma().equals("be");
        return cueWords.isVerb(verb) && !passive;
    }

    /** From one to the other, with what stands between them: "Mira Rao, the minister, said". */
    private static TokenRun speakerAndCue(ReportedStatement statement) {
        TokenRun cue = statement.cue();
        return statement
                .source()
                .map(source -> new TokenRun(Math.min(source.first(), cue.first()), Math.max(source.end(), cue.end())))
                .orElse(cue);
    }

    /** "CNN reported", "she said, according to": not "her lawyer said", whose words "she denied it" are. */
    private boolean passesOn(ReportedStatement outer, ReportedStatement inner) {
        Optional<EntityType> type = outer.source().flatMap(Candidate::entity).map(entity -> entity.type());
        boolean outlet = type.filter(EntityType.ORGANIZATION::equals).isPresent();
        boolean according = text.lower(outer.cue().first()).equals("according");
        return outlet
                || (according
                        && PLAIN.contains(text.token(inner.cue().end() - 1).lemma()));
    }
}
