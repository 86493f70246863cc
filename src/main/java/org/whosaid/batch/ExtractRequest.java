package org.whosaid.batch;

import java.util.List;
import org.whosaid.read.Filters;
import org.whosaid.read.ReadingRequest;

/**
 * What a run reads and how.
 *
 * @param inputs files, folders and {@code -} as typed; at least one
 * @param filters which files below the folders are read
 * @param reading how each of them is read
 * @param threads how many inputs are worked on at a time, at least 1
 */
public record ExtractRequest(List<String> inputs, Filters filters, ReadingRequest reading, int threads) {

    public ExtractRequest {
        inputs = List.copyOf(inputs);
        if (inputs.isEmpty() || threads < 1) {
            throw new IllegalArgumentException(
                    inputs.size() + " inputs, " + threads + " threads: each must be at least 1");
        }
    }
}
