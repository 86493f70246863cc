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
            case BEHIND_NEAR -> up(text, source, edge, cue.end(), cue.to() - 1);
            case BEHIND_FAR -> up(text, source, edge, near + 1, cue.to());
            case BEFORE_NEAR -> down(text, source, edge, SideFeatures.left(cue, source), cue.from() + 1);
            case BEFORE_FAR -> down(text, source, edge, near - 1, cue.from());
        };
    }

    private static int[] up(ReportedText text, Optional<Candidate> source, Edge edge, int first, int last) {
        int[] found = new int[Math.max(0, Math.min(last - first + 1, FARTHEST))];
        int count = 0;
        for (int place = first; place <= last && count < found.length; place++) {
            if (isPlace(text, source, edge, place)) {
                found[count++] = place;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static int[] down(ReportedText text, Optional<Candidate> source, Edge edge, int first, int last) {
        int[] found = new int[Math.max(0, Math.min(first - last + 1, FARTHEST))];
        int count = 0;
        for (int place = first; place >= last && count < found.length; place--) {
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
