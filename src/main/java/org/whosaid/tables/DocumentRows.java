package org.whosaid.tables;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Its rows in one table, none where it has none. */
    public List<List<String>> in(Table table) {
        return byTable.getOrDefault(table.fileName(), List.of());
    }
}
