package org.whosaid.tables;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.whosaid.facts.ArticleResult;
import org.whosaid.facts.Attribution;
import org.whosaid.facts.Entity;
import org.whosaid.facts.Outcome;
import org.whosaid.facts.WhiteSpace;

/** entities.csv: one row per real-world entity and document. */
public final class EntitiesCsv implements Table {

    private static final List<String> HEADER =
            List.of("document", "entity_id", "name", "type", "code", "role", "mentions", "quotes", "aliases", "start");

    public static final String BETWEEN_ALIASES = "; ";

    @Override
    public String fileName() {
        return "entities.csv";
    }

    @Override
    public List<String> header() {
        return HEADER;
    }

    @Override
    public List<List<String>> rows(Outcome outcome) {
        if (!(outcome instanceof ArticleResult result)) {
            return List.of();
        }
        ArticleCells cells = new ArticleCells(result.article());
        Map<Integer, Long> quotes = quotesBySpeaker(result);
        return result.entities().stream()
                .map(entity -> row(result.document(), entity, quotes.getOrDefault(entity.number(), 0L), cells))
                .toList();
    }

    private static Map<Integer, Long> quotesBySpeaker(ArticleResult result) {
        return result.quotes().stream()
                .map(quote -> quote.attribution())
                .filter(Attribution.Named.class::isInstance)
                .map(named -> ((Attribution.Named) named).speaker().number())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static List<String> row(String document, Entity entity, long quotes, ArticleCells cells) {
        String name = WhiteSpace.collapse(entity.name());
        String aliases = entity.mentions().stream()
                .map(mention -> cells.words(mention.span()))
                .distinct()
                .filter(form -> !form.equals(name))
                .collect(Collectors.joining(BETWEEN_ALIASES));
        return List.of(
                document,
                ArticleCells.entityId(entity),
                name,
                entity.type().name(),
                entity.code(),
                WhiteSpace.collapse(entity.role()),
                Integer.toString(entity.mentions().size()),
                Long.toString(quotes),
                aliases,
                cells.start(entity.mentions().get(0).span()));
    }
}
