package org.whosaid.options;

import java.util.Set;
import org.whosaid.facts.EntityType;
import org.whosaid.lists.WatchLists;

/**
 * Which entities are asked for.
 *
 * @param watchLists names that a user watches
 * @param types which types are listed; at least one
 */
public record EntityRequest(WatchLists watchLists, Set<EntityType> types) {

    public EntityRequest {
        types = Set.copyOf(types);
        if (types.isEmpty()) {
            throw new IllegalArgumentException("no type is asked for, at least one is needed");
        }
    }
}
