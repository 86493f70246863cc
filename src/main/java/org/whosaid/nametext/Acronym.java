package org.whosaid.nametext;

import java.util.Optional;
import java.util.OptionalInt;

/** How acronyms look, and where one stands in brackets beside the name that it is short for. */
public final class Acronym {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 10;
    private static final int MOST_TOKENS = 3;

    private Acronym() {}

    /** The letters of a word that has the shape of an acronym, without marks and without the s of a plural. */
    public static Optional<String> letters(String word) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c)) {
                letters.append(c);
            } else if (c != '.' && c != '&' && c != '-' && c != '/') {
                return Optional.empty();
            }
        }
        String bare = withoutPlural(letters.toString());
        long capitals = bare.chars().filter(Character::isUpperCase).count();
        boolean shape = bare.length() >= SHORTEST
                && bare.length() <= LONGEST
                && Character.isUpperCase(bare.charAt(0))
                && capitals >= SHORTEST
                && capitals * 2 >= bare.length();
        return shape ? Optional.of(bare) : Optional.empty();
    }

    /** Whether a word has the shape of an acronym: mostly capitals. */
    public static boolean isShapedSo(String word) {
        return letters(word).isPresent();
    }

    /** "SACCO" of "SACCOs"; any other word as it is. */
    public static String withoutPlural(String letters) {
        String bare = letters.substring(0, Math.max(0, letters.length() - 1));
        boolean plural = letters.endsWith("s")
                && bare.length() >= SHORTEST
                && bare.chars().allMatch(Character::isUpperCase);
        return plural ? bare : letters;
    }

    /** The end of an acronym that begins at a token, which may be written with hyphens; the token itself where none. */
    public static int end(NameText text, int first) {
        int end = first;
        StringBuilder word = new StringBuilder();
        int longest = first;
        while (end < first + MOST_TOKENS && text.within(first, end).isPresent() && (end == first || joins(text, end))) {
            word.append(text.word(end));
            end++;
            if (letters(word.toString()).isPresent() && text.token(end - 1).isWord()) {
                longest = end;
            }
        }
        return longest;
    }

    private static boolean joins(NameText text, int token) {
        return text.token(token - 1).span().end() == text.token(token).span().start();
    }

    /**
     * Where an acronym would begin that stands in brackets behind a name: behind the bracket, marks and small words
     * such as "the" or "or".
     *
     * @param end the number after the name's last token
     */
    public static OptionalInt placeBehind(NameText text, int end) {
        if (!text.after(end).equals("(")) {
            return OptionalInt.empty();
        }
        int place = end + 1;
        while (text.within(end, place)
                .filter(token -> !token.isWord()
                        || token.tag().equals("DT")
                        || token.tag().equals("CC"))
                .isPresent()) {
            place++;
        }
        return text.within(end, place).isPresent() ? OptionalInt.of(place) : OptionalInt.empty();
    }

    /**
     * Where an acronym would begin that a name in brackets follows: in "HRI (the Harbour Rights Institute)" the first
     * token, seen from the institute.
     *
     * @param first number of the name's first token
     * @param end the number after its last token
     */
    public static OptionalInt placeBefore(NameText text, int first, int end) {
        int bracket = first - 1;
        while (text.within(first, bracket)
                .filter(token -> !token.text().equals("(")
                        && (!token.isWord() || token.tag().equals("DT")))
                .isPresent()) {
            bracket--;
        }
        boolean bracketed = text.within(first, bracket)
                        .filter(token -> token.text().equals("("))
                        .isPresent()
                && text.within(first, bracket - 1).isPresent()
                && (text.after(end).equals(")") || text.after(end).equals(","));
        return bracketed ? OptionalInt.of(bracket - 1) : OptionalInt.empty();
    }
}
