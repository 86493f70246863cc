package org.whosaid.facts;

/** What came out of reading one input. */
public sealed interface Reading permits Article, Problem {

    /** The input's name in the tables. */
    String document();
}
