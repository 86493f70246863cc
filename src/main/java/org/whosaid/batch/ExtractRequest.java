package org.whosaid.batch;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.whosaid.read.Filters;

/**
 * What a run reads and how.
 *
 * @param inputs files, folders and {@code -} as typed; at least one
 * @param filters which files below the folders are read
 * @param encoding what every input is read with; empty to find it out for each
 * @param maxCharacters longer inputs are skipped, at least 1
 * @param timeout how long the work on one input may take, at least a second
 * @param threads how many inputs are worked on at a time, at least 1
 */
public record ExtractRequest(
        List<String> inputs,
        Filters filters,
        Optional<Charset> encoding,
        int maxCharacters,
        Duration timeout,
        int threads) {

    public ExtractRequest {
        inputs = List.copyOf(inputs);
        if (inputs.isEmpty() || maxCharacters < 1 || timeout.toSeconds() < 1 || threads < 1) {
            throw new IllegalArgumentException(inputs.size() + " inputs, " + maxCharacters + " characters and "
                    + timeout.toSeconds() + " seconds at most, " + threads + " threads: each must be at least 1");
        }
    }
}
