package org.whosaid.cues;

import java.util.Optional;
import org.whosaid.cues.Cue.Dominance;
import org.whosaid.cues.Cue.How;
import org.whosaid.cues.Cue.Link;
import org.whosaid.cues.Cue.Side;
import org.whosaid.facts.Lexicon;
import org.whosaid.mentions.Candidate;
import org.whosaid.statements.CueWords;
import org.whosaid.statements.Grammar;
import org.whosaid.statements.QuotedText;

/** Finds the words by which a candidate reports a segment: its verb, "according to", a noun of speech that it owns. */
public final class CueFinder {

    private static final int LONGEST_CLIMB = 4;

    private final LinkFinder links;

    public CueFinder(Lexicon lexicon) {
        this.links = new LinkFinder(new CueWords(lexicon));
    }

    /** Of all words that link the candidate to the segment those that do it best; of equals the first. */
    public Optional<Cue> find(SegmentView view, Candidate candidate) {
        Optional<Cue> best = Optional.empty();
        int bestCost = Integer.MAX_VALUE;
        for (Link link : links.find(view, candidate)) {
            Cue cue = cue(view, link);
            int cost = cost(view, cue);
            if (cost < bestCost) {
                bestCost = cost;
                best = Optional.of(cue);
            }
        }
        return best;
    }

    private static int cost(SegmentView view, Cue cue) {
        int cost = 2 * cue.distance();
        cost += cue.dominance() == Dominance.YES ? -20 : 0;
        cost += cue.link().how() == How.ACCORDING ? -30 : 0;
        return cost + (view.article().word(cue.head()).reports() ? 0 : 25);
    }

    private static Cue cue(SegmentView view, Link link) {
        QuotedText text = view.text();
        int segment = view.segment();
        boolean before = link.head() < text.first(segment);
        int from = before ? link.end() : text.end(segment);
        int to = before ? text.first(segment) : link.head();
        Dominance dominance = Dominance.APART;
        String path = "";
        if (text.sentenceOf(link.head()).index() == text.sentenceOf(view.root()).index()) {
            path = path(view.root(), link.head(), view.grammar());
            boolean parsed = view.grammar().isParsed(link.head());
            dominance = !path.isEmpty() ? Dominance.YES : parsed ? Dominance.NO : Dominance.UNKNOWN;
        }
        int nearest =
                before ? view.beside().cues().before() : view.beside().cues().behind();
        return new Cue(
                link,
                before ? Side.BEFORE : Side.BEHIND,
                text.outside(from, to),
                dominance,
                path,
                view.article().counts().cueVerbs(from, to) > 0,
                nearest == link.head());
    }

    /** The relations from a segment's root up to a verb; empty where the verb is not above it. */
    private static String path(int root, int verb, Grammar grammar) {
        StringBuilder path = new StringBuilder();
        int token = root;
        for (int step = 0; step < LONGEST_CLIMB; step++) {
            if (token == verb) {
                return path.isEmpty() ? "self" : path.toString();
            }
            path.append('/').append(grammar.relation(token));
            token = grammar.governor(token);
            if (token == Grammar.NONE) {
                return "";
            }
        }
        return token == verb ? path.toString() : "";
    }
}
