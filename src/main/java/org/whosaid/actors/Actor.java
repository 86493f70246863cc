package org.whosaid.actors;

import java.util.List;
import org.whosaid.facts.EntityType;

/**
 * Somebody or something of all articles together.
 *
 * @param id such as a00001
 * @param name the fullest form
 * @param code ISO 3166 of states and of agencies' states, the watch list's of watched names; may be empty
 * @param roles the most frequent first
 * @param articles how many name it
 * @param mentions how often they do
 * @param quotes how many quoted segments it is the speaker of
 * @param statements how many reported statements it is the speaker of
 * @param first the first document that names it
 * @param last the last that does
 * @param aliases every other form, the most frequent first
 * @param confidence the share of its articles that are expected to mean the same
 */
record Actor(
        String id,
        String name,
        EntityType type,
        String code,
        List<String> roles,
        int articles,
        int mentions,
        int quotes,
        int statements,
        String first,
        String last,
        List<String> aliases,
        double confidence) {

    Actor {
        roles = List.copyOf(roles);
        aliases = List.copyOf(aliases);
    }

    String role() {
        return roles.isEmpty() ? "" : roles.get(0);
    }

    List<String> otherRoles() {
        return roles.isEmpty() ? List.of() : roles.subList(1, roles.size());
    }
}
