package org.whosaid.read;

import java.util.List;

/**
 * All inputs of a run.
 *
 * @param entries sorted by document in the order of code points, no document twice
 * @param leftAlone how many further files the folders hold that no include glob matches; excluded ones are not counted
 */
public record Inputs(List<InputEntry> entries, int leftAlone) {

    public Inputs {
        entries = List.copyOf(entries);
    }
}
