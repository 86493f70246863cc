package org.whosaid.actors;

import java.util.ArrayList;
import java.util.List;

/** Counts what articles say of one group, while its sightings come in. */
final class GroupCounts {

    private final NameKeys keys;
    private final int number;
    private final List<Sighting> first = new ArrayList<>(1);
    private final Counts names = new Counts(Group.REMEMBERED);
    private final Counts roles = new Counts(Group.REMEMBERED);
    private final Counts aliases = new Counts(Group.REMEMBERED);
    private final Counts others = new Counts(Group.REMEMBERED);
    private int articles;
    private int document = -1;

    GroupCounts(NameKeys keys, int number) {
        this.keys = keys;
        this.number = number;
    }

    boolean isEmpty() {
        return first.isEmpty();
    }

    /** Whether a sighting is one of this group. */
    boolean takes(Sighting sighting) {
        return isEmpty()
                || (first.get(0).type() == sighting.type() && first.get(0).key().equals(sighting.key()));
    }

    void add(Sighting sighting) {
        if (isEmpty()) {
            first.add(sighting);
        }
        if (sighting.document() != document) {
            document = sighting.document();
            articles++;
        }
        names.add(sighting.name(), 1);
        NameKeys.words(sighting.role()).forEach(word -> roles.add(word, 1));
        sighting.aliases().stream()
                .map(alias -> keys.ofAlias(sighting.type(), alias, sighting.code()))
                .distinct()
                .filter(alias -> !alias.isEmpty() && !alias.equals(sighting.key()))
                .forEach(alias -> aliases.add(alias, 1));
        sighting.others().forEach(other -> others.add(other, 1));
    }

    Group group() {
        return new Group(
                number,
                first.get(0).type(),
                first.get(0).key(),
                names.mostFrequent().get(0),
                articles,
                roles,
                aliases,
                others);
    }
}
