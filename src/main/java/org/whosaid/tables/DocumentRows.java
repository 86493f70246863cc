package org.whosaid.tables;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whosaid.facts.Outcome;

/**
 * The rows of one document in every table, their cells as they are before a profile guards them.
 *
 * @param byTable from the file name of a table to its rows
 */
public record DocumentRows(Map<String, List<List<String>>> byTable) {

    public DocumentRows {
        byTable = Collections.unmodifiableMap(new LinkedHashMap<>(byTable));
    }

    public static DocumentRows of(Outcome outcome) {
        Map<String, List<List<String>>> rows = new LinkedHashMap<>();
        for (ArticleTable table : ArticleTable.ALL) {
            rows.put(table.fileName(), table.rows(outcome));
        }
        return new DocumentRows(rows);
    }

    /** The same with other rows in one table. */
    public DocumentRows with(Table table, List<List<String>> rows) {
        Map<String, List<List<String>>> changed = new LinkedHashMap<>(byTable);
        changed.put(table.fileName(), rows);
        return new DocumentRows(changed);
    }

    /** Its rows in one table, none where it has none. */
    public List<List<String>> in(Table table) {
        return byTable.getOrDefault(table.fileName(), List.of());
    }
}
