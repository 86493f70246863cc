package org.whosaid.spark;

import java.io.Serializable;
import org.apache.spark.sql.Row;
import org.whosaid.facts.Reading;
import org.whosaid.read.ArticleReader;

/** How a task comes by the text of a document; travels to the executors. */
@FunctionalInterface
interface DocumentReader extends Serializable {

    /**
     * Reads one document; whatever is wrong with it is its problem.
     *
     * @param row its row in {@link Documents#rows}
     */
    Reading read(Row row, ArticleReader reader);
}
