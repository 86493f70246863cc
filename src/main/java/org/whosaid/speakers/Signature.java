package org.whosaid.speakers;

import org.whosaid.cues.SegmentView;
import org.whosaid.mentions.Candidate;
import org.whosaid.statements.QuotedText;

/** Tells who signs a segment: a dash behind it, the name, perhaps a few more words, the paragraph's end. */
final class Signature {

    private static final int LONGEST = 12;
    private static final String DASHES = "-–—―";

    private Signature() {}

    static boolean isOf(SegmentView view, Candidate candidate) {
        QuotedText text = view.text();
        int from = text.end(view.segment());
        if (candidate.first() <= from || candidate.first() - from > LONGEST || !isDash(text.word(from))) {
            return false;
        }
        for (int i = from + 1; i < text.size() && text.paragraphOf(i) == text.paragraphOf(from); i++) {
            if (i > from + LONGEST || text.isQuoted(i) || text.token(i).isFiniteVerb()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDash(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (DASHES.indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return !word.isEmpty();
    }
}
