package org.whosaid.evaluate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.whosaid.evaluate.FoundArticle.FoundEntity;
import org.whosaid.evaluate.GoldArticle.GoldEntity;

/**
 * Compares entities by name and type. A second row for one entity, a row for none and a missing one cost; optional
 * entities neither win nor cost; a row that names two entities counts only by its own name.
 */
final class EntityScorer {

    Measure score(GoldArticle gold, FoundArticle found) {
        List<GoldEntity> open = new ArrayList<>(
                gold.entities().stream().filter(entity -> !entity.optional()).toList());
        int required = open.size();
        List<FoundEntity> rows = new ArrayList<>(found.entities());
        match(rows, open, (row, entity) -> row.plainName().equals(PlainName.of(entity.name(), entity.type())));
        match(rows, open, (row, entity) -> entity.keys().contains(row.plainName()));
        match(rows, open, (row, entity) -> row.isCalledOneOf(entity.keys()) && !row.mergesTwoOf(gold.entities()));
        int right = required - open.size();
        long extra = rows.stream().filter(row -> !isOptional(row, gold)).count();
        return new Measure(right, (int) extra, open.size());
    }

    /** Takes out each row with the first entity that it is right about. */
    private static void match(
            List<FoundEntity> rows, List<GoldEntity> open, BiPredicate<FoundEntity, GoldEntity> isSame) {
        for (Iterator<FoundEntity> rest = rows.iterator(); rest.hasNext(); ) {
            FoundEntity row = rest.next();
            Optional<GoldEntity> same = open.stream()
                    .filter(entity -> entity.type().equals(row.type()) && isSame.test(row, entity))
                    .findFirst();
            if (same.isPresent()) {
                open.remove(same.get());
                rest.remove();
            }
        }
    }

    private static boolean isOptional(FoundEntity row, GoldArticle gold) {
        return gold.entities().stream().anyMatch(entity -> entity.optional() && row.isCalledOneOf(entity.keys()))
                && !row.mergesTwoOf(gold.entities());
    }
}
