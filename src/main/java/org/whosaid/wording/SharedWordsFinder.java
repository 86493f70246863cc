package org.whosaid.wording;

import java.util.List;
import java.util.Set;

/**
 * Finds the stretch that two wordings share: their best local alignment (Smith and Waterman 1981), in which whatever
 * stands where one of them has a gap costs nothing. Looks at the first {@value #MOST_WORDS} words of each.
 */
public final class SharedWordsFinder {

    private static final int MOST_WORDS = 400;

    private static final int TELLING = 3;
    private static final int OTHER = 1;
    private static final int CHANGED = -2;

    private final Set<String> uninformative;

    /** @param uninformative words that do not tell one saying from another */
    public SharedWordsFinder(Set<String> uninformative) {
        this.uninformative = Set.copyOf(uninformative);
    }

    /** Whether a word tells something. */
    public boolean tells(String word) {
        return !uninformative.contains(word) && !word.equals(Wording.GAP) && word.codePointCount(0, word.length()) > 1;
    }

    /** What two wordings share. */
    public SharedWords find(Wording one, Wording other) {
        List<String> a = head(one);
        List<String> b = head(other);
        Cell[] above = row(b.size());
        Cell best = new Cell();
        for (String word : a) {
            Cell[] row = row(b.size());
            boolean gap = word.equals(Wording.GAP);
            for (int j = 1; j <= b.size(); j++) {
                String facing = b.get(j - 1);
                Cell cell = row[j];
                if (gap || facing.equals(Wording.GAP)) {
                    cell.take(above[j - 1], 0, 0, 0, 0);
                    cell.take(above[j], 0, 0, 0, 0);
                    cell.take(row[j - 1], 0, 0, 0, 0);
                } else if (word.equals(facing)) {
                    int telling = tells(word) ? 1 : 0;
                    cell.take(above[j - 1], telling == 1 ? TELLING : OTHER, telling, 1, 0);
                } else {
                    cell.take(above[j - 1], CHANGED, 0, 0, 1);
                    cell.take(above[j], CHANGED, 0, 0, 1);
                    cell.take(row[j - 1], CHANGED, 0, 0, 1);
                }
                if (cell.score > best.score) {
                    best = cell;
                }
            }
            above = row;
        }
        double shorter = Math.max(1, Math.min(one.length(), other.length()));
        double longer = Math.max(1, Math.max(one.length(), other.length()));
        return new SharedWords(best.telling, best.same, best.changed, best.same / shorter, best.same / longer);
    }

    private static List<String> head(Wording wording) {
        List<String> words = wording.words();
        return words.subList(0, Math.min(words.size(), MOST_WORDS));
    }

    private static Cell[] row(int length) {
        Cell[] row = new Cell[length + 1];
        for (int cell = 0; cell <= length; cell++) {
            row[cell] = new Cell();
        }
        return row;
    }

    /** The best stretch that ends at two words. */
    private static final class Cell {

        private int score;
        private int telling;
        private int same;
        private int changed;

        /** Goes on from another where that gives a better stretch. */
        void take(Cell from, int plus, int plusTelling, int plusSame, int plusChanged) {
            if (from.score + plus > score) {
                score = from.score + plus;
                telling = from.telling + plusTelling;
                same = from.same + plusSame;
                changed = from.changed + plusChanged;
            }
        }
    }
}
