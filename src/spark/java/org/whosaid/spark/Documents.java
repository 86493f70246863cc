package org.whosaid.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The documents of an input.
 *
 * @param rows one for each document, its name in the first column, {@link AnalysedRow#DOCUMENT}
 * @param reader reads the document of such a row
 */
record Documents(Dataset<Row> rows, DocumentReader reader) {

    /** These documents without some of them. */
    Documents without(Dataset<Row> done) {
        return new Documents(
                rows.join(done, rows.col(AnalysedRow.DOCUMENT).equalTo(done.col(AnalysedRow.DOCUMENT)), "left_anti"),
                reader);
    }
}
