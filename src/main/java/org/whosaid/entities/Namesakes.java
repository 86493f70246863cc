package org.whosaid.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.whosaid.facts.Lexicon.Gender;
import org.whosaid.nametext.NameCandidate;
import org.whosaid.nametext.NameText;

/** The people who share a word of their names, and who of them is named nearest to a place. */
final class Namesakes {

    /** More people than that are found by where they are named, fewer one by one. */
    private static final int FEW = 32;

    /**
     * A person near a place.
     *
     * @param distance as {@link Cluster#distance} counts it
     */
    record Nearest(int person, int distance) {
        static final Comparator<Nearest> FIRST =
                Comparator.comparingInt(Nearest::distance).thenComparingInt(Nearest::person);
    }

    private final NameText text;
    private final List<Cluster> people;
    private final Set<Integer> sharing = new LinkedHashSet<>();
    private @Nullable Crowd crowd;

    /** @param people all people of the article by their numbers, to which others may still be added */
    Namesakes(NameText text, List<Cluster> people) {
        this.text = text;
        this.people = people;
    }

    /** Adds a person with all mentions so far; false where the person is here already. */
    boolean add(int person) {
        boolean fresh = sharing.add(person);
        if (fresh && crowd != null) {
            crowd.add(person);
        }
        return fresh;
    }

    /** Notes one more mention of somebody who is here. */
    void place(int person, NameCandidate mention) {
        if (crowd != null) {
            crowd.place(person, mention);
        }
    }

    /**
     * Who is named nearest; of two as near the one with the lower number.
     *
     * @param told the gender that is wanted, which people of unknown gender may have too
     */
    Optional<Nearest> nearest(int token, Gender told) {
        if (sharing.size() > FEW) {
            Crowd many = crowd == null ? new Crowd() : crowd;
            crowd = many;
            return many.nearest(token, told);
        }
        Optional<Nearest> nearest = Optional.empty();
        for (int person : sharing) {
            text.look();
            if (mayBe(people.get(person), told)) {
                Nearest next = new Nearest(person, people.get(person).distance(text, token));
                nearest = Optional.of(nearest.filter(best -> Nearest.FIRST.compare(best, next) < 0)
                        .orElse(next));
            }
        }
        return nearest;
    }

    private static boolean mayBe(Cluster person, Gender told) {
        return told == Gender.EITHER || person.gender() == Gender.EITHER || person.gender() == told;
    }

    /** Many people by the places where they are named. */
    private final class Crowd {
        private final Places plain = new Places();
        private final Places aside = new Places();

        Crowd() {
            sharing.forEach(this::add);
        }

        void add(int person) {
            people.get(person).mentions().forEach(mention -> place(person, mention));
        }

        void place(int person, NameCandidate mention) {
            (Cluster.isAside(text, mention) ? aside : plain).add(person, mention.first());
        }

        Optional<Nearest> nearest(int token, Gender told) {
            List<Nearest> found = new ArrayList<>();
            plain.earlier(token, told).ifPresent(at -> found.add(new Nearest(at.getValue(), token - at.getKey())));
            aside.earlier(token, told)
                    .ifPresent(at -> found.add(new Nearest(at.getValue(), token - at.getKey() + Cluster.ASIDE)));
            if (found.isEmpty()) {
                for (Places places : List.of(plain, aside)) {
                    places.later(token, told)
                            .ifPresent(
                                    at -> found.add(new Nearest(at.getValue(), Cluster.LATER + at.getKey() - token)));
                }
            }
            return found.stream().min(Nearest.FIRST);
        }
    }

    /** From the tokens where mentions begin to the people, by the gender that was known of them. */
    private final class Places {
        private final Map<Gender, NavigableMap<Integer, Integer>> byGender = new EnumMap<>(Gender.class);

        Places() {
            for (Gender gender : Gender.values()) {
                byGender.put(gender, new TreeMap<>());
            }
        }

        void add(int person, int token) {
            of(people.get(person).gender()).put(token, person);
        }

        private NavigableMap<Integer, Integer> of(Gender gender) {
            return byGender.getOrDefault(gender, new TreeMap<>());
        }

        Optional<Map.Entry<Integer, Integer>> earlier(int token, Gender told) {
            return nearest(told, places -> places.floorEntry(token), Comparator.reverseOrder());
        }

        Optional<Map.Entry<Integer, Integer>> later(int token, Gender told) {
            return nearest(told, places -> places.ceilingEntry(token), Comparator.naturalOrder());
        }

        private Optional<Map.Entry<Integer, Integer>> nearest(
                Gender told, Neighbour neighbour, Comparator<Integer> nearer) {
            List<Map.Entry<Integer, Integer>> found = new ArrayList<>();
            for (Gender gender : Gender.values()) {
                if (told == Gender.EITHER || gender == Gender.EITHER || gender == told) {
                    nearest(gender, told, neighbour).ifPresent(found::add);
                }
            }
            return found.stream().min(Map.Entry.comparingByKey(nearer));
        }

        /** Whose gender became known since is moved to where it belongs, once. */
        private Optional<Map.Entry<Integer, Integer>> nearest(Gender gender, Gender told, Neighbour neighbour) {
            NavigableMap<Integer, Integer> candidates = of(gender);
            Map.Entry<Integer, Integer> at = neighbour.in(candidates);
            while (at != null) {
                text.look();
                Cluster person = people.get(at.getValue());
                if (mayBe(person, told)) {
                    return Optional.of(at);
                }
                candidates.remove(at.getKey());
                of(person.gender()).put(at.getKey(), at.getValue());
                at = neighbour.in(candidates);
            }
            return Optional.empty();
        }
    }

    /** The entry next to a place in some direction. */
    private interface Neighbour {
        Map.@Nullable Entry<Integer, Integer> in(NavigableMap<Integer, Integer> places);
    }
}
