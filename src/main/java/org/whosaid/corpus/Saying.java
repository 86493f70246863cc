package org.whosaid.corpus;

import java.util.List;

/**
 * The same words in more than one place.
 *
 * @param quote the longest form
 * @param speaker who said it, by all places together
 * @param places where the words stand
 * @param articles how many different ones have them
 * @param first path of the first document; so is the last
 * @param agree share of the places that say so themselves, 0 to 1
 * @param documents paths, the first ones in order
 */
record Saying(
        String id,
        String quote,
        Place.Voice speaker,
        int places,
        int articles,
        String first,
        String last,
        double agree,
        List<String> documents) {

    Saying {
        documents = List.copyOf(documents);
    }
}
