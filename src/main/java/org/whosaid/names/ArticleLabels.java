package org.whosaid.names;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.whosaid.facts.Token;
import org.whosaid.facts.Token.NameLabel;
import org.whosaid.nametext.NameText;

/** What one name model takes the words of an article for, at each place and all together. */
final class ArticleLabels {

    private final NameText text;
    private final Function<Token, NameLabel> model;
    private final Map<String, Map<NameLabel, Integer>> byWord = new HashMap<>();
    private final Map<String, Map<NameLabel, Integer>> asLast = new HashMap<>();
    private final Map<String, Map<NameLabel, Integer>> asFirst = new HashMap<>();

    /** @param model what it takes a token for */
    ArticleLabels(NameText text, Function<Token, NameLabel> model) {
        this.text = text;
        this.model = model;
        for (int i = 0; i < text.size(); i++) {
            NameLabel label = at(i);
            String word = text.word(i);
            boolean afterSame = isSame(i, i - 1);
            boolean beforeSame = isSame(i, i + 1);
            if (!Character.isLowerCase(word.codePointAt(0))) {
                count(byWord, word, label);
                if (label != NameLabel.NONE && afterSame && !beforeSame) {
                    count(asLast, word, label);
                }
                if (label != NameLabel.NONE && beforeSame && !afterSame) {
                    count(asFirst, word, label);
                }
            }
        }
    }

    NameLabel at(int token) {
        return model.apply(text.token(token));
    }

    private boolean isSame(int token, int beside) {
        return beside >= 0 && beside < text.size() && text.within(token, beside).isPresent() && at(beside) == at(token);
    }

    private static void count(Map<String, Map<NameLabel, Integer>> counts, String word, NameLabel label) {
        counts.computeIfAbsent(word, fresh -> new EnumMap<>(NameLabel.class)).merge(label, 1, Integer::sum);
    }

    /** The first letters of the labels that stand in a run. */
    String in(int first, int end) {
        StringBuilder letters = new StringBuilder();
        for (NameLabel label : NameLabel.values()) {
            for (int i = first; i < end; i++) {
                if (at(i) == label) {
                    letters.append(letter(label));
                    break;
                }
            }
        }
        return letters.toString();
    }

    /** The label beside a run: its first letter, {@code e} at the end of the sentence, {@code =} if it goes on. */
    String beside(int edge, int beside) {
        if (beside < 0 || beside >= text.size() || text.within(edge, beside).isEmpty()) {
            return "e";
        }
        return isSame(edge, beside) && at(edge) != NameLabel.NONE ? "=" : letter(at(beside));
    }

    /** What a word is mostly taken for at its other places, with {@code ?} where not at all; {@code -} without any. */
    String elsewhere(int token) {
        Map<NameLabel, Integer> counts = new EnumMap<>(NameLabel.class);
        counts.putAll(byWord.getOrDefault(text.word(token), Map.of()));
        counts.computeIfPresent(at(token), (label, count) -> count > 1 ? count - 1 : null);
        return summary(counts);
    }

    /** The same of longer names that end in a word. */
    String asLast(int token) {
        return summary(asLast.getOrDefault(text.word(token), Map.of()));
    }

    /** The same of longer names that begin with a word. */
    String asFirst(int token) {
        return summary(asFirst.getOrDefault(text.word(token), Map.of()));
    }

    private static String summary(Map<NameLabel, Integer> counts) {
        String best = "-";
        int most = 0;
        int all = 0;
        for (NameLabel label : NameLabel.values()) {
            int count = counts.getOrDefault(label, 0);
            all += count;
            if (count > most) {
                most = count;
                best = letter(label);
            }
        }
        return most == all ? best : best + "?";
    }

    private static String letter(NameLabel label) {
        return label.name().substring(0, 2);
    }
}
