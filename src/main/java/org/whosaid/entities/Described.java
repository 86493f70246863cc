package org.whosaid.entities;

import org.whosaid.facts.Entity.Description;
import org.whosaid.facts.Entity.Description.Kind;
import org.whosaid.nametext.NameText;

/**
 * A phrase that says what somebody or something named is.
 *
 * @param kind how it is joined to the name
 */
record Described(RolePhrase phrase, Kind kind) {

    Description in(NameText text) {
        return new Description(text.article().spanOf(phrase.first(), phrase.end()), kind);
    }
}
