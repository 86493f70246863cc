package org.whosaid.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.whosaid.disk.OutputException;
import org.whosaid.spark.JobRequest.InputFormat;
import org.whosaid.tables.ArticleTable;
import org.whosaid.tables.DocumentsCsv;
import org.whosaid.tables.Status;
import org.whosaid.tables.Table;

/**
 * One job: analyses the documents that have not been analysed yet, then makes the tables from what was. Small tasks of
 * documents that a hash brought together hold each other up little: a stage waits for its longest document, which
 * {@code --max-characters} and {@code --timeout} bound. The hash sends a document to the same task whenever that is
 * repeated.
 */
final class ExtractJob {

    /** More than that take the driver's time and leave files that are too small. */
    static final int MOST_TASKS = 20_000;

    /** Hadoop's committer of files, version 2: what a task has committed stays, whatever becomes of the job. */
    private static final String COMMITTER_VERSION = "mapreduce.fileoutputcommitter.algorithm.version";

    private final SparkSession spark;

    ExtractJob(SparkSession spark) {
        this.spark = spark;
    }

    /**
     * Runs to the end.
     *
     * @throws RefusedException where something asked for cannot be; nothing was changed then
     * @throws OutputException where the output's folder cannot be made, read or emptied
     * @throws IOException where its file system fails later
     */
    JobCounts run(JobRequest request) throws RefusedException, IOException {
        OutputFolder output =
                OutputFolder.at(request.output().folder(), spark.sparkContext().hadoopConfiguration());
        Documents all = documents(request.input());
        if (all.rows().isEmpty()) {
            return new JobCounts(0, Map.of());
        }
        boolean continues = output.open(request.output().start(), request.recipe());
        Documents rest = continues ? all.without(analysed(output).select(AnalysedRow.DOCUMENT)) : all;
        long count = rest.rows().count();
        if (count > 0 || !output.isFinished()) {
            output.unfinish();
            analyse(rest, count, request, output);
            writeTables(request, output);
        }
        return new JobCounts(count, counts(output));
    }

    private Documents documents(JobRequest.Input input) throws RefusedException {
        try {
            return input.format() == InputFormat.TEXT
                    ? new FolderListing(input.filters()).list(spark, input.place())
                    : input.columns().read(spark, input.place(), input.format());
        } catch (IOException trouble) {
            throw new RefusedException(input.place() + ": cannot be read: " + trouble.getMessage());
        }
    }

    private void analyse(Documents documents, long count, JobRequest request, OutputFolder output) {
        if (count == 0) {
            return;
        }
        Broadcast<byte[]> settings = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .broadcast(request.settings().toBytes());
        documents
                .rows()
                .repartition(tasks(count, request.documentsPerTask()), col(AnalysedRow.DOCUMENT))
                .mapPartitions(new AnalysisTask(settings, documents.reader()), Encoders.row(AnalysedRow.type()))
                .write()
                .option(COMMITTER_VERSION, 2)
                .mode(SaveMode.Append)
                .parquet(output.analysed());
    }

    static int tasks(long documents, int documentsPerTask) {
        return (int) Math.min((documents + documentsPerTask - 1) / documentsPerTask, MOST_TASKS);
    }

    /** The documents come last, since they say that all is there. */
    private void writeTables(JobRequest request, OutputFolder output) {
        for (Table table : ArticleTable.ALL) {
            request.output().format().writeTable(analysed(output), table, output.table(table));
        }
    }

    private Map<Status, Long> counts(OutputFolder output) {
        Table documents = new DocumentsCsv();
        int status = documents.header().indexOf("status");
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        analysed(output)
                .select(element_at(col(AnalysedRow.column(documents)), 1)
                        .getItem(status)
                        .as("status"))
                .groupBy("status")
                .count()
                .collectAsList()
                .forEach(row -> counts.put(Status.valueOf(row.getString(0)), row.getLong(1)));
        return counts;
    }

    /** With its type told, since it may hold no file yet. */
    private Dataset<Row> analysed(OutputFolder output) {
        return spark.read().schema(AnalysedRow.type()).parquet(Place.literally(output.analysed()));
    }
}
