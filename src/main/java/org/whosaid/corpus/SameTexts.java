package org.whosaid.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.whosaid.disk.RecordCursor;
import org.whosaid.disk.RecordNumbers;
import org.whosaid.disk.SortedRecords;
import org.whosaid.tables.CorpusStage.Filling;
import org.whosaid.tables.CorpusStage.Gathered;
import org.whosaid.tables.CorpusStage.RowSink;
import org.whosaid.tables.DocumentRows;
import org.whosaid.tables.DocumentsCsv;
import org.whosaid.tables.Table;

/**
 * Which documents have nearly the text of an earlier one.
 *
 * @param first records of the document's number and the path of the first like it
 */
record SameTexts(SortedRecords first) implements Gathered {

    @Override
    public void writeTo(RowSink rows, Table table) {
        throw new IllegalStateException("same texts have no table of their own");
    }

    @Override
    public Filling fill() throws IOException {
        return new SameTextFilling(first.open());
    }

    @Override
    public void close() throws IOException {
        first.close();
    }

    private static final class SameTextFilling implements Filling {

        private static final DocumentsCsv TABLE = new DocumentsCsv();

        private final RecordCursor cursor;
        private final int column = TABLE.place("same_as");
        private boolean more;
        private int document;

        SameTextFilling(RecordCursor cursor) throws IOException {
            this.cursor = cursor;
            this.more = cursor.advance();
        }

        @Override
        public DocumentRows fill(DocumentRows rows) throws IOException {
            boolean copy = more && RecordNumbers.read(cursor.fields()[0]) == document;
            document++;
            if (!copy) {
                return rows;
            }
            List<String> cells = new ArrayList<>(rows.in(TABLE).get(0));
            cells.set(column, cursor.fields()[1]);
            more = cursor.advance();
            return rows.with(TABLE, List.of(List.copyOf(cells)));
        }

        @Override
        public void close() throws IOException {
            cursor.close();
        }
    }
}
