package org.whosaid.facts;

import java.util.List;

/**
 * One real-world person, state, agency, group or organisation of an article.
 *
 * @param number its number in the article, from 1, in order of first mention
 * @param name the fullest form that the article uses; for states the common English name
 * @param type what it is
 * @param code ISO 3166-1 alpha-2 or 3166-2 of a state, or of the state whose body an agency is; of a watched name
 *     whatever the user gave; otherwise empty
 * @param role of a person the first office that the article gives, with its affiliation; may be empty
 * @param mentions where the article refers to it by name, in text order; at least one
 * @param descriptions where the article says who or what it is, in text order; none for a state
 */
public record Entity(
        int number,
        String name,
        EntityType type,
        String code,
        String role,
        List<Mention> mentions,
        List<Description> descriptions) {

    public Entity {
        mentions = List.copyOf(mentions);
        descriptions = List.copyOf(descriptions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("entity '" + name + "' has no mention");
        }
    }

    /** An entity of which the article gives nothing but names. */
    public Entity(int number, String name, EntityType type, String code, String role, List<Mention> mentions) {
        this(number, name, type, code, role, mentions, List.of());
    }

    /**
     * A place where an article says in words who or what an entity is.
     *
     * @param span the describing words, without an article in front of them
     * @param kind how they are joined to the entity
     */
    public record Description(Span span, Kind kind) {

        /** How the words are joined to the entity that they describe. */
        public enum Kind {
            /** Right before the name: "Prime Minister Mira Rao", "the software firm Acme". */
            TITLE,
            /** Before or behind the name, beyond a comma, a bracket or a dash: "Mira Rao, the mayor of Oslo,". */
            APPOSITION,
            /** What the name is said to be: "Mira Rao is the mayor of Oslo", "Mira Rao, who was mayor". */
            PREDICATE,
            /** What the named one does as an office: "leads the party" of "Mira Rao, who leads the party,". */
            DEED
        }

        public Description {
            if (span.isEmpty()) {
                throw new IllegalArgumentException("a description without words at " + span.start());
            }
        }
    }
}
