package org.whosaid.spark;

import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;
import org.whosaid.read.ArticleReader;

/** Rows of documents in, rows of {@link AnalysedRow} out, one for each document, one document after another. */
final class AnalysisTask implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<byte[]> settings;
    private final DocumentReader documents;

    AnalysisTask(Broadcast<byte[]> settings, DocumentReader documents) {
        this.settings = settings;
        this.documents = documents;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        ExecutorPipeline pipeline = ExecutorPipeline.of(settings.value());
        ArticleReader reader = pipeline.settings().reader();
        DocumentWorker worker = pipeline.worker();
        TaskCompletionListener end = context -> worker.close();
        TaskContext.get().addTaskCompletionListener(end);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
                .map(row -> AnalysedRow.of(worker.process(row.getString(0), () -> documents.read(row, reader))))
                .iterator();
    }
}
