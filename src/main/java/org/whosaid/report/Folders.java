package org.whosaid.report;

import java.util.Iterator;
import java.util.List;

/**
 * The folders that a run's documents lie in, as far as they tell them apart: the first part of their paths behind what
 * all of them share.
 */
final class Folders {

    private final int shared;

    /** Folders for these documents. */
    Folders(List<String> documents) {
        this.shared = shared(documents.iterator());
    }

    /** The folder of one of the documents; empty where it lies above all folders. */
    String of(String document) {
        int end = document.indexOf('/', shared);
        return end < 0 ? "" : document.substring(shared, end);
    }

    private static int shared(Iterator<String> documents) {
        if (!documents.hasNext()) {
            return 0;
        }
        String first = documents.next();
        int shared = first.lastIndexOf('/') + 1;
        while (documents.hasNext() && shared > 0) {
            String other = documents.next();
            while (shared > 0 && !other.startsWith(first.substring(0, shared))) {
                shared = first.lastIndexOf('/', shared - 2) + 1;
            }
        }
        return shared;
    }
}
