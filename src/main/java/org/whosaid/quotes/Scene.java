package org.whosaid.quotes;

import java.util.List;
import org.whosaid.facts.Entity;

/**
 * All that is known of an article before speakers are chosen.
 *
 * @param text its tokens and quoted segments
 * @param entities its entities
 * @param candidates everything outside marks that may refer to a speaker, in text order
 * @param grammar the grammar of the sentences near segments
 * @param people the gender of its people
 * @param referents whom each candidate refers to
 */
record Scene(
        QuotedText text,
        List<Entity> entities,
        List<Candidate> candidates,
        Grammar grammar,
        People people,
        Referents referents) {

    private static final int PARAGRAPHS_BEFORE = 2;
    private static final int PARAGRAPHS_BEHIND = 1;

    /** The candidates from two paragraphs before a segment to one behind it. */
    List<Candidate> near(int segment) {
        int paragraph = text.segments().get(segment).paragraph();
        return candidates.stream()
                .filter(candidate -> text.paragraphOf(candidate.first()) >= paragraph - PARAGRAPHS_BEFORE)
                .filter(candidate -> text.paragraphOf(candidate.first()) <= paragraph + PARAGRAPHS_BEHIND)
                .toList();
    }
}
