package org.whosaid.tables;

import java.util.List;
import java.util.function.Function;

/**
 * A column of a table. It is declared once, in the list of its table, and from there written, read back, shown on the
 * report's page and explained.
 *
 * @param name in snake_case
 * @param meaning what it holds, in one sentence for a person
 * @param cell how its values stand in cells
 * @param value what it holds in a row
 * @param <S> what a row is made from
 * @param <V> what a cell means
 */
public record Column<S, V>(String name, String meaning, Cell<V> cell, Function<S, V> value) {

    /** Whether its cells are numbers from 0.00 to 1.00 with two decimals. */
    public boolean isShare() {
        return cell.equals(Cell.SHARE);
    }

    static List<String> names(List<? extends Column<?, ?>> columns) {
        return columns.stream().map(Column::name).toList();
    }

    /** The cells of the row that is made from this. */
    public static <S> List<String> cells(List<Column<S, ?>> columns, S source) {
        return columns.stream().map(column -> column.write(source)).toList();
    }

    private String write(S source) {
        return cell.write(value.apply(source));
    }

    static <S> Column<S, String> text(String name, String meaning, Function<S, String> value) {
        return new Column<>(name, meaning, Cell.TEXT, value);
    }

    static <S> Column<S, Integer> number(String name, String meaning, Function<S, Integer> value) {
        return new Column<>(name, meaning, Cell.NUMBER, value);
    }
}
