package org.whosaid.statements;

import java.util.List;

/** What the marks of a paragraph are like from each of them to its end, found out in one pass over them. */
final class MarksAhead {

    /** Opening marks less closing ones, from each mark on. */
    private final int[] unclosed;

    private final boolean[] closeFirst;
    private final boolean[] straightArePaired;

    MarksAhead(List<Mark> marks) {
        this.unclosed = new int[marks.size() + 1];
        this.closeFirst = new boolean[marks.size() + 1];
        this.straightArePaired = new boolean[marks.size() + 1];
        straightArePaired[marks.size()] = true;
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark.Kind kind = marks.get(i).kind();
            boolean straight = kind == Mark.Kind.STRAIGHT;
            unclosed[i] = unclosed[i + 1] + (straight ? 0 : kind == Mark.Kind.OPENING ? 1 : -1);
            closeFirst[i] = straight ? closeFirst[i + 1] : kind == Mark.Kind.CLOSING;
            straightArePaired[i] = straight != straightArePaired[i + 1];
        }
    }

    /** Whether there are as many opening as closing ones from a mark on. */
    boolean areBalanced(int from) {
        return unclosed[from] == 0;
    }

    /** Whether the first from a mark on that faces either way closes. */
    boolean closeFirst(int from) {
        return closeFirst[from];
    }

    /** Whether the straight ones from a mark on are even in number. */
    boolean haveAllStraightPartners(int from) {
        return straightArePaired[from];
    }
}
