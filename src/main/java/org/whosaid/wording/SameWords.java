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
        OTHER,
        UNKNOWN
    }

    /** What a stretch has to tell to be said once, in telling words. */
    private static final double PART = 5;

    /** The same where it is the whole of the shorter one. */
    private static final double WHOLE_OF_ONE = 3.2;

    /** The same where it is the whole of both, and nothing says that they have different speakers. */
    private static final double WHOLE_OF_BOTH = 2;

    /** So much less where both have the same speaker, more where they have not. */
    private static final double SPEAKER = 0.5;

    /** So much more where one of them does not stand in marks: a reporter's words are those of many. */
    private static final double WITHOUT_MARKS = 3;

    /** What a word tells that is the same but tells nothing by itself. */
    private static final double OTHER_WORD = 0.3;

    /** No stretch has fewer telling words. */
    private static final int FEWEST = 1;

    private static final double WHOLE = 0.75;

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
        boolean bothWhole = shared.shareOfLonger() >= WHOLE;
        if (bothWhole && speakers != Speakers.OTHER) {
            return speakers == Speakers.SAME ? WHOLE_OF_BOTH : WHOLE_OF_BOTH + 2 * SPEAKER;
        }
        double needed = shared.share() >= WHOLE ? WHOLE_OF_ONE : PART;
        return switch (speakers) {
            case SAME -> needed - SPEAKER;
            case UNKNOWN -> needed;
            case OTHER -> needed + 2 * SPEAKER;
        };
    }
}
