package org.whosaid.entities;

/** Where a name's type comes from, most trusted first. */
enum Trust {
    WATCHED,
    LISTED,
    SHAPE,
    CONTEXT,
    LABEL
}
