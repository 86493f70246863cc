package org.whosaid.referents;

import java.util.List;
import org.whosaid.facts.Mention;
import org.whosaid.mentions.Candidate;
import org.whosaid.mentions.DescribedPeople;
import org.whosaid.statements.Clauses;
import org.whosaid.statements.CueWords;
import org.whosaid.statements.QuotedText;
import org.whosaid.statements.Trees;

/**
 * All that is known of an article before speakers are chosen.
 *
 * @param text its tokens and quoted segments
 * @param candidates everything outside marks that may refer to a speaker, in text order
 * @param cueWords the words that report speech
 * @param clauses its verbs with their guessed subjects
 * @param trees the trees of its sentences, parsed when asked for
 * @param referents whom each candidate refers to
 * @param meanings whom each candidate may mean, with a probability
 * @param described the words that say who its people are
 */
public record QuoteContext(
        QuotedText text,
        List<Candidate> candidates,
        CueWords cueWords,
        Clauses clauses,
        Trees trees,
        Referents referents,
        MeaningFinder meanings,
        DescribedPeople described) {

    private static final int PARAGRAPHS_BEFORE = 2;
    private static final int PARAGRAPHS_BEHIND = 1;

    /** Bounds for paragraphs of thousands of words, so that cost stays linear. */
    private static final int MOST_BEFORE = 40;

    private static final int MOST_BEHIND = 20;

    /**
     * The candidates from two paragraphs before a segment to one behind it, and of many the nearest, but for names that
     * only say who somebody else is.
     */
    public List<Candidate> near(int segment) {
        int paragraph = text.segments().get(segment).paragraph();
        int behind = Candidate.countBefore(candidates, text.first(segment));
        int first = behind;
        while (first > 0 && behind - first < MOST_BEFORE && paragraphOf(first - 1) >= paragraph - PARAGRAPHS_BEFORE) {
            first--;
        }
        int end = behind;
        while (end < candidates.size()
                && end - behind < MOST_BEHIND
                && paragraphOf(end) <= paragraph + PARAGRAPHS_BEHIND) {
            end++;
        }
        return candidates.subList(first, end).stream()
                .filter(candidate -> candidate.form() != Mention.Form.NAME || !described.isPart(candidate))
                .toList();
    }

    /** The candidates that begin at one token or behind it, but before another, in text order. */
    public List<Candidate> between(int firstToken, int endToken) {
        return Candidate.between(candidates, firstToken, endToken);
    }

    private int paragraphOf(int candidate) {
        return text.paragraphOf(candidates.get(candidate).first());
    }
}
