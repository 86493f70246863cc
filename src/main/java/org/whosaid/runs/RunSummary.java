package org.whosaid.runs;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.whosaid.tables.Status;

/**
 * What run.json says about a run.
 *
 * @param software what the run was made with
 * @param watchLists from each watch list as typed to its checksum, in the order of the command line
 * @param request what it was asked to do
 * @param found what came of it
 * @param resumed what of that an earlier run had done
 * @param started when it began
 * @param wall how long the rest took
 */
public record RunSummary(
        Software software,
        Map<String, String> watchLists,
        Request request,
        Found found,
        Resumed resumed,
        Instant started,
        Duration wall) {

    public RunSummary {
        watchLists = Collections.unmodifiableMap(new LinkedHashMap<>(watchLists));
    }

    /**
     * What a run was asked to do.
     *
     * @param options the command line, one entry for each argument
     * @param inputs as typed
     * @param workingFolder what relative inputs are relative to
     */
    public record Request(List<String> options, List<String> inputs, String workingFolder) {
        public Request {
            options = List.copyOf(options);
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * What came of all inputs.
     *
     * @param counts how many ended with each status; one that is missing counts none
     * @param leftAlone how many files no include glob matched
     * @param words words of all articles
     */
    public record Found(Map<Status, Integer> counts, int leftAlone, long words) {
        public Found {
            counts = Map.copyOf(counts);
        }
    }

    /**
     * What was taken over from an interrupted run.
     *
     * @param documents how many inputs
     * @param words words of their articles
     */
    public record Resumed(int documents, long words) {}

    /**
     * The program and what it stands on.
     *
     * @param version of this program
     * @param java version of the Java runtime
     * @param coreNlp version of CoreNLP
     * @param models from the name of a model to its checksum
     */
    public record Software(String version, String java, String coreNlp, SortedMap<String, String> models) {

        public Software {
            models = Collections.unmodifiableSortedMap(new TreeMap<>(models));
        }

        /** The same with one more model. */
        public Software with(String model, String checksum) {
            SortedMap<String, String> more = new TreeMap<>(models);
            more.put(model, checksum);
            return new Software(version, java, coreNlp, more);
        }
    }
}
