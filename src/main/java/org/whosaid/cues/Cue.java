package org.whosaid.cues;

import org.whosaid.facts.Span;
import org.whosaid.loglinear.Part;
import org.whosaid.statements.QuotedText;

/**
 * Words by which a candidate may report a segment.
 *
 * @param distance tokens outside marks between them and the segment
 * @param dominance whether they govern the segment
 * @param path the relations by which they govern it, or empty
 * @param othersBetween whether another verb of speech stands between them and the segment
 * @param isNearest whether they are the verb of speech nearest to the segment on their side
 */
// Its enums hold parts, which never change.
@SuppressWarnings("ImmutableEnumChecker")
public record Cue(
        Link link,
        Side side,
        int distance,
        Dominance dominance,
        String path,
        boolean othersBetween,
        boolean isNearest) {

    /**
     * The words, and what they have to do with the candidate.
     *
     * @param head number of the verb or noun
     * @param end the number after the last of the words
     */
    public record Link(int head, int end, How how) {

        public Link(int head, How how) {
            this(head, head + 1, how);
        }
    }

    /** What a candidate is to its cue. */
    public enum How {
        /** The subject, by the tree. */
        SUBJECT("subject"),
        /** The subject by a role or an apposition, by the tree. */
        VIA("via"),
        /** The owner of a noun, by the tree. */
        OWNER("owner"),
        /** Who a passive verb's deed is by, by the tree. */
        PASSIVE("passive"),
        /** What a thing that speaks is of, by the tree. */
        OF("of"),
        /** What stands behind "according to". */
        ACCORDING("according"),
        /** The subject, guessed by the row of words. */
        GUESS("guess"),
        /** What merely stands before a verb of speech. */
        FLAT("flat"),
        /** The same where the verb seems to have another subject. */
        FLAT_TAKEN("flat taken"),
        /** What merely stands behind a verb of speech. */
        INVERTED("inverted"),
        /** The same where the verb seems to have another subject. */
        INVERTED_TAKEN("inverted taken");

        private final Part part;

        How(String text) {
            this.part = Part.of(text);
        }

        public Part part() {
            return part;
        }
    }

    /** On which side of the segment a cue stands. */
    public enum Side {
        BEFORE("b"),
        BEHIND("a");

        private final Part part;

        Side(String text) {
            this.part = Part.of(text);
        }

        public Part part() {
            return part;
        }
    }

    /** Whether a cue governs the segment: not known without a tree, and out of question in another sentence. */
    public enum Dominance {
        YES("yes"),
        NO("no"),
        UNKNOWN("unknown"),
        APART("apart");

        private final Part part;

        Dominance(String text) {
            this.part = Part.of(text);
        }

        public Part part() {
            return part;
        }
    }

    /** The verb or noun. */
    public int head() {
        return link.head();
    }

    public Span span(QuotedText text) {
        return text.article().spanOf(link.head(), link.end());
    }
}
