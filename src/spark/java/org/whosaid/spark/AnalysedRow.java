package org.whosaid.spark;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.whosaid.facts.Outcome;
import org.whosaid.tables.ArticleTable;
import org.whosaid.tables.DocumentRows;
import org.whosaid.tables.Table;

/**
 * What came of one document as one row: its name and, in a column for each table, its rows in that table, each a list
 * of cells.
 */
final class AnalysedRow {

    /** The column with the document's name. */
    static final String DOCUMENT = "document";

    private AnalysedRow() {}

    static StructType type() {
        DataType rows = DataTypes.createArrayType(DataTypes.createArrayType(DataTypes.StringType, false), false);
        Stream<StructField> tables = ArticleTable.ALL.stream().map(table -> field(column(table), rows));
        return new StructType(Stream.concat(Stream.of(field(DOCUMENT, DataTypes.StringType)), tables)
                .toArray(StructField[]::new));
    }

    static Row of(Outcome outcome) {
        DocumentRows rows = DocumentRows.of(outcome);
        return RowFactory.create(Stream.concat(
                        Stream.of(outcome.document()), ArticleTable.ALL.stream().map(table -> cells(rows.in(table))))
                .toArray());
    }

    /** The column with a document's rows in a table, also the name of that table's folder. */
    static String column(Table table) {
        String file = table.fileName();
        return file.substring(0, file.lastIndexOf('.'));
    }

    private static String[][] cells(List<List<String>> rows) {
        return rows.stream().map(row -> row.toArray(String[]::new)).toArray(String[][]::new);
    }

    private static StructField field(String name, DataType type) {
        return new StructField(name, type, false, Metadata.empty());
    }
}
