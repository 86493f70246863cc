package org.whosaid.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One row of a table that is read back: a value for every column. */
public final class TableRow {

    private final String file;
    private final long number;
    private final List<? extends Column<?, ?>> columns;
    private final List<Object> values;

    private TableRow(String file, long number, List<? extends Column<?, ?>> columns, List<Object> values) {
        this.file = file;
        this.number = number;
        this.columns = columns;
        this.values = values;
    }

    /**
     * Reads a row.
     *
     * @param file for messages
     * @param number from 1, for messages
     * @param cells as they were before a profile guarded them
     * @throws UnreadableTablesException where a cell is missing or is not what its column holds
     */
    static TableRow read(String file, long number, List<? extends Column<?, ?>> columns, List<String> cells)
            throws UnreadableTablesException {
        List<Object> values = new ArrayList<>(columns.size());
        TableRow row = new TableRow(file, number, columns, values);
        for (Column<?, ?> column : columns) {
            if (values.size() == cells.size()) {
                throw row.fault("no cell for " + column.name());
            }
            String cell = cells.get(values.size());
            try {
                values.add(column.cell().read(cell));
            } catch (IllegalArgumentException other) {
                throw row.fault(column.name() + " is '" + cell + "', " + other.getMessage());
            }
        }
        return row;
    }

    /** The values in the order of the columns; what they are is said by {@link Column#cell()}. */
    public List<Object> values() {
        return Collections.unmodifiableList(values);
    }

    /**
     * A value.
     *
     * @param column its name
     * @param cell what it is declared to hold
     */
    @SuppressWarnings("unchecked") // An equal cell read the value.
    public <V> V get(String column, Cell<V> cell) {
        for (int place = 0; place < columns.size(); place++) {
            if (columns.get(place).name().equals(column)
                    && columns.get(place).cell().equals(cell)) {
                return (V) values.get(place);
            }
        }
        throw new IllegalArgumentException(file + " has no column " + column + " of this kind");
    }

    /** What a cell of a constant holds, as it is written. */
    public String constant(String column) {
        for (int place = 0; place < columns.size(); place++) {
            if (columns.get(place).name().equals(column) && values.get(place) instanceof Enum<?> constant) {
                return constant.name();
            }
        }
        throw new IllegalArgumentException(file + " has no column " + column + " of this kind");
    }

    public String text(String column) {
        return get(column, Cell.TEXT);
    }

    public int number(String column) {
        return get(column, Cell.NUMBER);
    }

    /** Where something stands. */
    CodePointRange range(String start, String end) throws UnreadableTablesException {
        return range(number(start), number(end), start, end);
    }

    /** Where something stands that need not be there: empty where its cells are. */
    Optional<CodePointRange> possibleRange(String start, String end) throws UnreadableTablesException {
        Optional<Integer> first = get(start, Cell.NUMBER_OR_NOTHING);
        return first.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        range(first.get(), get(end, Cell.NUMBER_OR_NOTHING).orElse(0), start, end));
    }

    private CodePointRange range(int first, int last, String start, String end) throws UnreadableTablesException {
        if (last < first) {
            throw fault(end + " is " + last + ", which stands before " + start + " " + first);
        }
        return new CodePointRange(first, last);
    }

    /** What is wrong with this row, with its place. */
    public UnreadableTablesException fault(String what) {
        return new UnreadableTablesException(String.format(
                Locale.ROOT, "%s: row %d: %s; the table as whosaid wrote it is needed", file, number, what));
    }
}
