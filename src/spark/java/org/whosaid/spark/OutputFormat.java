package org.whosaid.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.whosaid.tables.Table;

/** How the parts of a table are written; in either every cell is the text that the command line's table has. */
enum OutputFormat {
    /** A column of strings for each column; an empty cell is an empty string. */
    PARQUET {
        @Override
        void write(Dataset<Row> cells, Table table, String folder) {
            List<String> header = table.header();
            Column[] columns = IntStream.range(0, header.size())
                    .mapToObj(place -> col(CELLS).getItem(place).as(header.get(place)))
                    .toArray(Column[]::new);
            cells.select(columns).write().mode(SaveMode.Overwrite).parquet(folder);
        }
    },
    /** The lines of the command line's table, which Spark's own CSV would quote otherwise; a header in every part. */
    CSV {
        @Override
        void write(Dataset<Row> cells, Table table, String folder) {
            cells.mapPartitions(new CsvLines(table.fileName()), Encoders.STRING())
                    .write()
                    .format(CsvFiles.class.getName())
                    .mode(SaveMode.Overwrite)
                    .save(folder);
        }
    };

    private static final String CELLS = "cells";

    /**
     * Writes one table in place of what stands there.
     *
     * @param analysed rows of {@link AnalysedRow}
     */
    void writeTable(Dataset<Row> analysed, Table table, String folder) {
        write(analysed.select(explode(col(AnalysedRow.column(table))).as(CELLS)), table, folder);
    }

    abstract void write(Dataset<Row> cells, Table table, String folder);
}
