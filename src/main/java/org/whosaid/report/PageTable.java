package org.whosaid.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.whosaid.tables.Column;
import org.whosaid.tables.Table;
import org.whosaid.tables.TableRow;

/**
 * Rows as the page's script gets them: arrays, since names of fields would make up half of the page, and once the names
 * that say what stands where.
 *
 * @param columns their names
 * @param rows each with a value for every column: a text, a number, or a list of these
 */
record PageTable(List<String> columns, List<List<Object>> rows) {

    PageTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A column that stands on the page only, or there with other values than in its table. */
    record Field<R>(String name, Function<R, Object> value) {}

    /** Rows of these fields. */
    static <R> PageTable of(List<R> rows, List<Field<R>> fields) {
        return new PageTable(
                fields.stream().map(Field::name).toList(),
                rows.stream()
                        .map(row -> fields.stream()
                                .map(field -> field.value().apply(row))
                                .toList())
                        .toList());
    }

    /**
     * The columns of a table, and fields in their place or behind them.
     *
     * @param cells of a row
     */
    static <R> PageTable of(Table table, List<R> rows, Function<R, TableRow> cells, List<Field<R>> fields) {
        List<Field<R>> all = new ArrayList<>();
        for (Column<?, ?> column : table.columns()) {
            int place = all.size();
            all.add(fields.stream()
                    .filter(field -> field.name().equals(column.name()))
                    .findFirst()
                    .orElse(new Field<>(
                            column.name(), row -> cells.apply(row).values().get(place))));
        }
        fields.stream().filter(field -> !table.header().contains(field.name())).forEach(all::add);
        return of(rows, all);
    }
}
