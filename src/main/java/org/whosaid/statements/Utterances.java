package org.whosaid.statements;

import org.whosaid.facts.Span;

/** Tells where one utterance goes on over several segments. */
public final class Utterances {

    private static final int LONGEST_INTERRUPTION = 120;

    private Utterances() {}

    /** Whether a segment goes on with the utterance of the one before it, if both have one speaker. */
    public static boolean continues(QuotedText text, int segment) {
        Segment now = text.segments().get(segment);
        Segment before = text.segments().get(segment - 1);
        if (now.paragraph() == before.paragraph()) {
            int from = text.end(segment - 1);
            int to = text.first(segment);
            int length = now.outer().start() - before.outer().end();
            return length <= LONGEST_INTERRUPTION && (to <= from || text.outsideSentenceEnds(from, to - 1) == 0);
        }
        Span paragraph = text.article().paragraphs().get(now.paragraph());
        boolean opens = now.outer().start() == paragraph.start();
        return now.paragraph() == before.paragraph() + 1 && opens && !before.closed();
    }
}
