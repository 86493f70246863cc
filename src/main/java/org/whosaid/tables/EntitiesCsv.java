package org.whosaid.tables;

import static org.whosaid.tables.Column.number;
import static org.whosaid.tables.Column.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.whosaid.facts.ArticleResult;
import org.whosaid.facts.Attribution;
import org.whosaid.facts.Entity;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Outcome;
import org.whosaid.facts.Quote;
import org.whosaid.facts.WhiteSpace;

/** entities.csv: one row per real-world entity and document. */
public final class EntitiesCsv implements ArticleTable {

    private static final Cell<EntityType> TYPE = Cell.oneOf(EntityType.class);

    private static final List<Column<Listed, ?>> COLUMNS = List.of(
            text("document", ArticleCells.DOCUMENT, listed -> listed.cells.document()),
            text(
                    "entity_id",
                    "e0001, e0002 and so on within the document, in order of first mention.",
                    listed -> ArticleCells.entityId(listed.entity)),
            text(
                    "name",
                    "The fullest form that the article uses; for states the common English name, for watched names the"
                            + " watch list's.",
                    Listed::name),
            new Column<>(
                    "type",
                    "PERSON, STATE (countries and their first-order subdivisions), AGENCY (government and"
                            + " intergovernmental bodies), GROUP (parties, armed groups, hacking groups and influence"
                            + " operations, movements) or ORGANIZATION (all others).",
                    TYPE,
                    listed -> listed.entity.type()),
            text(
                    "code",
                    "For states and for agencies, whose state it is, ISO 3166; for watched names the watch list's; otherwise"
                            + " empty.",
                    listed -> listed.entity.code()),
            text(
                    "role",
                    "First title or affiliation that the article gives.",
                    listed -> WhiteSpace.collapse(listed.entity.role())),
            text("actor_id", ArticleCells.ACTOR_ID, listed -> ""),
            text("actor", ArticleCells.ACTOR, listed -> ""),
            number(
                    "mentions",
                    "How often the article names it.",
                    listed -> listed.entity.mentions().size()),
            number("quotes", "How many quoted segments it is the speaker of.", Listed::quotes),
            number("statements", "How many reported statements it is the speaker of.", Listed::statements),
            new Column<>("aliases", "Every other form, joined with \"; \".", Cell.LIST, Listed::aliases),
            number(
                    "start",
                    "Where the first mention begins.",
                    listed -> listed.cells.start(listed.entity.mentions().get(0).span())));

    @Override
    public String fileName() {
        return "entities.csv";
    }

    @Override
    public List<? extends Column<?, ?>> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<String>> rows(Outcome outcome) {
        if (!(outcome instanceof ArticleResult result)) {
            return List.of();
        }
        ArticleCells cells = new ArticleCells(result.article());
        Map<Integer, Long> quotes = countBySpeaker(result.quotes().stream()
                .filter(quote -> result.lists(quote) && quote.isQuoted())
                .flatMap(quote -> speaker(quote).stream()));
        // One statement may have several rows.
        Map<Integer, Long> statements = countBySpeaker(result.quotes().stream()
                .filter(quote -> result.lists(quote) && !quote.isQuoted())
                .collect(Collectors.toMap(Quote::utterance, Function.identity(), (first, more) -> first))
                .values()
                .stream()
                .flatMap(quote -> speaker(quote).stream()));
        return result.entities().stream()
                .map(entity -> new Listed(
                        cells,
                        entity,
                        quotes.getOrDefault(entity.number(), 0L).intValue(),
                        statements.getOrDefault(entity.number(), 0L).intValue()))
                .map(listed -> Column.cells(COLUMNS, listed))
                .toList();
    }

    private static Optional<Integer> speaker(Quote quote) {
        return quote.attribution() instanceof Attribution.Named named
                ? Optional.of(named.speaker().number())
                : Optional.empty();
    }

    private static Map<Integer, Long> countBySpeaker(Stream<Integer> speakers) {
        return speakers.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /**
     * A row, read back.
     *
     * @param cells all of it
     */
    public record Row(TableRow cells) {

        public String document() {
            return cells.text("document");
        }

        public String entityId() {
            return cells.text("entity_id");
        }

        /** The actor in actors.csv; empty where the tables tell nothing of all articles together. */
        public String actorId() {
            return cells.text("actor_id");
        }

        /** The fullest form that the article uses. */
        public String name() {
            return cells.text("name");
        }

        public EntityType type() {
            return cells.get("type", TYPE);
        }

        /** ISO 3166 for states, the watch list's for watched names, otherwise empty. */
        public String code() {
            return cells.text("code");
        }

        /** First title or affiliation given; may be empty. */
        public String role() {
            return cells.text("role");
        }

        /** How often the article names it. */
        public int mentions() {
            return cells.number("mentions");
        }

        /** Every other form of the article, in order; a form with a semicolon in it is several. */
        public List<String> aliases() {
            return cells.get("aliases", Cell.LIST);
        }
    }

    /** What a row is made from. */
    record Listed(ArticleCells cells, Entity entity, int quotes, int statements) {

        String name() {
            return WhiteSpace.collapse(entity.name());
        }

        List<String> aliases() {
            String name = name();
            return entity.mentions().stream()
                    .map(mention -> cells.words(mention.span()))
                    .distinct()
                    .filter(form -> !form.equals(name))
                    .toList();
        }
    }
}
