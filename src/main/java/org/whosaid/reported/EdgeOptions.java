package org.whosaid.reported;

import java.util.Arrays;
import java.util.Optional;
import org.whosaid.mentions.Candidate;

/**
 * The places where reported words may begin or end: numbers of the token behind the edge. They begin and end in words
 * or in whole segments, never within marks.
 */
final class EdgeOptions {

    /** A sentence as long as a book costs no more than others. */
    private static final int FARTHEST = 90;

    /**
     * The places for one edge, the nearest to the cue first.
     *
     * @param near the near edge of the same words, where the far one is looked for
     */
    int[] find(ReportedText text, Cue cue, Optional<Candidate> source, Edge edge, int near) {
        return switch (edge) {
            case BEHIND_NEAR -> places(text, source, edge, cue.end(), cue.to() - 1, 1);
            case BEHIND_FAR -> places(text, source, edge, near + 1, cue.to(), 1);
            case BEFORE_NEAR -> places(text, source, edge, SideFeatures.left(cue, source), cue.from() + 1, -1);
            case BEFORE_FAR -> places(text, source, edge, near - 1, cue.from(), -1);
        };
    }

    /** The places from one to another, both included, in the order in which they are passed. */
    private static int[] places(
            ReportedText text, Optional<Candidate> source, Edge edge, int first, int last, int step) {
        int[] found = new int[Math.max(0, Math.min((last - first) * step + 1, FARTHEST))];
        int count = 0;
        for (int place = first; (last - place) * step >= 0 && count < found.length; place += step) {
            if (isPlace(text, source, edge, place)) {
                found[count++] = place;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static boolean isPlace(ReportedText text, Optional<Candidate> source, Edge edge, int place) {
        if (place > 0 && place < text.size() && text.isJoined(place - 1, place)) {
            return false;
        }
        int inside = edge.isStart() ? place : place - 1;
        boolean ofSource = source.isPresent()
                && source.get().first() <= inside
                && inside < source.get().end();
        return !ofSource && (text.isQuoted(inside) || text.token(inside).isWord());
    }
}
