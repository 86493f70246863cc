package org.whosaid.names;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How well the letters of an acronym fit the words of a name: each letter in order begins a word, or goes on with one.
 * Small words may give a letter or none, capitalised ones should give one.
 */
final class InitialsFit {

    /** More than any name that fits costs. */
    static final int NO_FIT = 1000;

    private static final int SKIPPED_WORD = 2;
    private static final int NEXT_LETTER = 1;
    private static final int INNER_LETTER = 2;

    /**
     * A word of a name.
     *
     * @param small whether it is a linking word or mark, which may give no letter
     */
    record Word(String text, boolean small) {}

    private final List<Word> words;
    private final String letters;
    private final int[][] costs;

    private InitialsFit(List<Word> words, String letters) {
        this.words = words;
        this.letters = letters;
        this.costs = new int[words.size()][letters.length() + 1];
        for (int[] row : costs) {
            Arrays.fill(row, -1);
        }
    }

    /** The cost of a fit, 0 for initials alone; {@link #NO_FIT} where the letters are too few or too odd for it. */
    static int cost(List<Word> words, String letters) {
        String lower = Atoms.fold(letters).toLowerCase(Locale.ROOT);
        String first = Atoms.fold(words.get(0).text()).toLowerCase(Locale.ROOT);
        if (words.get(0).small() || first.charAt(0) != lower.charAt(0)) {
            return NO_FIT;
        }
        int cost = new InitialsFit(words, lower).from(0, 0);
        return cost <= bound(letters.length()) ? cost : NO_FIT;
    }

    private static int bound(int letters) {
        return switch (letters) {
            case 0, 1, 2 -> 0;
            case 3 -> 2;
            case 4 -> 3;
            default -> 4;
        };
    }

    private int from(int word, int letter) {
        if (word == words.size()) {
            return letter == letters.length() ? 0 : NO_FIT;
        }
        if (costs[word][letter] < 0) {
            costs[word][letter] = cheapest(word, letter);
        }
        return costs[word][letter];
    }

    private int cheapest(int word, int letter) {
        Word here = words.get(word);
        boolean atStart = word == 0;
        int cost = atStart ? NO_FIT : from(word + 1, letter) + (here.small() ? 0 : SKIPPED_WORD);
        String text = Atoms.fold(here.text()).toLowerCase(Locale.ROOT);
        if (letter == letters.length() || text.charAt(0) != letters.charAt(letter)) {
            return cost;
        }
        boolean shouted =
                here.text().length() > 1 && here.text().equals(here.text().toUpperCase(Locale.ROOT));
        cost = Math.min(cost, from(word + 1, letter + 1));
        int taken = 1;
        int spent = 0;
        for (int i = 1; i < text.length() && letter + taken < letters.length() && !here.small(); i++) {
            if (text.charAt(i) == letters.charAt(letter + taken)) {
                boolean next = i == taken;
                spent += shouted ? 0 : next ? NEXT_LETTER : INNER_LETTER;
                taken++;
                cost = Math.min(cost, spent + from(word + 1, letter + taken));
            }
        }
        return Math.min(cost, NO_FIT);
    }
}
