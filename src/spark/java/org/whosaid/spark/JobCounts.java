package org.whosaid.spark;

import java.util.Map;
import org.whosaid.tables.Status;

/**
 * What came of a job.
 *
 * @param analysed how many documents it analysed itself; those of the job that it went on with are not among them
 * @param documents how many documents of each status the output has
 */
record JobCounts(long analysed, Map<Status, Long> documents) {

    JobCounts {
        documents = Map.copyOf(documents);
    }

    long all() {
        return documents.values().stream().mapToLong(Long::longValue).sum();
    }

    long of(Status status) {
        return documents.getOrDefault(status, 0L);
    }
}
