package org.whosaid.speakers;

import java.util.List;
import org.whosaid.referents.Candidate;
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
record Place(String relation, String distance, int sentenceEnds, int candidatesBetween, int segmentsBetween) {

    static Place of(SegmentView view, Candidate candidate) {
        QuotedText text = view.text();
        int segment = view.segment();
        boolean before = candidate.end() <= text.first(segment);
        int from = before ? candidate.end() : text.end(segment);
        int to = before ? text.first(segment) : candidate.first();
        int outside = text.outside(from, to);
        int fromSentence = text.sentenceOf(before ? candidate.first() : text.end(segment) - 1)
                .index();
        int toSentence = text.sentenceOf(before ? text.first(segment) : candidate.first())
                .index();
        int ends = toSentence - fromSentence;
        int paragraphs = text.paragraphOf(candidate.first())
                - text.segments().get(segment).paragraph();
        String relation = before ? "b" : "a";
        if (paragraphs != 0) {
            relation = "p" + paragraphs;
        } else if (ends > 0) {
            relation += text.outsideSentenceEnds(from, to) > 1 ? "far" : "next";
        }
        List<Candidate> all = view.candidates();
        int between = 0;
        for (Candidate other : all) {
            if (other.first() >= from && other.end() <= to) {
                between++;
            }
        }
        return new Place(
                relation,
                bucket(outside),
                Math.min(3, ends),
                Math.min(3, between),
                Math.min(2, text.segmentsBetween(from, to)));
    }

    static String bucket(int tokens) {
        if (tokens <= 4) {
            return Integer.toString(tokens);
        }
        return tokens <= 6
                ? "6"
                : tokens <= 9 ? "9" : tokens <= 15 ? "15" : tokens <= 25 ? "25" : tokens <= 50 ? "50" : "far";
    }
}
