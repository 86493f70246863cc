package org.whosaid.referents;

import java.util.Optional;
import org.whosaid.facts.Entity;
import org.whosaid.facts.Mention;

/**
 * Words outside quotation marks that may refer to a speaker.
 *
 * @param first number of the first token
 * @param end the number after the last token's
 * @param head number of the token that the phrase is about
 * @param form name, pronoun or noun phrase
 * @param entity whom a name refers to; empty for the other forms
 */
public record Candidate(int first, int end, int head, Mention.Form form, Optional<Entity> entity) {}
