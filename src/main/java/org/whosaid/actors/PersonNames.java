package org.whosaid.actors;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How likely two full names are one person's, before anything else is known of them. */
final class PersonNames {

    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv", "v");
    private static final int LONG_WORD = 5;
    private static final double SAME_WORDS = .95;
    private static final double MIDDLE_LEFT_OUT = .95;
    private static final double PART = .85;
    private static final double FIRST_NAME_LEFT_OUT = .6;
    private static final double GENERATION_LEFT_OUT = .7;
    private static final double INITIAL = .4;
    private static final double SPELLING = .25;
    private static final double FIRST_NAME_SPELLING = .15;

    private PersonNames() {}

    /**
     * The probability that a name is another way to write a longer one.
     *
     * @param shorter words of the name, no more than the other has
     */
    static double alike(List<String> shorter, List<String> longer) {
        if (generationOf(shorter) + generationOf(longer) == 2
                && !shorter.get(shorter.size() - 1).equals(longer.get(longer.size() - 1))) {
            return 0;
        }
        if (shorter.size() == longer.size()) {
            return new TreeSet<>(shorter).equals(new TreeSet<>(longer)) ? SAME_WORDS : sameLength(shorter, longer);
        }
        if (isWithin(shorter, longer)) {
            if (!shorter.get(0).equals(longer.get(0))) {
                return FIRST_NAME_LEFT_OUT;
            }
            if (generationOf(shorter) != generationOf(longer)) {
                return GENERATION_LEFT_OUT;
            }
            return lastOf(shorter).equals(lastOf(longer)) ? MIDDLE_LEFT_OUT : PART;
        }
        return 0;
    }

    /** One of them has an initial where the other has a word, or a word is spelt another way. */
    private static double sameLength(List<String> one, List<String> other) {
        int differences = 0;
        double probability = 0;
        for (int word = 0; word < one.size(); word++) {
            String a = one.get(word);
            String b = other.get(word);
            if (a.equals(b)) {
                continue;
            }
            differences++;
            boolean initial = (a.length() == 1 && b.startsWith(a)) || (b.length() == 1 && a.startsWith(b));
            if (initial) {
                probability = word == 0 ? INITIAL : MIDDLE_LEFT_OUT;
            } else if (isShortForm(a, b)) {
                probability = SPELLING;
            } else if (isSpeltAlike(a, b)) {
                probability = word == 0 ? FIRST_NAME_SPELLING : SPELLING;
            } else {
                return 0;
            }
        }
        return differences == 1 ? probability : 0;
    }

    private static boolean isSpeltAlike(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        return shorter >= LONG_WORD && distance(a, b) <= (shorter >= LONG_WORD + 2 ? 2 : 1);
    }

    /** "Ben" of "Benjamin", but not "Eric" of "Erica". */
    private static boolean isShortForm(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        return shorter >= 3 && Math.abs(a.length() - b.length()) > 1 && (a.startsWith(b) || b.startsWith(a));
    }

    /** How many letters have to be put in, taken out, exchanged or swapped with their neighbour. */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int exchange = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(exchange, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }

    /** Whether all words of a name stand in a longer one in their order, with no more than initials exchanged. */
    private static boolean isWithin(List<String> shorter, List<String> longer) {
        int next = 0;
        for (String word : longer) {
            if (next < shorter.size() && shorter.get(next).equals(word)) {
                next++;
            }
        }
        boolean real = shorter.stream().filter(word -> word.length() > 1).count() > 1;
        return next == shorter.size() && real;
    }

    private static int generationOf(List<String> words) {
        return GENERATIONS.contains(lastOf(words)) ? 1 : 0;
    }

    /** The family name, whatever generation stands behind it. */
    static String lastOf(List<String> words) {
        int last = words.size() - 1;
        return words.get(last > 1 && GENERATIONS.contains(words.get(last)) ? last - 1 : last);
    }
}
