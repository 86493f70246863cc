package org.whosaid.facts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was found in one article.
 *
 * @param article the text
 * @param words how many words it has
 * @param entities those that are listed, in order of first mention
 * @param quotes in text order, those of kinds that are not listed too, so that each keeps its number; a speaker may be
 *     an entity that is not listed
 * @param kinds of quotes that are listed
 */
public record ArticleResult(
        Article article, int words, List<Entity> entities, List<Quote> quotes, Set<Quote.Kind> kinds)
        implements Outcome {

    public ArticleResult {
        entities = List.copyOf(entities);
        quotes = List.copyOf(quotes);
        kinds = Set.copyOf(kinds);
    }

    /** A result with quotes of all kinds listed. */
    public ArticleResult(Article article, int words, List<Entity> entities, List<Quote> quotes) {
        this(article, words, entities, quotes, EnumSet.allOf(Quote.Kind.class));
    }

    /**
     * This result with entities of these types and quotes of these kinds alone. All keep their numbers, and quotes keep
     * their speakers.
     */
    public ArticleResult listing(Set<EntityType> types, Set<Quote.Kind> ofKinds) {
        List<Entity> listed = entities.stream()
                .filter(entity -> types.contains(entity.type()))
                .toList();
        return new ArticleResult(article, words, listed, quotes, ofKinds);
    }

    /** Whether an entity is among those that are listed. */
    public boolean lists(Entity entity) {
        return entities.stream().anyMatch(listed -> listed.number() == entity.number());
    }

    @Override
    public String document() {
        return article.document();
    }

    /** Whether a quote is among those that are listed. */
    public boolean lists(Quote quote) {
        return kinds.contains(quote.kind());
    }

    /** How many quoted segments are listed. */
    public int quoted() {
        return (int) listedQuotes().filter(Quote::isQuoted).count();
    }

    /** How many of them have a speaker. */
    public long attributed() {
        return listedQuotes()
                .filter(quote -> quote.isQuoted() && quote.attribution().party().isPresent())
                .count();
    }

    /** How many statements without marks are listed; one may stand in several stretches. */
    public int statements() {
        return (int) listedQuotes()
                .filter(quote -> !quote.isQuoted())
                .mapToInt(Quote::utterance)
                .distinct()
                .count();
    }

    private Stream<Quote> listedQuotes() {
        return quotes.stream().filter(this::lists);
    }
}
