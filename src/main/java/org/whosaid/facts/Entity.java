package org.whosaid.facts;

import java.util.List;

/**
 * One real-world person, state, agency, group or organisation of an article.
 *
 * @param number its number in the article, from 1, in order of first mention
 * @param name the fullest form that the article uses; for states the common English name
 * @param type what it is
 * @param code ISO 3166-1 alpha-2 or 3166-2 for a state, otherwise empty
 * @param role the first title or affiliation that the article gives; may be empty
 * @param mentions where the article refers to it by name, in text order; at least one
 */
public record Entity(int number, String name, EntityType type, String code, String role, List<Mention> mentions) {

    public Entity {
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("entity '" + name + "' has no mention");
        }
    }
}
