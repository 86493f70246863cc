package org.whosaid.corpus;

import java.util.Optional;
import org.whosaid.facts.Quote;

/**
 * An actor who talks about another, and what their words do.
 *
 * @param act as in quotes.csv
 * @param rows how many rows of quotes.csv have it
 * @param articles how many articles do
 */
record Pair(
        String speakerId,
        String speaker,
        String aboutId,
        String about,
        Optional<Quote.Act> act,
        int rows,
        int articles) {}
