package org.whosaid.lists;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whosaid.facts.KnownName;

/**
 * A user's watch lists as they were read.
 *
 * @param names the watched names, each once, those of earlier files and rows first
 * @param checksums from each file as typed to the SHA-256 of its bytes, in the order of the files
 */
public record WatchLists(List<KnownName> names, Map<String, String> checksums) {

    /** No list at all. */
    public static final WatchLists NONE = new WatchLists(List.of(), Map.of());

    public WatchLists {
        names = List.copyOf(names);
        checksums = Collections.unmodifiableMap(new LinkedHashMap<>(checksums));
    }
}
