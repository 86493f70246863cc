package org.whosaid.corpus;

import java.io.IOException;
import org.whosaid.disk.RecordCursor;
import org.whosaid.disk.SortedRecords;
import org.whosaid.tables.Column;
import org.whosaid.tables.CorpusStage.Filling;
import org.whosaid.tables.CorpusStage.Gathered;
import org.whosaid.tables.CorpusStage.RowSink;
import org.whosaid.tables.Table;

/**
 * The sayings of a run, and which rows are places of them.
 *
 * @param sayings records of {@link SayingCounts}
 * @param cells document, index of the row, saying, what the row borrows
 */
record Sayings(SortedRecords sayings, SortedRecords cells) implements Gathered {

    @Override
    public void writeTo(RowSink rows, Table table) throws IOException {
        try (RecordCursor cursor = sayings.open()) {
            for (int number = 1; cursor.advance(); number++) {
                rows.add(Column.cells(SayingsCsv.COLUMNS, SayingCounts.read(number, cursor.fields())));
            }
        }
    }

    @Override
    public Filling fill() throws IOException {
        return new SayingFilling(cells.open());
    }

    @Override
    public void close() throws IOException {
        sayings.close();
        cells.close();
    }
}
