package org.whosaid.facts;

import java.util.List;
import java.util.Set;

/**
 * What was found in one article.
 *
 * @param article the text
 * @param words how many words it has
 * @param entities those that are listed, in order of first mention
 * @param quotes in text order; a speaker may be an entity that is not listed
 */
public record ArticleResult(Article article, int words, List<Entity> entities, List<Quote> quotes) implements Outcome {

    public ArticleResult {
        entities = List.copyOf(entities);
        quotes = List.copyOf(quotes);
    }

    /** This result with entities of these types alone. They keep their numbers, the quotes keep their speakers. */
    public ArticleResult listing(Set<EntityType> types) {
        List<Entity> listed = entities.stream()
                .filter(entity -> types.contains(entity.type()))
                .toList();
        return new ArticleResult(article, words, listed, quotes);
    }

    /** Whether an entity is among those that are listed. */
    public boolean lists(Entity entity) {
        return entities.stream().anyMatch(listed -> listed.number() == entity.number());
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
