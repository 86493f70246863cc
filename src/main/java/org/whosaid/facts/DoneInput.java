package org.whosaid.facts;

import java.util.Optional;

/**
 * What stays known of an input once its rows are written.
 *
 * @param source the bytes that the rows were made of; empty where they are not known
 * @param problem why it gave no result; empty where it gave one
 * @param words of the article
 * @param entities rows of entities.csv
 * @param quotes quoted segments in quotes.csv
 * @param attributed how many of those have a speaker
 * @param statements reported statements in quotes.csv
 */
public record DoneInput(
        String document,
        Optional<Fingerprint> source,
        Optional<Problem> problem,
        int words,
        int entities,
        int quotes,
        long attributed,
        int statements) {

    public static DoneInput of(Outcome outcome, Optional<Fingerprint> source) {
        if (outcome instanceof ArticleResult result) {
            return new DoneInput(
                    result.document(),
                    source,
                    Optional.empty(),
                    result.words(),
                    result.entities().size(),
                    result.quoted(),
                    result.attributed(),
                    result.statements());
        }
        return new DoneInput(outcome.document(), source, Optional.of((Problem) outcome), 0, 0, 0, 0, 0);
    }
}
