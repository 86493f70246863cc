package org.whosaid.reported;

import org.whosaid.loglinear.Part;

/** An end of the reported words: on which side of the cue they stand, and which of their ends it is. */
// Parts never change.
@SuppressWarnings("ImmutableEnumChecker")
enum Edge {
    /** Where words behind the cue begin. */
    BEHIND_NEAR("an"),
    /** Where words behind the cue end. */
    BEHIND_FAR("af"),
    /** Where words before the cue end. */
    BEFORE_NEAR("bn"),
    /** Where words before the cue begin. */
    BEFORE_FAR("bf");

    private final Part part;

    Edge(String name) {
        this.part = Part.of(name);
    }

    Part part() {
        return part;
    }

    /** Whether reported words begin here. */
    boolean isStart() {
        return this == BEHIND_NEAR || this == BEFORE_FAR;
    }

    boolean isNear() {
        return this == BEHIND_NEAR || this == BEFORE_NEAR;
    }

    boolean isBehind() {
        return this == BEHIND_NEAR || this == BEHIND_FAR;
    }
}
