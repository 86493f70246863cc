package org.whosaid.tables;

import java.util.Optional;
import org.whosaid.facts.Quote;

/**
 * A row of quotes.csv, read back.
 *
 * @param document the article's name
 * @param id its number in the article, such as {@code q0001}
 * @param utterance its utterance's number in the article, such as {@code u0001}
 * @param kind whole clauses or a fragment
 * @param quote the words
 * @param speaker who said it
 * @param mention the words that refer to the speaker; empty without one
 * @param cue the words that report the speech; empty without any
 * @param confidence probability that the speaker is right, 0 to 1
 * @param context the sentences around it
 * @param range where the words stand
 * @param mentionRange where the mention stands
 * @param cueRange where the cue stands
 */
public record QuoteRow(
        String document,
        String id,
        String utterance,
        Quote.Kind kind,
        String quote,
        Speaker speaker,
        String mention,
        String cue,
        double confidence,
        String context,
        CodePointRange range,
        Optional<CodePointRange> mentionRange,
        Optional<CodePointRange> cueRange) {

    /**
     * The cells that say who spoke.
     *
     * @param name empty where nobody did
     * @param id empty for somebody without a row in entities.csv
     * @param type an entity's type or {@value QuotesCsv#UNNAMED}; empty where nobody spoke
     * @param role title or affiliation; may be empty
     */
    public record Speaker(String name, String id, String type, String role) {

        /** Whether somebody spoke. */
        public boolean isSomebody() {
            return !name.isEmpty();
        }

        /** Whether it is somebody with a name. */
        public boolean isNamed() {
            return isSomebody() && !type.equals(QuotesCsv.UNNAMED);
        }
    }
}
