package org.whosaid.facts;

/** What kind of thing in the world a name stands for. */
public enum EntityType {
    /** A human being. */
    PERSON,
    /** A country or a first-order subdivision of one. */
    STATE,
    /** A government body of any level, or an intergovernmental organisation. */
    AGENCY,
    /** A collective that acts together: parties, armed groups, hacking groups, movements. */
    GROUP,
    /** Every other organisation: companies, media, charities, universities, clubs. */
    ORGANIZATION
}
