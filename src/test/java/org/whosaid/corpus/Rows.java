package org.whosaid.corpus;

import java.util.Arrays;
import java.util.List;
import org.whosaid.tables.Table;

/** Rows of tables of which only some cells matter. */
final class Rows {

    private Rows() {}

    /** A row with these cells, each behind its column's name, and all others empty. */
    static List<String> row(Table table, String... cells) {
        String[] row = new String[table.header().size()];
        Arrays.fill(row, "");
        for (int cell = 0; cell < cells.length; cell += 2) {
            row[table.place(cells[cell])] = cells[cell + 1];
        }
        return List.of(row);
    }
}
