package org.whosaid.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.util.NoSuchElementException;
import org.whosaid.disk.RecordCursor;
import org.whosaid.disk.RecordNumbers;
import org.whosaid.disk.SortedRecords;

/** Finds places by their rows, which are asked for in order. */
final class PlaceCursor implements Closeable {

    private final RecordCursor cursor;
    private String[] fields = {RecordNumbers.write(0)};
    private boolean begun;

    /** @param places in the order of their rows */
    PlaceCursor(SortedRecords places) throws IOException {
        this.cursor = places.open();
    }

    /**
     * The place of a row.
     *
     * @param row not before the one that was asked for last
     */
    Place at(int row) throws IOException {
        while (!begun || RecordNumbers.read(fields[0]) < row) {
            if (!cursor.advance()) {
                throw new NoSuchElementException("no place of row " + row);
            }
            begun = true;
            fields = cursor.fields();
        }
        return Place.read(fields, 0);
    }

    @Override
    public void close() throws IOException {
        cursor.close();
    }
}
