package org.whosaid.facts;

import java.util.List;

/**
 * Everything found in one article.
 *
 * @param article the text
 * @param words how many words it has
 * @param entities in order of first mention
 * @param quotes in text order
 */
public record ArticleResult(Article article, int words, List<Entity> entities, List<Quote> quotes) implements Outcome {

    public ArticleResult {
        entities = List.copyOf(entities);
        quotes = List.copyOf(quotes);
    }

    @Override
    public String document() {
        return article.document();
    }

    /** How many quoted segments have a speaker. */
    public long attributed() {
        return quotes.stream()
                .filter(quote -> !(quote.attribution() instanceof Attribution.Nobody))
                .count();
    }
}
