package org.whosaid.names;

import org.whosaid.facts.EntityType;

/** What the judge tells apart; which kind of body a body is, the finders know better. */
public enum NameKind {
    PERSON,
    STATE,
    BODY;

    public static NameKind of(EntityType type) {
        return switch (type) {
            case PERSON -> PERSON;
            case STATE -> STATE;
            case AGENCY, GROUP, ORGANIZATION -> BODY;
        };
    }
}
