package org.whosaid.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.whosaid.read.DocumentName;
import org.whosaid.spark.JobRequest.InputFormat;

/**
 * Documents that lie in two columns of Parquet files or JSON lines: a name, unique within the input, and a text.
 *
 * @param id the column with the names, strings or numbers
 * @param text the column with the texts, strings; null stands for an empty text
 */
record TextColumns(String id, String text) {

    /**
     * Reads the files of a folder, or one file.
     *
     * @param input as typed; may be a glob, which Spark allows
     * @throws RefusedException where there is no such input, a column is missing, or a name is or stands there twice
     */
    Documents read(SparkSession spark, String input, InputFormat format) throws RefusedException, IOException {
        String found = find(Place.of(input, spark.sparkContext().hadoopConfiguration()));
        Dataset<Row> rows = format == InputFormat.JSON
                ? spark.read()
                        .schema(new StructType().add(id, DataTypes.StringType).add(text, DataTypes.StringType))
                        .json(found)
                : spark.read().parquet(found);
        refuseOtherColumns(input, rows);
        UDF1<String, String> oneLine = name -> name == null ? null : DocumentName.onOneLine(name);
        Dataset<Row> named = rows.select(
                udf(oneLine, DataTypes.StringType)
                        .apply(column(id).cast(DataTypes.StringType))
                        .as(AnalysedRow.DOCUMENT),
                column(text).cast(DataTypes.BinaryType).as("text"));
        refuseOtherNames(input, format, named);
        return new Documents(named, (row, reader) -> {
            byte[] bytes = row.isNullAt(1) ? new byte[0] : row.<byte[]>getAs(1);
            return reader.read(row.getString(0), bytes.length, () -> new ByteArrayInputStream(bytes));
        });
    }

    /** What Spark reads: a glob only where nothing is called so. */
    private static String find(Place input) throws RefusedException, IOException {
        if (input.files().exists(input.path())) {
            return Place.literally(input.typed());
        }
        FileStatus[] matching = input.files().globStatus(input.path());
        if (matching == null || matching.length == 0) {
            throw RefusedException.ofMissing(input);
        }
        return input.typed();
    }

    private void refuseOtherColumns(String input, Dataset<Row> rows) throws RefusedException {
        List<String> columns = List.of(rows.columns());
        for (String needed : List.of(id, text)) {
            if (!columns.contains(needed)) {
                throw new RefusedException(input + ": no column '" + needed + "', there are "
                        + String.join(", ", columns) + "; choose with --id and --text");
            }
        }
        if (!rows.schema().apply(text).dataType().equals(DataTypes.StringType)) {
            throw new RefusedException(input + ": column '" + text + "' is "
                    + rows.schema().apply(text).dataType().simpleString() + ", a text column is string");
        }
    }

    private void refuseOtherNames(String input, InputFormat format, Dataset<Row> named) throws RefusedException {
        List<Row> wrong = named.groupBy(AnalysedRow.DOCUMENT)
                .agg(count(lit(1)).as("rows"))
                .filter(col(AnalysedRow.DOCUMENT).isNull().or(col("rows").gt(1)))
                .takeAsList(1);
        if (!wrong.isEmpty()) {
            Row first = wrong.get(0);
            throw new RefusedException(input + ": "
                    + (first.isNullAt(0)
                            ? first.getLong(1) + " rows " + (format == InputFormat.JSON ? "are no JSON or " : "")
                                    + "have no '" + id + "'"
                            : "'" + first.getString(0) + "' is the '" + id + "' of " + first.getLong(1) + " rows")
                    + ", every row needs one of its own; choose another column with --id");
        }
    }

    private static Column column(String name) {
        return col('`' + name.replace("`", "``") + '`');
    }
}
