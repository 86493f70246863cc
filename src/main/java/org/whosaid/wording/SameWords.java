package org.whosaid.wording;

import java.util.Set;

/**
 * Judges whether two people's or papers' words are the same, whole or in part. Few words have to be whole; those that
 * many people could say have to come from the same speaker.
 */
public final class SameWords {

    /** What is known of who said two wordings. */
    public enum Speakers {
        SAME,
        /** Also where nobody is said to have said either: a title, a phrase in marks. */
        OTHER,
        /** Where one of them has none. */
        UNKNOWN
    }

    /** What a stretch has to tell to be said once, in telling words. */
    private static final double PART = 6;

    /** The same where it is a small part of both. */
    private static final double SMALL_PART = 9;

    /** The same where it is the whole of the shorter one. */
    private static final double WHOLE_OF_ONE = 3.2;

    /** The same where it is the whole of both, and nothing says that they have different speakers. */
    private static final double WHOLE_OF_BOTH = 2;

    /** So much less where both have the same speaker. */
    private static final double SAME_SPEAKER = 0.7;

    /** So much more where they have not. */
    private static final double OTHER_SPEAKER = 2;

    /** So much more where one of them does not stand in marks: a reporter's words are those of many. */
    private static final double WITHOUT_MARKS = 3;

    /** What a word tells that is the same but tells nothing by itself. */
    private static final double OTHER_WORD = 0.3;

    /** No stretch has fewer telling words. */
    private static final int FEWEST = 1;

    private static final double SMALL = 0.35;
    private static final double WHOLE = 0.75;
    private static final double EVERY_WORD = 0.95;

    /** So many words that are the same allow one that is not. */
    private static final double SAME_FOR_EACH_CHANGE = 3;

    private final SharedWordsFinder finder;

    /** @param uninformative words that do not tell one saying from another */
    public SameWords(Set<String> uninformative) {
        this.finder = new SharedWordsFinder(uninformative);
    }

    /**
     * Whether they are.
     *
     * @param inMarks whether both stand in quotation marks
     */
    public boolean judge(Wording one, Wording other, Speakers speakers, boolean inMarks) {
        SharedWords shared = finder.find(one, other);
        double told = shared.telling() + OTHER_WORD * (shared.same() - shared.telling());
        return shared.same() >= SAME_FOR_EACH_CHANGE * shared.changed()
                && shared.telling() >= FEWEST
                && told >= needed(shared, speakers) + (inMarks ? 0 : WITHOUT_MARKS);
    }

    private static double needed(SharedWords shared, Speakers speakers) {
        if (shared.shareOfLonger() >= WHOLE && speakers != Speakers.OTHER) {
            return WHOLE_OF_BOTH + (speakers == Speakers.SAME ? 0 : SAME_SPEAKER);
        }
        if (shared.share() >= EVERY_WORD && speakers == Speakers.SAME) {
            return WHOLE_OF_ONE - SAME_SPEAKER;
        }
        double needed = shared.share() >= WHOLE ? WHOLE_OF_ONE : shared.share() >= SMALL ? PART : SMALL_PART;
        return needed + (speakers == Speakers.OTHER ? OTHER_SPEAKER : 0);
    }
}
