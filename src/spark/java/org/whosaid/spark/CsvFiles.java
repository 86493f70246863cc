package org.whosaid.spark;

import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.datasources.OutputWriter;
import org.apache.spark.sql.execution.datasources.OutputWriterFactory;
import org.apache.spark.sql.execution.datasources.text.TextFileFormat;
import org.apache.spark.sql.types.StructType;
import scala.collection.immutable.Map;

/**
 * Spark's text files, but with names that end in {@code .csv}, by which other programs know a table. Spark's own CSV
 * quotes other cells than the command line does. Public, since Spark makes it by its name.
 */
public final class CsvFiles extends TextFileFormat {

    private static final long serialVersionUID = 1L;

    @Override
    public OutputWriterFactory prepareWrite(
            SparkSession spark, Job job, Map<String, String> options, StructType lines) {
        return new Named(super.prepareWrite(spark, job, options, lines));
    }

    private static final class Named extends OutputWriterFactory {

        private static final long serialVersionUID = 1L;

        private final OutputWriterFactory text;

        private Named(OutputWriterFactory text) {
            this.text = text;
        }

        @Override
        public String getFileExtension(TaskAttemptContext context) {
            // What may follow .txt says how the file is compressed.
            return text.getFileExtension(context).replace(".txt", ".csv");
        }

        @Override
        public OutputWriter newInstance(String path, StructType lines, TaskAttemptContext context) {
            return text.newInstance(path, lines, context);
        }
    }
}
