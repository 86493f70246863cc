package org.whosaid.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whosaid.facts.DoneInput;
import org.whosaid.facts.Problem;
import org.whosaid.read.FingerprintReader;
import org.whosaid.read.InputEntry;

/**
 * What an interrupted run has left to do. An input that holds the bytes that it held then is done; any other, such as a
 * changed file, a new one or standard input, is to be done.
 *
 * @param inputs those to be done, in order
 * @param done what came of the others
 * @param problems those of the others that gave no result, in the order of the inputs
 */
public record Remainder(List<InputEntry> inputs, RunCounts done, List<Problem> problems) {

    public Remainder {
        inputs = List.copyOf(inputs);
        problems = List.copyOf(problems);
    }

    /**
     * Compares all inputs with what an interrupted run has done; reads every file that may not have changed.
     *
     * @throws RunStoppedException where that was asked for
     */
    public static Remainder of(List<InputEntry> inputs, Collection<DoneInput> interrupted, StopRequest stop)
            throws RunStoppedException {
        Map<String, DoneInput> byDocument = new HashMap<>();
        interrupted.forEach(input -> byDocument.put(input.document(), input));
        FingerprintReader reader = new FingerprintReader();
        List<InputEntry> rest = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        RunCounts done = RunCounts.NONE;
        for (InputEntry entry : inputs) {
            stop.check();
            DoneInput before = byDocument.get(entry.document());
            if (before != null
                    && before.source()
                            .filter(source -> reader.matches(entry, source))
                            .isPresent()) {
                done = done.plus(before);
                before.problem().ifPresent(problems::add);
            } else {
                rest.add(entry);
            }
        }
        return new Remainder(rest, done, problems);
    }
}
