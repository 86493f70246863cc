package org.whosaid.spark;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.whosaid.tables.ArticleTable;
import org.whosaid.tables.CsvProfile;
import org.whosaid.tables.Table;
import org.whosaid.tables.TableFormat;
import org.whosaid.tables.TableFormat.Separator;
import org.whosaid.tables.TableText;

/** Cells in, the lines of {@code extract --for data} out, the header first. */
final class CsvLines implements MapPartitionsFunction<Row, String> {

    private static final long serialVersionUID = 1L;

    private final String table;

    /**
     * Lines of one table.
     *
     * @param table its file's name: a table itself does not travel
     */
    CsvLines(String table) {
        this.table = table;
    }

    @Override
    public Iterator<String> call(Iterator<Row> cells) {
        Table found = ArticleTable.ALL.stream()
                .filter(one -> one.fileName().equals(table))
                .findFirst()
                .orElseThrow();
        TableText text = new TableText(found, new TableFormat(CsvProfile.DATA, Separator.COMMA));
        Stream<Row> rows = StreamSupport.stream(Spliterators.spliteratorUnknownSize(cells, 0), false);
        return Stream.concat(Stream.of(text.head()), rows.map(row -> text.records(List.of(row.<String>getList(0)))))
                .map(CsvLines::withoutLineEnd)
                .iterator();
    }

    /** Spark's writer ends each line by itself. */
    private static String withoutLineEnd(String record) {
        return record.substring(0, record.length() - 1);
    }
}
