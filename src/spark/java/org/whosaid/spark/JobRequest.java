package org.whosaid.spark;

import org.whosaid.read.Filters;
import org.whosaid.runs.Recipe;

/**
 * What a job reads and writes.
 *
 * @param input what is read, as typed
 * @param inputFormat how the documents lie in it
 * @param filters which files of a folder of text files are read
 * @param columns where the documents lie in Parquet and JSON
 * @param settings what their rows depend on
 * @param recipe the same, told so that a job that goes on can compare
 * @param output the folder for the tables, as typed
 * @param outputFormat how they are written
 * @param start what becomes of an output that is there already
 * @param documentsPerTask at most, unless that makes more than {@value ExtractJob#MOST_TASKS} tasks; at least 1
 */
record JobRequest(
        String input,
        InputFormat inputFormat,
        Filters filters,
        TextColumns columns,
        AnalysisSettings settings,
        Recipe recipe,
        String output,
        OutputFormat outputFormat,
        OutputFolder.Start start,
        int documentsPerTask) {

    JobRequest {
        if (documentsPerTask < 1) {
            throw new IllegalArgumentException(documentsPerTask + " documents per task, at least 1 is needed");
        }
    }
}
