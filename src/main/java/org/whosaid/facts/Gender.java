package org.whosaid.facts;

/** What a first name, a title or a pronoun says about the person. */
public enum Gender {
    FEMALE,
    MALE,
    EITHER
}
