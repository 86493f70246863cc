package org.whosaid.actors;

import java.io.Closeable;
import java.io.IOException;
import org.whosaid.disk.SortedRecords;

/**
 * Which sightings are one actor.
 *
 * @param unions which groups are; groups are the different types and keys, numbered in their order
 * @param exceptions sightings of short names that belong to another group than their key says, or {@value #APART}, to
 *     none: type, key, document, entity, group, probability
 */
record Merged(Unions unions, SortedRecords exceptions) implements Closeable {

    /** Instead of a group: the sighting is an actor by itself. */
    static final String APART = "apart";

    @Override
    public void close() throws IOException {
        exceptions.close();
    }
}
