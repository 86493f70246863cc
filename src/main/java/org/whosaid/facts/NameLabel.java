package org.whosaid.facts;

/** What the name model takes a token for. */
public enum NameLabel {
    NONE,
    PERSON,
    LOCATION,
    ORGANIZATION
}
