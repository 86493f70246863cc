package org.whosaid.proposals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Token;
import org.whosaid.nametext.Acronym;
import org.whosaid.nametext.Atoms;
import org.whosaid.nametext.NameText;
import org.whosaid.proposals.DefinitionFinder.InitialsFit.Word;

/**
 * Finds where an article defines an acronym: "Harbour Rights Institute (HRI)" and "HRI (Harbour Rights Institute)". The
 * name is the run of capitalised and linking words whose initials fit, whether or not another finder knows it.
 */
final class DefinitionFinder {

    /**
     * A place where an article says which name an acronym stands for: "Harbour Rights Institute (HRI)".
     *
     * @param first number of the first token of the name in full
     * @param end the number after the last token of the name in full
     * @param acronym number of the first token of the acronym
     * @param acronymEnd the number after the last token of the acronym
     * @param letters the acronym without marks and without the s of a plural
     */
    record Definition(int first, int end, int acronym, int acronymEnd, String letters) {

        Definition {
            if (end <= first || acronymEnd <= acronym || letters.isEmpty()) {
                throw new IllegalArgumentException("no definition: " + first + " to " + end + " is '" + letters + "'");
            }
        }
    }

    private static final int LONGEST_NAME = 24;

    private final Set<String> gaps;
    private final Set<String> links;

    DefinitionFinder(Lexicon lexicon) {
        this.gaps = lexicon.words("acronym-gaps");
        this.links = lexicon.words("institution-links");
    }

    /** The definitions whose letters fit, in text order. */
    List<Definition> find(NameText text) {
        List<Definition> found = new ArrayList<>();
        for (int i = 1; i < text.size(); i++) {
            if (text.word(i).equals("(") && text.within(i, i - 1).isPresent()) {
                int bracket = i;
                nameFirst(text, i).or(() -> acronymFirst(text, bracket)).ifPresent(found::add);
            }
        }
        return found;
    }

    /**
     * The acronyms in brackets whose letters do not fit the capitalised words before them, in text order; none that
     * stands so behind two names.
     */
    List<Definition> byPlace(NameText text) {
        Map<String, List<Definition>> byLetters = new LinkedHashMap<>();
        for (int i = 1; i < text.size(); i++) {
            if (text.word(i).equals("(") && text.within(i, i - 1).isPresent()) {
                atPlace(text, i)
                        .ifPresent(found -> byLetters
                                .computeIfAbsent(found.letters(), fresh -> new ArrayList<>())
                                .add(found));
            }
        }
        return byLetters.values().stream()
                .filter(same -> same.size() == 1)
                .map(same -> same.get(0))
                .toList();
    }

    private Optional<Definition> atPlace(NameText text, int bracket) {
        int acronym = bracket + 1;
        boolean closed = text.within(bracket, acronym + 1)
                .filter(token -> token.text().equals(")"))
                .isPresent();
        int first = bracket;
        while (text.within(bracket, first - 1).isPresent()
                && bracket - first < LONGEST_NAME
                && (text.isCapitalisedWord(first - 1) || isSmall(text, first - 1))) {
            first--;
        }
        while (first < bracket && isSmall(text, first)) {
            first++;
        }
        int start = first;
        return closed && bracket - first > 1
                ? Acronym.letters(text.word(acronym))
                        .filter(letters -> nameBefore(text, bracket, letters).isEmpty())
                        .map(letters -> new Definition(start, bracket, acronym, acronym + 1, letters))
                : Optional.empty();
    }

    private Optional<Definition> nameFirst(NameText text, int bracket) {
        int acronym = Acronym.placeBehind(text, bracket).orElse(bracket);
        int acronymEnd = acronym == bracket ? bracket : Acronym.end(text, acronym);
        if (acronymEnd == acronym || goesOn(text, acronymEnd)) {
            return Optional.empty();
        }
        return Acronym.letters(joined(text, acronym, acronymEnd))
                .flatMap(letters -> nameBefore(text, bracket, letters)
                        .map(first -> new Definition(first, bracket, acronym, acronymEnd, letters)));
    }

