package org.whosaid.actors;

import java.util.List;
import org.whosaid.disk.RecordNumbers;
import org.whosaid.facts.EntityType;

/**
 * What all articles say of those who have one type and key: taken for one actor, or part of one.
 *
 * @param number of the group, from 0
 * @param name the form that most articles use
 * @param articles how many name it
 * @param roles words of its roles
 * @param aliases keys of its other names
 * @param others keys of what else its articles name
 */
record Group(
        int number,
        EntityType type,
        String key,
        String name,
        int articles,
        Counts roles,
        Counts aliases,
        Counts others) {

    /** Enough to tell actors apart, and little enough for millions. */
    static final int REMEMBERED = 60;

    List<String> words() {
        return List.of(key.split(" "));
    }

    /** As fields of a record. */
    String[] fields() {
        return new String[] {
            RecordNumbers.write(number),
            type.name(),
            key,
            name,
            Integer.toString(articles),
            roles.write(),
            aliases.write(),
            others.write()
        };
    }

    /** @param first where its fields begin */
    static Group read(String[] fields, int first) {
        return new Group(
                RecordNumbers.read(fields[first]),
                EntityType.valueOf(fields[first + 1]),
                fields[first + 2],
                fields[first + 3],
                Integer.parseInt(fields[first + 4]),
                Counts.read(fields[first + 5], REMEMBERED),
                Counts.read(fields[first + 6], REMEMBERED),
                Counts.read(fields[first + 7], REMEMBERED));
    }
}
