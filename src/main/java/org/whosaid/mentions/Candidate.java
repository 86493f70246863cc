package org.whosaid.mentions;

import java.util.List;
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
public record Candidate(int first, int end, int head, Mention.Form form, Optional<Entity> entity) {

    /** Of candidates in text order those that begin at one token or behind it, but before another. */
    public static List<Candidate> between(List<Candidate> inOrder, int firstToken, int endToken) {
        return inOrder.subList(countBefore(inOrder, firstToken), countBefore(inOrder, Math.max(firstToken, endToken)));
    }

    /** How many of candidates in text order begin before a token. */
    public static int countBefore(List<Candidate> inOrder, int token) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inOrder.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
