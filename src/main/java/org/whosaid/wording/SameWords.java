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

    /** So many telling words of a stretch are enough to be said once, whoever is said to have said it. */
    private static final int TELLING_PART = 7;

    /** So many where it is the whole of the shorter one. */
    private static final int TELLING_WHOLE = 5;

    /** So many less where nobody else is said to have said it. */
    private static final int SAME_SPEAKER = 1;

    /** So few telling words of the same speaker have to be the whole of both. */
    private static final int FEW = 2;

    private static final double WHOLE = 0.75;

    /** So many words that are the same allow one that is not. */
    private static final double SAME_FOR_EACH_CHANGE = 3;

    private final SharedWordsFinder finder;

    /** @param uninformative words that do not tell one saying from another */
    public SameWords(Set<String> uninformative) {
        this.finder = new SharedWordsFinder(uninformative);
    }

    /** Whether they are. */
    public boolean judge(Wording one, Wording other, Speakers speakers) {
        SharedWords shared = finder.find(one, other);
        if (shared.same() < SAME_FOR_EACH_CHANGE * shared.changed()) {
            return false;
        }
        int bonus = speakers == Speakers.OTHER ? 0 : SAME_SPEAKER;
        if (shared.share() < WHOLE) {
            return shared.telling() >= TELLING_PART - bonus;
        }
        if (shared.shareOfLonger() >= WHOLE && speakers == Speakers.SAME) {
            return shared.telling() >= FEW;
        }
        return shared.telling() >= TELLING_WHOLE - bonus;
    }
}
