package org.whosaid.tables;

import org.whosaid.facts.EntityType;
import org.whosaid.facts.Mention;

/**
 * A row of mentions.csv, read back.
 *
 * @param document the article's name
 * @param name the entity's name
 * @param type the entity's type
 * @param mention the words
 * @param range where they stand
 * @param form what kind of words they are
 */
public record MentionRow(
        String document, String name, EntityType type, String mention, CodePointRange range, Mention.Form form) {}
