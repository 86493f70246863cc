package org.whosaid.actors;

import java.util.List;
import org.whosaid.disk.RecordNumbers;
import org.whosaid.facts.EntityType;

/**
 * What one article says of one of its entities.
 *
 * @param document number of the article among the documents, from 0
 * @param entity its entity_id there
 * @param key what names that mean the same have in common
 * @param counts mentions, quotes and statements
 * @param path of the article
 * @param article path of the first one with nearly the same text, which may be its own
 * @param others keys of what else the article names, those with most mentions first
 */
record Sighting(
        int document,
        String entity,
        EntityType type,
        String key,
        String name,
        String code,
        String role,
        List<Integer> counts,
        List<String> aliases,
        String path,
        String article,
        List<String> others) {

    /** Where in the record the article stands. */
    static final int ARTICLE = 10;

    private static final String BETWEEN = "\u0001";

    Sighting {
        counts = List.copyOf(counts);
        aliases = List.copyOf(aliases);
        others = List.copyOf(others);
    }

    int mentions() {
        return counts.get(0);
    }

    /** Short for type and key, by which others of its article know it. */
    String hash() {
        return hash(type, key);
    }

    static String hash(EntityType type, String key) {
        return Integer.toString((type.name() + " " + key).hashCode(), Character.MAX_RADIX);
    }

    /** The same with what else its article names. */
    Sighting among(List<String> named) {
        List<String> rest =
                named.stream().filter(other -> !other.equals(hash())).toList();
        return new Sighting(document, entity, type, key, name, code, role, counts, aliases, path, article, rest);
    }

    /** As fields of a record, which are sorted by type, key and document. */
    String[] fields() {
        return new String[] {
            type.name(),
            key,
            RecordNumbers.write(document),
            entity,
            name,
            code,
            role,
            String.join(BETWEEN, counts.stream().map(String::valueOf).toList()),
            String.join(BETWEEN, aliases),
            path,
            article,
            String.join(BETWEEN, others)
        };
    }

    static Sighting read(String[] fields) {
        return new Sighting(
                RecordNumbers.read(fields[2]),
                fields[3],
                EntityType.valueOf(fields[0]),
                fields[1],
                fields[4],
                fields[5],
                fields[6],
                split(fields[7]).stream().map(Integer::valueOf).toList(),
                split(fields[8]),
                fields[9],
                fields[ARTICLE],
                split(fields[11]));
    }

    static List<String> split(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(BETWEEN, -1));
    }
}
