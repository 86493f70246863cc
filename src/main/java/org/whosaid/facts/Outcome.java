package org.whosaid.facts;

/** What became of one input: every input has exactly one. */
public sealed interface Outcome permits ArticleResult, Problem {

    /** The input's name in the tables. */
    String document();
}
