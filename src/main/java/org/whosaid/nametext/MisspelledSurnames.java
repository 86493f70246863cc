package org.whosaid.nametext;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The surnames that one article spells in two ways: "Bauchtman" where it also names a Lydia Buchtmann. Two spellings
 * are near each other where taking at most one letter out of each leaves the same: a letter changed, added, left out,
 * swapped with the next, or moved.
 *
 * <p>Every surname is kept under all it becomes by losing one letter, so that near ones meet without a comparison of
 * each with every other; the method is the symmetric deletion of Garbe's SymSpell.
 */
public final class MisspelledSurnames {

    /** Shorter surnames are near too many others: Khan and Kan, Wang and Wan. */
    private static final int SHORTEST_IN_FULL = 5;

    private static final int SHORTEST_ALONE = 6;

    /** A full name's ends as they are compared, without case and diacritics. */
    private record Ends(String given, String surname) {}

    /**
     * How an article writes a full name.
     *
     * @param written the surname
     * @param order 0 for the one that came first
     */
    private record Use(String written, int order, int count) {

        static final Comparator<Use> MOST =
                Comparator.comparingInt(Use::count).thenComparing(Use::order, Comparator.reverseOrder());

        Use again() {
            return new Use(written, order, count + 1);
        }
    }

    private final Map<Ends, Use> uses = new HashMap<>();
    private final Set<String> wordsOfFullNames = new HashSet<>();
    private final Map<String, Set<Ends>> byRest = new HashMap<>();

    /**
     * Takes in a full name; all of them come before the first question.
     *
     * @param words its words as they are written, two at least
     */
    public void add(List<String> words) {
        words.forEach(word -> wordsOfFullNames.add(Atoms.key(word)));
        Ends ends = ends(words);
        Use before = uses.get(ends);
        if (before != null) {
            uses.put(ends, before.again());
            return;
        }
        uses.put(ends, new Use(words.get(words.size() - 1), uses.size(), 1));
        if (ends.surname().length() >= SHORTEST_IN_FULL) {
            for (String rest : rests(ends.surname())) {
                byRest.computeIfAbsent(rest, fresh -> new HashSet<>()).add(ends);
            }
        }
    }

    /** The surname of one of these full names as the article mostly writes it behind the same given name. */
    public String surnameOf(List<String> words) {
        Ends asked = ends(words);
        return prevailing(asked).orElse(words.get(words.size() - 1));
    }

    private Optional<String> prevailing(Ends asked) {
        return near(asked.surname(), SHORTEST_IN_FULL)
                .filter(known -> known.getKey().given().equals(asked.given()))
                .max(Map.Entry.comparingByValue(Use.MOST))
                .filter(known -> !known.getKey().equals(asked))
                .map(known -> known.getValue().written());
    }

    /** The one surname that a word alone misspells; the word itself where there is no such or more than one. */
    public String surnameMeantBy(String word) {
        String key = Atoms.key(word);
        Set<String> meant = new HashSet<>();
        if (wordsOfFullNames.contains(key)) {
            byRest.getOrDefault(key, Set.of()).stream()
                    .filter(name -> name.surname().equals(key))
                    .forEach(name -> meant.add(prevailing(name).orElse(word)));
        } else {
            near(key, SHORTEST_ALONE)
                    .filter(known -> !key.equals(known.getKey().surname() + "s"))
                    .forEach(known -> meant.add(
                            prevailing(known.getKey()).orElse(known.getValue().written())));
        }
        return meant.size() == 1 ? meant.iterator().next() : word;
    }

    private Stream<Map.Entry<Ends, Use>> near(String surname, int shortest) {
        if (surname.length() < shortest) {
            return Stream.empty();
        }
        Map<Ends, Use> near = new HashMap<>();
        for (String rest : rests(surname)) {
            for (Ends name : byRest.getOrDefault(rest, Set.of())) {
                Optional.ofNullable(uses.get(name)).ifPresent(use -> near.put(name, use));
            }
        }
        return near.entrySet().stream();
    }

    private static Ends ends(List<String> words) {
        return new Ends(Atoms.key(words.get(0)), Atoms.key(words.get(words.size() - 1)));
    }

    /** The word, and what it becomes by losing one letter. */
    private static Set<String> rests(String word) {
        Set<String> rests = new HashSet<>();
        rests.add(word);
        for (int i = 0; i < word.length(); i++) {
            rests.add(word.substring(0, i) + word.substring(i + 1));
        }
        return rests;
    }
}
