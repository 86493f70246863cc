package org.whosaid.quotes;

import java.util.Set;
import org.whosaid.facts.Quote;
import org.whosaid.facts.Token;

/** Decides whether a segment holds a whole clause that could stand alone. */
final class KindDecider {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> SUBORDINATORS = Set.of(
            "who",
            "which",
            "whom",
            "whose",
            "that",
            "because",
            "if",
            "when",
            "where",
            "while",
            "as",
            "than",
            "although",
            "what",
            "how",
            "why",
            "whether",
            "since",
            "until",
            "unless",
            "though");

    Quote.Kind decide(QuotedText text, int segment) {
        int first = text.first(segment);
        int end = text.end(segment);
        boolean capital = false;
        int words = 0;
        boolean nominal = false;
        boolean subordinate = false;
        boolean clause = false;
        boolean imperative = false;
        for (int i = first; i < end; i++) {
            Token token = text.token(i);
            if (!token.isWord()) {
                subordinate &= !token.text().equals(",") && !token.text().equals(".");
                continue;
            }
            if (words == 0) {
                capital = token.isCapitalised();
                imperative = token.tag().equals("VB");
            }
            words++;
            String tag = token.tag();
            if (FINITE.contains(tag) && nominal && !subordinate) {
                clause = true;
            }
            if (tag.startsWith("NN") || tag.equals("PRP") || tag.equals("EX") || tag.equals("DT") || tag.equals("CD")) {
                nominal = true;
            }
            // A subordinator that opens the segment belongs to the reporter's sentence only where no clause follows it.
            if (words > 1 && SUBORDINATORS.contains(text.lower(i)) && !clause) {
                subordinate = true;
            }
        }
        boolean ended = ".?!".indexOf(text.lastUnit(segment)) >= 0;
        boolean whole = clause || (capital && (imperative || (ended && words > 3)));
        return whole && words > 1 ? Quote.Kind.DIRECT : Quote.Kind.PARTIAL;
    }
}
