package org.whosaid.facts;

/** Turns one article into its result. Pure: same article, same result; safe for use by several threads. */
public interface ArticleAnalysis {

    /**
     * Finds the entities and quotes of an article.
     *
     * @param article a text that is not blank
     */
    ArticleResult analyze(Article article);
}
