package org.whosaid.corpus;

import java.util.HashMap;
import java.util.Map;

/** Of documents that are like an earlier one, the first of all that are; in memory is what copies a run has. */
final class Firsts {

    private record First(int document, String path) {}

    private final Map<Integer, First> firsts = new HashMap<>();

    /** Says that a document is like an earlier one; documents come in their order. */
    void put(int document, int earlier, String path) {
        firsts.put(document, firsts.getOrDefault(earlier, new First(earlier, path)));
    }

    /** The path of the first document like this one, which was put. */
    String path(int document) {
        First first = firsts.get(document);
        return first == null ? "" : first.path();
    }
}
