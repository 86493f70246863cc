package org.whosaid.statements;

import java.util.Set;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Quote;
import org.whosaid.facts.Token;

/** Decides whether a segment holds a whole clause that could stand alone. */
public final class KindDecider {

    private static final Set<String> NOMINAL_TAGS = Set.of("PRP", "EX", "DT", "CD", "WP");

    private final Set<String> subordinators;

    public KindDecider(Lexicon lexicon) {
        this.subordinators = lexicon.words("subordinators");
    }

    public Quote.Kind decide(QuotedText text, int segment) {
        int first = firstWord(text, segment);
        if (first < 0) {
            return Quote.Kind.PARTIAL;
        }
        boolean capital = text.token(first).isCapitalised();
        boolean question = text.lastUnit(segment) == '?';
        // "has no intention", "shape opinion" and "because people die" go on with the reporter's own sentence.
        boolean verb = text.token(first).isVerb() || text.token(first).isFiniteVerb();
        boolean continues = verb || subordinators.contains(text.lower(first));
        if (!capital && continues && !question) {
            return Quote.Kind.PARTIAL;
        }
        int words = 0;
        int open = 0;
        boolean nominal = false;
        boolean finite = false;
        boolean clause = false;
        boolean command = false;
        for (int i = first; i < text.end(segment); i++) {
            Token token = text.token(i);
            if (!token.isWord()) {
                continue;
            }
            words++;
            String tag = token.tag();
            command |= tag.equals("VB") && words <= 2 && capital;
            if (token.isFiniteVerb() && (nominal || question)) {
                finite = true;
                clause |= open == 0;
                open = Math.max(0, open - 1);
            }
            nominal |= tag.startsWith("NN") || NOMINAL_TAGS.contains(tag);
            // Each subordinator takes a verb of its own.
            open += subordinators.contains(text.lower(i)) && (words > 1 || tag.equals("WP")) ? 1 : 0;
        }
        boolean ended = ".?!".indexOf(text.lastUnit(segment)) >= 0;
        boolean whole = clause || (question && finite) || (capital && (command || (ended && words > 3)));
        return whole && words > 1 ? Quote.Kind.DIRECT : Quote.Kind.PARTIAL;
    }

    private static int firstWord(QuotedText text, int segment) {
        for (int i = text.first(segment); i < text.end(segment); i++) {
            if (text.token(i).isWord()) {
                return i;
            }
        }
        return -1;
    }
}