    /** Whether the bracket holds more of a name than the acronym: "(UN Women)". */
    private static boolean goesOn(NameText text, int end) {
        return text.within(end - 1, end).filter(Token::isCapitalised).isPresent();
    }

    /** The start of the name that ends at a bracket: the cheapest fit, of several the shortest. */
    private Optional<Integer> nameBefore(NameText text, int end, String letters) {
        List<Word> words = new ArrayList<>();
        int best = -1;
        int cost = InitialsFit.NO_FIT;
        for (int i = end - 1; i >= end - LONGEST_NAME && text.within(end, i).isPresent(); i--) {
            Token token = text.token(i);
            boolean small = isSmall(text, i);
            boolean capitalised = token.isCapitalised() && token.isWord() && !small;
            if (!small && !capitalised && !mayBeginSmall(token, letters)) {
                break;
            }
            words.add(0, new Word(token.text(), small));
            if (!small && words.size() > 1) {
                int here = InitialsFit.cost(words, letters);
                if (here < cost) {
                    cost = here;
                    best = i;
                }
            }
            if (!small && !capitalised) {
                break;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    /** "the confederation of Harbour Industry (CHI)" */
    private static boolean mayBeginSmall(Token token, String letters) {
        return token.tag().startsWith("NN")
                && Character.toUpperCase(token.text().charAt(0)) == Character.toUpperCase(letters.charAt(0));
    }

    /** Linking words and marks, and what a hyphen ties in: "Sher-e-Bangla". */
    private boolean isSmall(NameText text, int index) {
        String word = text.word(index);
        boolean tied = !text.isCapitalisedWord(index)
                && text.before(index).equals("-")
                && text.token(index - 1).span().end()
                        == text.token(index).span().start();
        return tied || gaps.contains(word) || links.contains(word) || word.equals(",") || word.equals("/");
    }

    private Optional<Definition> acronymFirst(NameText text, int bracket) {
        int acronym = bracket - 1;
        while (text.within(bracket, acronym - 1).isPresent()
                && acronym > bracket - 3
                && Acronym.end(text, acronym - 1) == bracket) {
            acronym--;
        }
        int first = bracket + 1;
        while (text.within(bracket, first)
                .filter(token -> !token.isWord() || token.tag().equals("DT"))
                .isPresent()) {
            first++;
        }
        List<Word> words = new ArrayList<>();
        int end = first;
        while (text.within(bracket, end).isPresent()
                && words.size() < LONGEST_NAME
                && ((isSmall(text, end) && !text.word(end).equals(",")) || text.isCapitalisedWord(end))) {
            words.add(new Word(text.word(end), isSmall(text, end)));
            end++;
        }
        boolean closed = text.within(bracket, end)
                .filter(token -> token.text().equals(")")
                        || token.text().equals(",")
                        || token.text().equals(";"))
                .isPresent();
        if (words.size() < 2 || !closed || Acronym.end(text, acronym) != bracket) {
            return Optional.empty();
        }
        int name = first;
        int from = acronym;
        int to = end;
        return Acronym.letters(joined(text, acronym, bracket))
                .filter(letters -> InitialsFit.cost(words, letters) < InitialsFit.NO_FIT)
                .map(letters -> new Definition(name, to, from, bracket, letters));
    }

    static String joined(NameText text, int first, int end) {
        StringBuilder word = new StringBuilder();
        for (int i = first; i < end; i++) {
            word.append(text.word(i));
        }
        return word.toString();
    }

    /**
     * How well the letters of an acronym fit the words of a name: each letter in order begins a word, or goes on with
     * one. Small words may give a letter or none, capitalised ones should give one.
     */
    static final class InitialsFit {

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
}
