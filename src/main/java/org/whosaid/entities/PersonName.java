package org.whosaid.entities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.whosaid.nametext.Atoms;

/**
 * The parts of a person's name as an article writes it, title and possessive taken off.
 *
 * @param words the words of the name without a generational suffix; at least one
 * @param suffix "Jr", "Sr", "II", "III" or empty
 * @param keys the words as they are compared: without diacritics and without case
 */
record PersonName(List<String> words, String suffix, List<String> keys) {

    private static final int LONGEST_INITIAL = 2;
    private static final int SHORTEST_BEGINNING = 3;

    /** Names of more words are looked up by one word, since their pairs of words are too many. */
    private static final int FEW_WORDS = 6;

    PersonName {
        words = List.copyOf(words);
        keys = List.copyOf(keys);
        if (words.isEmpty() || words.size() != keys.size()) {
            throw new IllegalArgumentException("a name of the words " + words + " with the keys " + keys);
        }
    }

    /** @param suffixes the words that are suffixes, with and without a stop */
    static PersonName of(List<String> tokens, Set<String> suffixes) {
        int end = tokens.size();
        String suffix = "";
        if (end > 1 && suffixes.contains(tokens.get(end - 1))) {
            suffix = tokens.get(end - 1).replace(".", "");
            end--;
        }
        while (end > 1 && tokens.get(end - 1).equals(",")) {
            end--;
        }
        List<String> words = tokens.subList(0, end);
        return new PersonName(words, suffix, words.stream().map(Atoms::key).toList());
    }

    boolean isFull() {
        return words.size() > 1;
    }

    String first() {
        return words.get(0);
    }

    String last() {
        return words.get(words.size() - 1);
    }

    /** The same name with another last word. */
    PersonName withLast(String word) {
        if (word.equals(last())) {
            return this;
        }
        List<String> changed = new ArrayList<>(words);
        changed.set(changed.size() - 1, word);
        return new PersonName(changed, suffix, changed.stream().map(Atoms::key).toList());
    }

    String firstKey() {
        return keys.get(0);
    }

    String lastKey() {
        return keys.get(keys.size() - 1);
    }

    boolean hasWordTwice() {
        return new HashSet<>(words).size() < words.size();
    }

    /** The first word and the last one: all that tells whether names agree where neither has all words of the other. */
    PersonName ends() {
        return new PersonName(List.of(first(), last()), suffix, List.of(firstKey(), lastKey()));
    }

    /** True where both may be one person: surnames and suffixes agree, and given names do not contradict each other. */
    boolean agreesWith(PersonName other) {
        return suffix.equals(other.suffix) && (agreesAtItsEnds(other) || containsOrIsWithin(other));
    }

    private boolean containsOrIsWithin(PersonName other) {
        return words.size() >= other.words.size() ? words.containsAll(other.words) : other.words.containsAll(words);
    }

    /** As {@link #agreesWith}, by suffix, surname and given name alone. */
    boolean agreesAtItsEnds(PersonName other) {
        return suffix.equals(other.suffix)
                && lastKey().equals(other.lastKey())
                && (firstKey().equals(other.firstKey()) || mayAbbreviate(first(), other.first()));
    }

    private static boolean mayAbbreviate(String a, String b) {
        boolean initial = isInitial(a) || isInitial(b);
        boolean beginning = a.length() >= SHORTEST_BEGINNING
                && b.length() >= SHORTEST_BEGINNING
                && (a.startsWith(b) || b.startsWith(a));
        return (initial || beginning) && a.charAt(0) == b.charAt(0);
    }

    private static boolean isInitial(String word) {
        return word.length() <= LONGEST_INITIAL && word.endsWith(".");
    }

    /** How a {@link Shelf} is found. */
    private enum By {
        GIVEN_NAME,
        BEGINNING,
        INITIAL,
        LETTER,
        ENDS,
        LAST_WORD,
        PAIR,
        WORD
    }

    /** Where names are kept so that those that agree are found without looking at all others. */
    record Shelf(By by, String suffix, String first, String last) {}

    /** The shelves on which this name is kept. */
    Set<Shelf> shelves() {
        Set<Shelf> shelves = new HashSet<>();
        shelves.add(shelf(By.GIVEN_NAME, firstKey(), lastKey()));
        shelves.add(shelf(By.LETTER, letter(), lastKey()));
        if (first().length() >= SHORTEST_BEGINNING) {
            shelves.add(shelf(By.BEGINNING, beginning(), lastKey()));
        }
        if (isInitial(first())) {
            shelves.add(shelf(By.INITIAL, letter(), lastKey()));
        }
        shelves.add(shelf(By.ENDS, first(), last()));
        shelves.add(shelf(By.LAST_WORD, "", last()));
        if (words.size() <= FEW_WORDS) {
            addPairs(By.PAIR, shelves);
        } else {
            words.forEach(word -> shelves.add(shelf(By.WORD, "", word)));
        }
        return shelves;
    }

    /** The shelves on which every name is that this one agrees with, among others. */
    Set<Shelf> shelvesToSearch() {
        Set<Shelf> shelves = new HashSet<>();
        shelves.add(shelf(By.GIVEN_NAME, firstKey(), lastKey()));
        shelves.add(shelf(By.INITIAL, letter(), lastKey()));
        if (first().length() >= SHORTEST_BEGINNING) {
            shelves.add(shelf(By.BEGINNING, beginning(), lastKey()));
        }
        if (isInitial(first())) {
            shelves.add(shelf(By.LETTER, letter(), lastKey()));
        }
        if (words.size() <= FEW_WORDS) {
            addPairs(By.ENDS, shelves);
        } else {
            words.forEach(word -> shelves.add(shelf(By.LAST_WORD, "", word)));
        }
        shelves.add(shelf(By.PAIR, first(), last()));
        shelves.add(shelf(By.WORD, "", last()));
        return shelves;
    }

    private void addPairs(By by, Set<Shelf> shelves) {
        for (String one : words) {
            words.forEach(other -> shelves.add(shelf(by, one, other)));
        }
    }

    private Shelf shelf(By by, String first, String last) {
        return new Shelf(by, suffix, first, last);
    }

    private String letter() {
        return first().substring(0, Math.min(1, first().length()));
    }

    private String beginning() {
        return first().substring(0, SHORTEST_BEGINNING);
    }
}
