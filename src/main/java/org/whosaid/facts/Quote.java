package org.whosaid.facts;

/**
 * A quoted segment of an article and whose words it holds.
 *
 * @param span the words, marks excluded
 * @param utterance number of its utterance in the article, from 1
 * @param kind whole clauses or a fragment
 * @param attribution whose words they are
 * @param confidence probability that the attribution is right, 0 to 1
 * @param context the sentence or sentences that hold the segment, its cue and its speaker's mention
 */
public record Quote(Span span, int utterance, Kind kind, Attribution attribution, double confidence, Span context) {

    /** How much of a clause the marks enclose. */
    public enum Kind {
        /** At least one whole clause that could stand alone. */
        DIRECT,
        /** A fragment woven into the reporter's sentence. */
        PARTIAL
    }

    public Quote {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("no probability: " + confidence);
        }
    }
}
