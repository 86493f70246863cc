package org.whosaid.wording;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What wordings that share words have in common: each two words that stand next to each other, whatever small ones
 * stand between, and the whole.
 */
public final class WordPairs {

    /** Words of so many letters are not left out, whatever they tell. */
    private static final int LONG = 4;

    private final SharedWordsFinder finder;

    /** @param uninformative words that do not tell one saying from another */
    public WordPairs(Set<String> uninformative) {
        this.finder = new SharedWordsFinder(uninformative);
    }

    /** The pairs, in order, each once. */
    public Set<String> of(Wording wording) {
        Set<String> pairs = new LinkedHashSet<>();
        String before = "";
        StringBuilder whole = new StringBuilder();
        for (String word : wording.words()) {
            if (word.equals(Wording.GAP)) {
                before = "";
            } else if (word.length() >= LONG || finder.tells(word)) {
                if (!before.isEmpty()) {
                    pairs.add(before + " " + word);
                }
                whole.append(word).append(' ');
                before = word;
            }
        }
        if (pairs.size() > 1) {
            pairs.add(whole.toString());
        }
        return pairs;
    }
}
