package org.whosaid.mentions;

import java.util.Locale;
import org.whosaid.loglinear.Part;

/** What sort of words a mention without a name is: which sort decides where to look for whom it means. */
// Parts never change.
@SuppressWarnings("ImmutableEnumChecker")
public enum MentionKind {
    HE,
    SHE,
    IT,
    THEY,
    WE,
    I,
    /** A relative pronoun. */
    WHO,
    /** "Others", "many". */
    SOME,
    /** A noun for one person: "the minister". */
    ROLE,
    /** A noun for several people: "officials". */
    PEOPLE,
    /** A noun for a body: "the company". */
    BODY,
    /** A noun for something that speaks for its owner or author: "the report". */
    THING,
    OTHER;

    private final Part part = Part.of(name().toLowerCase(Locale.ROOT));

    public Part part() {
        return part;
    }

    public boolean isPronoun() {
        return compareTo(SOME) <= 0;
    }
}
