package org.whosaid.batch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.whosaid.read.Filters;
import org.whosaid.read.ReadingRequest;

/**
 * What a run reads and how.
 *
 * @param inputs files, folders and {@code -} as typed; at least one
 * @param filters which files below the folders are read
 * @param reading how each of them is read
 * @param timeout how long the work on one input may take, at least a second
 * @param threads how many inputs are worked on at a time, at least 1
 * @param debug the file that keeps the stack traces of failed inputs, as typed; empty where nobody wants them
 */
public record ExtractRequest(
        List<String> inputs,
        Filters filters,
        ReadingRequest reading,
        Duration timeout,
        int threads,
        Optional<String> debug) {

    public ExtractRequest {
        inputs = List.copyOf(inputs);
        if (inputs.isEmpty() || threads < 1 || timeout.toSeconds() < 1) {
            throw new IllegalArgumentException(inputs.size() + " inputs, " + threads + " threads, "
                    + timeout.toSeconds() + " seconds at most: each must be at least 1");
        }
    }
}
