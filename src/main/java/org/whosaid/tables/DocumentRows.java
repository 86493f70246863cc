package org.whosaid.tables;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.facts.ArticleResult;
import org.whosaid.facts.Outcome;
import org.whosaid.wording.TextSketch;

/**
 * The rows of one document in every table, their cells as they are before a profile guards them.
 *
 * @param byTable from the file name of a table to its rows
 * @param sketch of its text, by which copies of it are known
 */
public record DocumentRows(Map<String, List<List<String>>> byTable, TextSketch sketch) {

    /** Where the text stands that was taken out of a document, as if it were the one cell of a table. */
    private static final String TEXT = "text";

    public DocumentRows {
        byTable = Collections.unmodifiableMap(new LinkedHashMap<>(byTable));
    }

    /** Rows of a document of which no text is known. */
    public DocumentRows(Map<String, List<List<String>>> byTable) {
        this(byTable, new TextSketch(List.of()));
    }

    public static DocumentRows of(Outcome outcome) {
        Map<String, List<List<String>>> rows = new LinkedHashMap<>();
        for (ArticleTable table : ArticleTable.ALL) {
            rows.put(table.fileName(), table.rows(outcome));
        }
        if (outcome instanceof ArticleResult result && result.article().known().extracted()) {
            rows.put(TEXT, List.of(List.of(result.article().text())));
        }
        return new DocumentRows(
                rows,
                outcome instanceof ArticleResult result
                        ? TextSketch.of(result.article().text())
                        : new TextSketch(List.of()));
    }

    /** The same with other rows in one table. */
    public DocumentRows with(Table table, List<List<String>> rows) {
        Map<String, List<List<String>>> changed = new LinkedHashMap<>(byTable);
        changed.put(table.fileName(), rows);
        return new DocumentRows(changed, sketch);
    }

    /** The text that was taken out of it; empty where it is its bytes decoded. */
    public Optional<String> extractedText() {
        return byTable.getOrDefault(TEXT, List.of()).stream()
                .map(row -> row.get(0))
                .findFirst();
    }

    /** Its rows in one table, none where it has none. */
    public List<List<String>> in(Table table) {
        return byTable.getOrDefault(table.fileName(), List.of());
    }
}
