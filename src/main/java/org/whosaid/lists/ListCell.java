package org.whosaid.lists;

import java.util.Arrays;
import java.util.List;

/** A cell that holds several values. */
final class ListCell {

    private ListCell() {}

    /** The values of a cell that joins them with semicolons, blank ones left out. */
    static List<String> parts(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
