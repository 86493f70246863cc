package org.whosaid.benchmark;

import org.whosaid.facts.Article;

/** What a contestant does with one article. Safe for use by several threads. */
@FunctionalInterface
interface Analysis {

    /** Analyses one article and returns the number of its tokens. */
    int analyze(Article article);
}
