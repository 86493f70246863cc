package org.whosaid.labels;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whosaid.facts.Token.NameLabel;

/**
 * What a whole article says about each of its words, by the labels of CoreNLP's name model: that of the same word
 * elsewhere, whether it is part of a longer person's name, an acronym that is defined here, or stands in lower case
 * too.
 */
final class NameEvidence {

    private static final int LONGEST_ACRONYM = 8;

    /** How often each word that begins with a capital has each label. */
    private final Map<String, Map<NameLabel, Integer>> counts = new HashMap<>();

    private final Map<String, Integer> inLongPeople = new HashMap<>();
    private final Set<String> acronyms = new HashSet<>();
    private final Set<String> lowerCase = new HashSet<>();

    private NameEvidence() {}

    static NameEvidence of(List<List<NameWord>> sentences) {
        NameEvidence evidence = new NameEvidence();
        sentences.forEach(evidence::add);
        return evidence;
    }

    private void add(List<NameWord> sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            NameWord word = sentence.get(i);
            if (!word.isCapitalised()) {
                lowerCase.add(word.text());
                continue;
            }
            counts.computeIfAbsent(word.text(), text -> new EnumMap<>(NameLabel.class))
                    .merge(word.label(), 1, Integer::sum);
            if (isInLongPerson(sentence, i)) {
                inLongPeople.merge(word.text(), 1, Integer::sum);
            }
            boolean inBrackets = i > 1
                    && i + 1 < sentence.size()
                    && isOpening(sentence.get(i - 1))
                    && isClosing(sentence.get(i + 1));
            if (inBrackets && isAcronym(word.text())) {
                acronyms.add(word.text());
            }
        }
    }

    private static boolean isInLongPerson(List<NameWord> sentence, int i) {
        return sentence.get(i).label() == NameLabel.PERSON
                && ((i > 0 && sentence.get(i - 1).label() == NameLabel.PERSON)
                        || (i + 1 < sentence.size() && sentence.get(i + 1).label() == NameLabel.PERSON));
    }

    private static boolean isOpening(NameWord word) {
        return word.text().equals("(") || word.text().equals("-LRB-");
    }

    private static boolean isClosing(NameWord word) {
        return word.text().equals(")") || word.text().equals("-RRB-");
    }

    private static boolean isAcronym(String word) {
        long capitals = word.chars().filter(Character::isUpperCase).count();
        return capitals > 1 && word.length() <= LONGEST_ACRONYM && 2 * capitals > word.length();
    }

    /** The label that the word has most often at its other places; one letter, {@code 0} where it has none. */
    String elsewhere(NameWord word) {
        String best = "0";
        int most = 0;
        for (Map.Entry<NameLabel, Integer> found :
                counts.getOrDefault(word.text(), Map.of()).entrySet()) {
            int count = found.getValue() - (found.getKey() == word.label() ? 1 : 0);
            if (count > most) {
                most = count;
                best = letter(found.getKey());
            }
        }
        return best;
    }

    /** Whether the word is part of a longer person's name at another place than this. */
    boolean isPartOfPerson(List<NameWord> sentence, int i) {
        int here = isInLongPerson(sentence, i) ? 1 : 0;
        return inLongPeople.getOrDefault(sentence.get(i).text(), 0) > here;
    }

    boolean isDefinedAcronym(NameWord word) {
        return acronyms.contains(word.text());
    }

    /** Whether the word, given in lower case, stands so in the article. */
    boolean standsInLowerCase(String lower) {
        return lowerCase.contains(lower);
    }

    static String letter(NameLabel label) {
        return switch (label) {
            case NONE -> "-";
            case PERSON -> "P";
            case LOCATION -> "L";
            case ORGANIZATION -> "O";
            case OTHER -> "M";
        };
    }
}
