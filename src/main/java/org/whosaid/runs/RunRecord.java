package org.whosaid.runs;

import java.util.List;
import java.util.Map;

/**
 * What a run says of itself in run.json, as far as its articles can be found again by it.
 *
 * @param version of the program that made it
 * @param started when it began, ISO 8601 in UTC
 * @param options the command line, one entry for each argument
 * @param inputs the inputs as typed
 * @param workingFolder what relative inputs are relative to
 * @param leftAlone how many files no include glob matched
 * @param checksums from each input of which the bytes are known to their SHA-256
 */
public record RunRecord(
        String version,
        String started,
        List<String> options,
        List<String> inputs,
        String workingFolder,
        int leftAlone,
        Map<String, String> checksums) {

    public RunRecord {
        options = List.copyOf(options);
        inputs = List.copyOf(inputs);
        checksums = Map.copyOf(checksums);
    }
}
