package org.whosaid.batch;

import org.whosaid.facts.ArticleResult;
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
 * @param quotes rows of quotes.csv
 * @param attributed quotes with a speaker
 */
public record RunCounts(int ok, int skipped, int failed, long words, long entities, long quotes, long attributed) {

    /** The counts before the first input. */
    public static final RunCounts NONE = new RunCounts(0, 0, 0, 0, 0, 0, 0);

    public int done() {
        return ok + skipped + failed;
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
                    quotes + result.quotes().size(),
                    attributed + result.attributed());
        }
        boolean failure = outcome instanceof Problem problem && problem.reason().isFailure();
        return new RunCounts(
                ok,
                failure ? skipped : skipped + 1,
                failure ? failed + 1 : failed,
                words,
                entities,
                quotes,
                attributed);
    }
}
