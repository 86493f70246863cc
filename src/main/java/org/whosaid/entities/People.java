package org.whosaid.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.whosaid.entities.Namesakes.Nearest;
import org.whosaid.entities.PersonName.Shelf;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.KnownName;
import org.whosaid.facts.Lexicon.Gender;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameText;

/** The people whom an article has named so far, numbered from 0, found by the words of their names. */
final class People {

    /** Which part of a name a single word is, the likelier ones first. */
    private enum Part {
        LAST,
        FIRST,
        OTHER
    }

    /** A word of a name without diacritics and case; what follows a hyphen within one stands as it is written. */
    private record PartKey(Part part, String word, boolean followsHyphen) {}

    private final NameText text;
    private final List<Cluster> people = new ArrayList<>();
    private final Map<KnownName, Integer> watched = new HashMap<>();

    /** By the first name of each, in order: whoever agrees with all names of a person agrees with that one. */
    private final Map<Shelf, List<Integer>> byFirstName = new HashMap<>();

    /** Who agreed with a name first. No later name of anybody changes that. */
    private final Map<PersonName, Integer> settled = new HashMap<>();

    private final Map<PartKey, Namesakes> namesakes = new HashMap<>();
    private final List<List<Namesakes>> namesakesOf = new ArrayList<>();

    private final Set<String> familyNames;

    /** @param familyNames those that stand first in a name */
    People(NameText text, Set<String> familyNames) {
        this.text = text;
        this.familyNames = familyNames;
    }

    List<Cluster> clusters() {
        return people;
    }

    Cluster get(int person) {
        return people.get(person);
    }

    int add(Optional<KnownName> known) {
        people.add(new Cluster(EntityType.PERSON, known));
        namesakesOf.add(new ArrayList<>());
        return people.size() - 1;
    }

    void addMention(int person, NameCandidate mention) {
        Cluster cluster = people.get(person);
        cluster.add(mention);
        mention.known().filter(cluster::isWatchedAs).ifPresent(known -> watched.putIfAbsent(known, person));
        namesakesOf.get(person).forEach(shared -> shared.place(person, mention));
    }

    void addName(int person, PersonName name) {
        Cluster cluster = people.get(person);
        if (cluster.personNamesByEnds().isEmpty()) {
            name.shelves()
                    .forEach(shelf -> byFirstName
                            .computeIfAbsent(shelf, fresh -> new ArrayList<>())
                            .add(person));
        }
        if (!cluster.addPersonName(name)) {
            return;
        }
        join(person, new PartKey(Part.LAST, name.lastKey(), false));
        join(person, new PartKey(isFamilyNameFirst(name) ? Part.LAST : Part.FIRST, name.firstKey(), false));
        for (int i = 0; i < name.words().size(); i++) {
            join(person, new PartKey(Part.OTHER, name.keys().get(i), false));
            String word = name.words().get(i);
            for (int hyphen = word.indexOf('-'); hyphen >= 0; hyphen = word.indexOf('-', hyphen + 1)) {
                join(person, new PartKey(Part.OTHER, word.substring(hyphen + 1), true));
            }
        }
    }

    /** "Cho Min-ho" and "Kim Jong Un"; "Lee Marlowe" may be either, and is called Marlowe. */
    private boolean isFamilyNameFirst(PersonName name) {
        boolean given = name.words().size() > 2 || name.last().contains("-");
        return given && familyNames.contains(name.first()) && !familyNames.contains(name.last());
    }

    private void join(int person, PartKey key) {
        Namesakes shared = namesakes.computeIfAbsent(key, fresh -> new Namesakes(text, people));
        if (shared.add(person)) {
            namesakesOf.get(person).add(shared);
        }
    }

    /** The person whom a mention names by the watch list. */
    OptionalInt watchedAs(Optional<KnownName> known) {
        return known.filter(KnownName::watched)
                .map(watched::get)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    /** The first person who is not watched as somebody else and whose names all agree with a full name. */
    OptionalInt agreeing(PersonName name, Optional<KnownName> known) {
        boolean lasting = known.filter(KnownName::watched).isEmpty() && !name.hasWordTwice();
        Integer before = lasting ? settled.get(name) : null;
        if (before != null) {
            text.look();
            return OptionalInt.of(before);
        }
        int first = people.size();
        for (Shelf shelf : name.shelvesToSearch()) {
            for (int person : byFirstName.getOrDefault(shelf, List.of())) {
                text.look();
                if (person >= first) {
                    break;
                }
                if (!people.get(person).isWatchedApartFrom(known) && agrees(people.get(person), name)) {
                    first = person;
                    break;
                }
            }
        }
        if (first == people.size()) {
            return OptionalInt.empty();
        }
        if (lasting) {
            settled.put(name, first);
        }
        return OptionalInt.of(first);
    }

    private boolean agrees(Cluster person, PersonName name) {
        for (Map.Entry<PersonName, Set<PersonName>> names :
                person.personNamesByEnds().entrySet()) {
            text.look();
            if (!name.agreesAtItsEnds(names.getKey())
                    && !names.getValue().stream().peek(other -> text.look()).allMatch(name::agreesWith)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The person, if any, whom a single word would name: who was named last before it.
     *
     * @param told the gender that a title before the word tells
     */
    OptionalInt namedBy(PersonName word, int token, Gender told) {
        for (Part part : Part.values()) {
            Optional<Nearest> nearest = sharing(part, word).stream()
                    .flatMap(namesakes -> namesakes.nearest(token, told).stream())
                    .min(Nearest.FIRST);
            if (nearest.isPresent()) {
                return OptionalInt.of(nearest.get().person());
            }
        }
        return OptionalInt.empty();
    }

    private List<Namesakes> sharing(Part part, PersonName word) {
        List<Namesakes> found = new ArrayList<>();
        Optional.ofNullable(namesakes.get(new PartKey(part, word.lastKey(), false)))
                .ifPresent(found::add);
        Optional.ofNullable(namesakes.get(new PartKey(part, word.last(), true))).ifPresent(found::add);
        return found;
    }
}
