package org.whosaid.facts;

import java.util.List;
import java.util.Optional;

/**
 * A quoted segment of an article, or a stretch of it that is reported speech, and whose words it holds.
 *
 * @param span the words, marks around them excluded
 * @param utterance number of its utterance in the article, from 1
 * @param kind whole clauses in marks, a fragment in marks, or reported without them
 * @param attribution whose words they are
 * @param manner how they were said
 * @param confidence probability that the attribution is right, 0 to 1
 * @param context the sentence or sentences that hold the segment, its cue and its speaker's mention
 */
public record Quote(
        Span span, int utterance, Kind kind, Attribution attribution, Manner manner, double confidence, Span context) {

    /** Whether marks enclose the words, and how much of a clause. */
    public enum Kind {
        /** At least one whole clause that could stand alone. */
        DIRECT,
        /** A fragment woven into the reporter's sentence. */
        PARTIAL,
        /** No marks: what somebody is reported to have said, in the reporter's words. */
        INDIRECT
    }

    /** What somebody does by speaking, as the words that report it tell. */
    public enum Act {
        SAY,
        DENY,
        ACCUSE,
        WARN,
        PROMISE,
        ASK,
        PRAISE,
        /** Decides in the name of the law. */
        RULE,
        /** Did not say the words, by the report. */
        NOT_SAID
    }

    /**
     * How words were said: doing what, together with whom, and passed on by whom.
     *
     * @param act what the words that report them do; empty where there are none
     * @param coSpeakers further speakers of the same words, in text order
     * @param via who passed the words on, where that is another than the speaker
     */
    public record Manner(Optional<Act> act, List<Attribution.Party> coSpeakers, Optional<Attribution.Party> via) {

        /** Nothing is known of it. */
        public static final Manner UNKNOWN = new Manner(Optional.empty(), List.of(), Optional.empty());

        public Manner {
            coSpeakers = List.copyOf(coSpeakers);
        }
    }

    /** Whether its words stand in marks. */
    public boolean isQuoted() {
        return kind != Kind.INDIRECT;
    }

    public Quote {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("no probability: " + confidence);
        }
    }
}
