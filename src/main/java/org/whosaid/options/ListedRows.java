package org.whosaid.options;

import java.util.Set;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Quote;
import org.whosaid.lists.WatchLists;

/**
 * Which entities and quotes are asked for.
 *
 * @param watchLists names that a user watches
 * @param types which types of entities are listed; at least one
 * @param kinds which kinds of quotes are listed; at least one
 */
public record ListedRows(WatchLists watchLists, Set<EntityType> types, Set<Quote.Kind> kinds) {

    public ListedRows {
        types = Set.copyOf(types);
        kinds = Set.copyOf(kinds);
        if (types.isEmpty() || kinds.isEmpty()) {
            throw new IllegalArgumentException(types.size() + " types and " + kinds.size()
                    + " kinds are asked for, at least one of each is needed");
        }
    }
}
