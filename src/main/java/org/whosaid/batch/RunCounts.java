package org.whosaid.batch;

import org.whosaid.facts.ArticleResult;
import org.whosaid.facts.DoneInput;
import org.whosaid.facts.Outcome;
import org.whosaid.facts.Problem;

/**
 * What a run has found.
 *
 * @param ok inputs with a result
 * @param skipped inputs that were rightly left out, such as empty ones
 * @param failed inputs that should have given a result
 * @param words words of all articles
 * @param entities rows of entities.csv
 * @param quotes quoted segments in quotes.csv
 * @param attributed how many of those have a speaker
 * @param statements reported statements in quotes.csv
 */
public record RunCounts(
        int ok, int skipped, int failed, long words, long entities, long quotes, long attributed, long statements) {

    /** The counts before the first input. */
    public static final RunCounts NONE = new RunCounts(0, 0, 0, 0, 0, 0, 0, 0);

    public int done() {
        return ok + skipped + failed;
    }

    /** These counts and others. */
    public RunCounts plus(RunCounts more) {
        return new RunCounts(
                ok + more.ok,
                skipped + more.skipped,
                failed + more.failed,
                words + more.words,
                entities + more.entities,
                quotes + more.quotes,
                attributed + more.attributed,
                statements + more.statements);
    }

    /** These counts with one more outcome. */
    RunCounts plus(Outcome outcome) {
        if (outcome instanceof ArticleResult result) {
            return new RunCounts(
                    ok + 1,
                    skipped,
                    failed,
                    words + result.words(),
                    entities + result.entities().size(),
                    quotes + result.quoted(),
                    attributed + result.attributed(),
                    statements + result.statements());
        }
        return outcome instanceof Problem problem ? plus(problem) : this;
    }

    /** These counts with one more input that was done earlier. */
    RunCounts plus(DoneInput input) {
        return input.problem()
                .map(this::plus)
                .orElseGet(() -> new RunCounts(
                        ok + 1,
                        skipped,
                        failed,
                        words + input.words(),
                        entities + input.entities(),
                        quotes + input.quotes(),
                        attributed + input.attributed(),
                        statements + input.statements()));
    }

    private RunCounts plus(Problem problem) {
        boolean failure = problem.reason().isFailure();
        return new RunCounts(
                ok,
                failure ? skipped : skipped + 1,
                failure ? failed + 1 : failed,
                words,
                entities,
                quotes,
                attributed,
                statements);
    }
}
