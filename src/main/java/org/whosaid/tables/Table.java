package org.whosaid.tables;

import java.util.List;

/** What one kind of table holds: its columns. */
public interface Table {

    /** What its file is called in an output folder. */
    String fileName();

    /** Its columns, in order: whatever is written, read, shown or said of them comes from here. */
    List<? extends Column<?, ?>> columns();

    /** The names of its columns, in order. */
    default List<String> header() {
        return Column.names(columns());
    }

    /** Where one of its columns stands, from 0. */
    default int place(String column) {
        int place = header().indexOf(column);
        if (place < 0) {
            throw new IllegalArgumentException(fileName() + " has no column " + column);
        }
        return place;
    }
}
