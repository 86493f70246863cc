package org.whosaid.tables;

import org.whosaid.facts.Outcome;
import org.whosaid.facts.Problem;

/** What documents.csv and run.json say of an input in one word. */
public enum Status {
    /** It has a result. */
    OK,
    /** It was rightly left out, such as an empty file. */
    SKIPPED,
    /** It should have had a result. */
    FAILED;

    /** The status of an input by what became of it. */
    public static Status of(Outcome outcome) {
        if (!(outcome instanceof Problem problem)) {
            return OK;
        }
        return problem.reason().isFailure() ? FAILED : SKIPPED;
    }
}
