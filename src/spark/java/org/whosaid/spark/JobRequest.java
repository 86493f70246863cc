package org.whosaid.spark;

import org.whosaid.read.Filters;
import org.whosaid.runs.Recipe;

/**
 * What a job reads and writes.
 *
 * @param settings what the rows of documents depend on
 * @param recipe the same, said so that a job that goes on can compare
 * @param documentsPerTask at most, unless that makes more than {@value ExtractJob#MOST_TASKS} tasks; at least 1
 */
record JobRequest(Input input, AnalysisSettings settings, Recipe recipe, Output output, int documentsPerTask) {

    JobRequest {
        if (documentsPerTask < 1) {
            throw new IllegalArgumentException(documentsPerTask + " documents per task, at least 1 is needed");
        }
    }

    /** How the documents of an input lie in it. */
    enum InputFormat {
        /** A folder of text files, one document each. */
        TEXT,
        /** Parquet files with a column for the document's name and one for its text. */
        PARQUET,
        /** JSON lines with a field for the document's name and one for its text. */
        JSON
    }

    /**
     * What is read.
     *
     * @param place as typed
     * @param filters which files of a folder of text files
     * @param columns where the documents lie in Parquet and JSON
     */
    record Input(String place, InputFormat format, Filters filters, TextColumns columns) {}

    /**
     * What is written.
     *
     * @param folder for the tables, as typed
     * @param start what becomes of an output that is there already
     */
    record Output(String folder, OutputFormat format, OutputFolder.Start start) {}
}
