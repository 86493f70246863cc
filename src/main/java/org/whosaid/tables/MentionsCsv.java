package org.whosaid.tables;

import static org.whosaid.tables.Column.number;
import static org.whosaid.tables.Column.text;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.whosaid.facts.ArticleResult;
import org.whosaid.facts.Attribution;
import org.whosaid.facts.Entity;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Outcome;
import org.whosaid.facts.Quote;
import org.whosaid.facts.Span;
import org.whosaid.facts.WhiteSpace;

/** mentions.csv: one row per name, and per pronoun or noun phrase that names the speaker of a quote. */
public final class MentionsCsv implements ArticleTable {

    private static final Cell<EntityType> TYPE = Cell.oneOf(EntityType.class);

    private static final List<Column<Reference, ?>> COLUMNS = List.of(
            text("document", ArticleCells.DOCUMENT, reference -> reference.cells.document()),
            text(
                    "entity_id",
                    "The entity's entity_id in entities.csv.",
                    reference -> ArticleCells.entityId(reference.entity)),
            text(
                    "name",
                    "The entity's name in entities.csv.",
                    reference -> WhiteSpace.collapse(reference.entity.name())),
            new Column<>("type", "The entity's type in entities.csv.", TYPE, reference -> reference.entity.type()),
            text(
                    "mention",
                    "The words that refer to the entity.",
                    reference -> reference.cells.words(reference.span())),
            number("start", "Where these words begin.", reference -> reference.cells.start(reference.span())),
            number("end", "Where these words end.", reference -> reference.cells.end(reference.span())),
            new Column<>(
                    "form",
                    "NAME; PRONOUN or NOMINAL, a noun phrase, where one names a speaker.",
                    Cell.oneOf(Mention.Form.class),
                    reference -> reference.mention.form()));

    @Override
    public String fileName() {
        return "mentions.csv";
    }

    @Override
    public List<? extends Column<?, ?>> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<String>> rows(Outcome outcome) {
        return outcome instanceof ArticleResult result
                ? referencesBySpan(result).values().stream()
                        .map(reference -> Column.cells(COLUMNS, reference))
                        .toList()
                : List.of();
    }

    /** In text order, each span once: names before what stands for them, earlier quotes before later ones. */
    private static SortedMap<Span, Reference> referencesBySpan(ArticleResult result) {
        ArticleCells cells = new ArticleCells(result.article());
        SortedMap<Span, Reference> references = new TreeMap<>();
        for (Entity entity : result.entities()) {
            for (Mention mention : entity.mentions()) {
                references.putIfAbsent(mention.span(), new Reference(cells, entity, mention));
            }
        }
        for (Quote quote : result.quotes()) {
            if (quote.attribution() instanceof Attribution.Named named) {
                Mention mention = named.evidence().mention();
                if (mention.form() != Mention.Form.NAME && result.lists(named.speaker())) {
                    references.putIfAbsent(mention.span(), new Reference(cells, named.speaker(), mention));
                }
            }
        }
        return references;
    }

    /**
     * A row, read back.
     *
     * @param cells all of it
     * @param range where the words stand
     */
    public record Row(TableRow cells, CodePointRange range) {

        /**
         * Understands the cells of a row.
         *
         * @throws UnreadableTablesException where the words end before they begin
         */
        public static Row of(TableRow cells) throws UnreadableTablesException {
            return new Row(cells, cells.range("start", "end"));
        }

        public String document() {
            return cells.text("document");
        }

        /** The entity, which is another in each document. */
        public String entityId() {
            return cells.text("entity_id");
        }

        /** The entity's name. */
        public String name() {
            return cells.text("name");
        }

        /** The entity's type. */
        public EntityType type() {
            return cells.get("type", TYPE);
        }

        /** The words. */
        public String mention() {
            return cells.text("mention");
        }
    }

    /** What a row is made from. */
    record Reference(ArticleCells cells, Entity entity, Mention mention) {

        Span span() {
            return mention.span();
        }
    }
}
