package org.whosaid.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Lexicon;

/** Merges the names of an article into clusters, one for each person or body in the world. */
final class EntityMerger {

    private final PersonMerger people;
    private final BodyMerger bodies;

    EntityMerger(Lexicon lexicon) {
        this.people = new PersonMerger(lexicon);
        this.bodies = new BodyMerger(lexicon);
    }

    List<Cluster> merge(NameText text, List<NameCandidate> names) {
        List<NameCandidate> persons = new ArrayList<>();
        List<NameCandidate> others = new ArrayList<>();
        for (NameCandidate name : names) {
            (name.is(EntityType.PERSON) ? persons : others).add(name);
        }
        moveMisread(text, persons, others);
        List<Cluster> merged = new ArrayList<>(people.merge(text, persons));
        merged.addAll(bodies.merge(text, others));
        return merged;
    }

    /**
     * The name model's single words are unsure: one that is a known person's surname is that person, and one that a
     * surer organisation has in its name is that organisation.
     */
    private static void moveMisread(NameText text, List<NameCandidate> persons, List<NameCandidate> others) {
        Set<String> surnames = persons.stream()
                .map(person -> PersonMerger.nameOf(text, person))
                .filter(PersonName::isFull)
                .map(PersonName::last)
                .collect(Collectors.toUnmodifiableSet());
        List<NameCandidate> toPersons = others.stream()
                .filter(name -> name.trust() == Trust.LABEL && name.size() == 1)
                .filter(name -> surnames.contains(text.word(name.first())))
                .toList();
        others.removeAll(toPersons);
        for (NameCandidate name : toPersons) {
            persons.add(NameCandidate.of(
                    name.first(), name.end(), EntityType.PERSON, Trust.CONTEXT, "surname of a person named in full"));
        }
        Set<String> bodies = others.stream()
                .filter(name -> name.trust() != Trust.LABEL || name.size() == 1)
                .map(name -> text.words(name.first(), name.end()))
                .collect(Collectors.toUnmodifiableSet());
        List<NameCandidate> toOthers = persons.stream()
                .filter(name -> name.trust() == Trust.LABEL && name.size() == 1)
                .filter(name -> bodies.contains(text.word(name.first())) && !surnames.contains(text.word(name.first())))
                .toList();
        persons.removeAll(toOthers);
        for (NameCandidate name : toOthers) {
            NameCandidate twin = others.stream()
                    .filter(other -> text.words(other.first(), other.end()).equals(text.word(name.first())))
                    .findFirst()
                    .orElseThrow();
            others.add(new NameCandidate(
                    name.first(), name.end(), twin.type(), twin.trust(), twin.known(), "name of a body elsewhere"));
        }
        persons.sort(Comparator.comparingInt(NameCandidate::first));
        others.sort(Comparator.comparingInt(NameCandidate::first));
    }
}
