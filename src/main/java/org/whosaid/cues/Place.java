package org.whosaid.cues;

import org.whosaid.loglinear.Part;
import org.whosaid.mentions.Candidate;
import org.whosaid.statements.QuotedText;

/**
 * Where a candidate stands as seen from a segment, counted in what stands outside marks.
 *
 * @param relation side and closeness: same sentence, same paragraph, a paragraph before or after
 * @param distance tokens between, in buckets
 * @param sentenceEnds sentence ends between, 3 for more
 * @param candidatesBetween other candidates between, 3 for more
 * @param segmentsBetween other segments between, 2 for more
 */
public record Place(Part relation, Part distance, Part sentenceEnds, Part candidatesBetween, Part segmentsBetween) {

    private static final int MOST_COUNTED = 3;
    private static final int MOST_SEGMENTS = 2;

    private static final Part BEFORE = Part.of("b");
    private static final Part BEFORE_NEXT = Part.of("bnext");
    private static final Part BEFORE_FAR = Part.of("bfar");
    private static final Part BEHIND = Part.of("a");
    private static final Part BEHIND_NEXT = Part.of("anext");
    private static final Part BEHIND_FAR = Part.of("afar");

    private static final Part SIX = Part.of("6");
    private static final Part NINE = Part.of("9");
    private static final Part FIFTEEN = Part.of("15");
    private static final Part TWENTY_FIVE = Part.of("25");
    private static final Part FIFTY = Part.of("50");
    private static final Part FAR = Part.of("far");

    public static Place of(SegmentView view, Candidate candidate) {
        QuotedText text = view.text();
        int segment = view.segment();
        boolean before = candidate.end() <= text.first(segment);
        int from = before ? candidate.end() : text.end(segment);
        int to = before ? text.first(segment) : candidate.first();
        int fromSentence = text.sentenceOf(before ? candidate.first() : text.end(segment) - 1)
                .index();
        int toSentence = text.sentenceOf(before ? text.first(segment) : candidate.first())
                .index();
        int ends = toSentence - fromSentence;
        RunningCounts counts = view.article().counts();
        int paragraphs = text.paragraphOf(candidate.first())
                - text.segments().get(segment).paragraph();
        boolean far = ends > 0 && counts.sentenceEnds(from, to) > 1;
        return new Place(
                paragraphs != 0 ? Part.of("p" + paragraphs) : relation(before, ends, far),
                bucket(text.outside(from, to)),
                Part.of(Math.min(MOST_COUNTED, ends)),
                Part.of(candidatesBetween(view, from, to)),
                Part.of(Math.min(MOST_SEGMENTS, counts.segments(from, to))));
    }

    private static Part relation(boolean before, int sentenceEnds, boolean far) {
        if (sentenceEnds <= 0) {
            return before ? BEFORE : BEHIND;
        }
        if (far) {
            return before ? BEFORE_FAR : BEHIND_FAR;
        }
        return before ? BEFORE_NEXT : BEHIND_NEXT;
    }

    private static int candidatesBetween(SegmentView view, int from, int to) {
        int between = 0;
        for (Candidate other : view.candidates()) {
            if (other.first() >= from && other.end() <= to && ++between == MOST_COUNTED) {
                break;
            }
        }
        return between;
    }

    /** A number of tokens in buckets. */
    public static Part bucket(int tokens) {
        if (tokens <= 4) {
            return Part.of(tokens);
        }
        return tokens <= 6
                ? SIX
                : tokens <= 9 ? NINE : tokens <= 15 ? FIFTEEN : tokens <= 25 ? TWENTY_FIVE : tokens <= 50 ? FIFTY : FAR;
    }
}
