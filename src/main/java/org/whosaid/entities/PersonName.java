package org.whosaid.entities;

import java.util.List;
import java.util.Set;

/**
 * The parts of a person's name as an article writes it, title and possessive taken off.
 *
 * @param words the words of the name without a generational suffix; at least one
 * @param suffix "Jr", "Sr", "II", "III" or empty
 */
record PersonName(List<String> words, String suffix) {

    private static final Set<String> SUFFIXES = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV");

    PersonName {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a name without words");
        }
    }

    static PersonName of(List<String> tokens) {
        int end = tokens.size();
        String suffix = "";
        if (end > 1 && SUFFIXES.contains(tokens.get(end - 1))) {
            suffix = tokens.get(end - 1).replace(".", "");
            end--;
        }
        while (end > 1 && tokens.get(end - 1).equals(",")) {
            end--;
        }
        return new PersonName(tokens.subList(0, end), suffix);
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

    /** True where both may be one person: surnames and suffixes agree, and given names do not contradict each other. */
    boolean agreesWith(PersonName other) {
        if (!suffix.equals(other.suffix)) {
            return false;
        }
        PersonName longer = words.size() >= other.words.size() ? this : other;
        PersonName shorter = words.size() >= other.words.size() ? other : this;
        if (longer.words.containsAll(shorter.words)) {
            return true;
        }
        if (!sameWord(last(), other.last())) {
            return false;
        }
        return sameGiven(first(), other.first());
    }

    private static boolean sameGiven(String a, String b) {
        if (sameWord(a, b)) {
            return true;
        }
        boolean initial = (a.length() <= 2 && a.endsWith(".")) || (b.length() <= 2 && b.endsWith("."));
        boolean prefix = a.length() >= 3 && b.length() >= 3 && (a.startsWith(b) || b.startsWith(a));
        return (initial || prefix) && a.charAt(0) == b.charAt(0);
    }

    static boolean sameWord(String a, String b) {
        return Atoms.fold(a).equalsIgnoreCase(Atoms.fold(b));
    }
}
