package org.whosaid.tables;

import java.util.List;
import org.whosaid.facts.EntityType;

/**
 * A row of entities.csv, read back.
 *
 * @param document the article's name
 * @param id its number in the article, such as {@code e0001}
 * @param name the fullest form that the article uses
 * @param type what it is
 * @param code ISO 3166 for states, the watch list's for watched names, otherwise empty
 * @param role first title or affiliation given; may be empty
 * @param mentions how often the article names it
 * @param quotes how many quoted segments it is the speaker of
 * @param aliases every other form of the article, in order; a form with a semicolon in it is several
 */
public record EntityRow(
        String document,
        String id,
        String name,
        EntityType type,
        String code,
        String role,
        int mentions,
        int quotes,
        List<String> aliases) {

    public EntityRow {
        aliases = List.copyOf(aliases);
    }
}
