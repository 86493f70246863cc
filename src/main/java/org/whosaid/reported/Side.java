package org.whosaid.reported;

import java.util.List;
import org.whosaid.loglinear.Part;

/** Where the reported words stand. */
// Parts never change.
@SuppressWarnings("ImmutableEnumChecker")
enum Side {
    /** There are none. */
    NONE("none"),
    /** Before the cue and its source. */
    BEFORE("before"),
    /** After the cue. */
    BEHIND("behind"),
    /** On both sides: "The bridge, she said, would open." */
    AROUND("around");

    /** In the order in which they are judged. */
    static final List<Side> ALL = List.of(values());

    private final Part part;

    Side(String name) {
        this.part = Part.of(name);
    }

    Part part() {
        return part;
    }
}
