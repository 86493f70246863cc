package org.whosaid.tables;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.whosaid.facts.ArticleResult;
import org.whosaid.facts.Attribution;
import org.whosaid.facts.Entity;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Outcome;
import org.whosaid.facts.Quote;
import org.whosaid.facts.Span;
import org.whosaid.facts.WhiteSpace;

/** mentions.csv: one row per name, and per pronoun or noun phrase that names the speaker of a quote. */
public final class MentionsCsv implements Table {

    private static final List<String> HEADER =
            List.of("document", "entity_id", "name", "type", "mention", "start", "end", "form");

    @Override
    public String fileName() {
        return "mentions.csv";
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
        return referencesBySpan(result).values().stream()
                .map(reference -> row(result.document(), reference, cells))
                .toList();
    }

    /** In text order, each span once: names before what stands for them, earlier quotes before later ones. */
    private static SortedMap<Span, Reference> referencesBySpan(ArticleResult result) {
        SortedMap<Span, Reference> references = new TreeMap<>();
        for (Entity entity : result.entities()) {
            for (Mention mention : entity.mentions()) {
                references.putIfAbsent(mention.span(), new Reference(entity, mention));
            }
        }
        for (Quote quote : result.quotes()) {
            if (quote.attribution() instanceof Attribution.Named named) {
                Mention mention = named.evidence().mention();
                if (mention.form() != Mention.Form.NAME && result.lists(named.speaker())) {
                    references.putIfAbsent(mention.span(), new Reference(named.speaker(), mention));
                }
            }
        }
        return references;
    }

    private static List<String> row(String document, Reference reference, ArticleCells cells) {
        Entity entity = reference.entity();
        Span span = reference.mention().span();
        return List.of(
                document,
                ArticleCells.entityId(entity),
                WhiteSpace.collapse(entity.name()),
                entity.type().name(),
                cells.words(span),
                cells.start(span),
                cells.end(span),
                reference.mention().form().name());
    }

    private record Reference(Entity entity, Mention mention) {}
}
