package org.whosaid.speakers;

import java.util.Optional;
import org.whosaid.facts.Span;
import org.whosaid.mentions.Candidate;
import org.whosaid.referents.QuoteContext;

/** The last segment of a marked text with somebody chosen for it, as the stages behind the ranker see it. */
public record Chosen(QuoteContext quoteContext, int segment, Choice choice) {

    /**
     * A choice that is not sure.
     *
     * @param words the words of the chosen candidate, the last of these words; empty for nobody
     * @param cue its cue, the first of these words; empty for none
     */
    public static Chosen of(String marked, String words, String cue) {
        MarkedQuotes quotes = MarkedQuotes.of(marked);
        QuoteContext quoteContext = quotes.context();
        Optional<Candidate> candidate = quoteContext.candidates().stream()
                .filter(one -> quotes.text().words(one.first(), one.end()).equals(words))
                .reduce((earlier, later) -> later);
        if (candidate.isEmpty() != words.isEmpty()) {
            throw new IllegalArgumentException("no candidate '" + words + "' in " + quotes.candidates());
        }
        int at = quotes.text().article().text().indexOf(cue);
        Choice choice = new Choice(
                candidate,
                Optional.empty(),
                cue.isEmpty() ? Optional.empty() : Optional.of(new Span(at, at + cue.length())),
                0.5);
        return new Chosen(quoteContext, quotes.text().segments().size() - 1, choice);
    }

    /** The words of a candidate; empty for none. */
    public String words(Optional<Candidate> candidate) {
        return candidate
                .map(found -> quoteContext.text().words(found.first(), found.end()))
                .orElse("");
    }
}
