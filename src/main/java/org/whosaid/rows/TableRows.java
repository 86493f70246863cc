package org.whosaid.rows;

import java.util.List;

/**
 * Where the rows of a table of articles stand.
 *
 * @param rows in the order of the file
 */
public record TableRows(TableShape shape, List<Row> rows) {

    public TableRows {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param id what its article is called
     * @param start number of its first byte in the file
     * @param length in bytes
     */
    public record Row(String id, long start, long length) {}
}
