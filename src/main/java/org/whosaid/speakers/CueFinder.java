package org.whosaid.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.whosaid.facts.Lexicon;
import org.whosaid.facts.Span;
import org.whosaid.referents.Candidate;
import org.whosaid.statements.CueWords;
import org.whosaid.statements.Grammar;
import org.whosaid.statements.QuotedText;

/** Finds the words by which a candidate reports a segment: its verb, "according to", a noun of speech that it owns. */
final class CueFinder {

    private static final int LONGEST_CLIMB = 4;
    private static final int REACH = 12;

    private final CueWords cueWords;

    CueFinder(Lexicon lexicon) {
        this.cueWords = new CueWords(lexicon);
    }

    /**
     * Words that may report a segment.
     *
     * @param head number of the verb or noun
     * @param span all words of it
     * @param how the link to the candidate: subject, via (a role or apposition), owner, passive, of and according;
     *     without a tree guess, and flat or inverted for a verb that merely stands near ("taken" where it seems to have
     *     another subject)
     * @param side {@code b} before the segment, {@code a} behind it
     * @param distance tokens outside marks between it and the segment, in buckets
     * @param dominates whether it governs the segment: {@code yes}, {@code no}, {@code unknown} without a tree,
     *     {@code apart} in another sentence
     * @param path the relations by which it governs the segment, or empty
     * @param othersBetween whether another cue verb stands between it and the segment
     * @param isNearest whether it is the cue nearest to the segment on its side
     */
    record Cue(
            int head,
            Span span,
            String how,
            String side,
            String distance,
            String dominates,
            String path,
            boolean othersBetween,
            boolean isNearest) {}

    Optional<Cue> find(SegmentView view, Candidate candidate) {
        QuotedText text = view.text();
        Grammar grammar = view.grammar();
        List<Link> links = new ArrayList<>();
        according(text, candidate).ifPresent(links::add);
        if (grammar.isParsed(candidate.head())) {
            parsed(text, candidate, grammar, links);
        } else if (links.isEmpty()) {
            for (int verb : view.clauses().verbsOf(candidate.first(), candidate.end())) {
                links.add(new Link(verb, verb + 1, "guess"));
            }
        }
        if (links.isEmpty()) {
            flat(view, candidate, links);
        }
        Optional<Cue> best = Optional.empty();
        int bestCost = Integer.MAX_VALUE;
        for (Link link : links) {
            Cue cue = cue(view, link, grammar);
            int cost = cost(view, link, cue);
            if (cost < bestCost) {
                bestCost = cost;
                best = Optional.of(cue);
            }
        }
        return best;
    }

    private record Link(int head, int end, String how) {}

    private int cost(SegmentView view, Link link, Cue cue) {
        QuotedText text = view.text();
        int distance = cue.side().equals("b")
                ? text.outside(link.end(), text.first(view.segment()))
                : text.outside(text.end(view.segment()), link.head());
        int cost = 2 * distance;
        cost += cue.dominates().equals("yes") ? -20 : 0;
        cost += link.how().equals("according") ? -30 : 0;
        return cost + (isCueVerb(text, link.head()) || cueWords.isNoun(text.token(link.head())) ? 0 : 25);
    }

    private static Optional<Link> according(QuotedText text, Candidate candidate) {
        int first = text.sentenceOf(candidate.first()).firstToken();
        for (int i = candidate.first() - 1; i > first && i >= candidate.first() - 6; i--) {
            if (text.lower(i).equals("to") && text.lower(i - 1).equals("according")) {
                return Optional.of(new Link(i - 1, i + 1, "according"));
            }
            if (text.token(i).isVerb() || text.word(i).equals(",")) {
                break;
            }
        }
        return Optional.empty();
    }

    private void parsed(QuotedText text, Candidate candidate, Grammar grammar, List<Link> links) {
        int head = candidate.head();
        // The head of a name in apposition or with a role before it is the role.
        for (int step = 0; step < 2; step++) {
            String relation = grammar.relation(head);
            int governor = grammar.governor(head);
            boolean partOfName = governor != Grammar.NONE
                    && (relation.equals("appos")
                            || relation.equals("flat")
                            || relation.equals("compound")
                            || relation.equals("conj"));
            if (!partOfName) {
                break;
            }
            addVerbs(text, grammar, head, links, "subject");
            head = governor;
        }
        addVerbs(text, grammar, head, links, head == candidate.head() ? "subject" : "via");
        String relation = grammar.relation(candidate.head());
        int governor = grammar.governor(candidate.head());
        if (governor != Grammar.NONE && relation.startsWith("nmod:poss")) {
            links.add(new Link(governor, governor + 1, "owner"));
        } else if (governor != Grammar.NONE
                && relation.startsWith("obl")
                && text.token(governor).isVerb()) {
            boolean by = grammar.dependents(candidate.head()).stream()
                    .anyMatch(token -> text.lower(token).equals("by"));
            if (by) {
                links.add(new Link(governor, governor + 1, "passive"));
            }
        } else if (governor != Grammar.NONE && relation.startsWith("nmod") && cueWords.isThing(text.token(governor))) {
            links.add(new Link(governor, governor + 1, "of"));
        }
    }

    private static void addVerbs(QuotedText text, Grammar grammar, int head, List<Link> links, String how) {
        for (int verb : grammar.verbsOf(head)) {
            if (!text.isQuoted(verb)) {
                links.add(new Link(verb, verb + 1, how));
            }
        }
    }

    /** Without a tree: the verb right behind or, in an inversion, right before the candidate. */
    private void flat(SegmentView view, Candidate candidate, List<Link> links) {
        QuotedText text = view.text();
        int first = text.sentenceOf(candidate.first()).firstToken();
        int end = text.sentenceOf(candidate.first()).endToken();
        for (int i = candidate.end(); i < Math.min(end, candidate.end() + REACH) && !text.isQuoted(i); i++) {
            if (isCueVerb(text, i)) {
                links.add(new Link(i, i + 1, view.clauses().hasSubject(i) ? "flat taken" : "flat"));
                break;
            }
        }
        for (int i = candidate.first() - 1; i >= Math.max(first, candidate.first() - 5) && !text.isQuoted(i); i--) {
            if (isCueVerb(text, i)) {
                links.add(new Link(i, i + 1, view.clauses().hasSubject(i) ? "inverted taken" : "inverted"));
                break;
            }
        }
    }

    private Cue cue(SegmentView view, Link link, Grammar grammar) {
        QuotedText text = view.text();
        int segment = view.segment();
        boolean before = link.head() < text.first(segment);
        int from = before ? link.end() : text.end(segment);
        int to = before ? text.first(segment) : link.head();
        String dominates = "apart";
        String path = "";
        if (text.sentenceOf(link.head()).index() == text.sentenceOf(view.root()).index()) {
            path = path(view.root(), link.head(), grammar);
            boolean told = grammar.isParsed(link.head());
            dominates = !path.isEmpty() ? "yes" : told ? "no" : "unknown";
        }
        boolean others = false;
        for (int i = from; i < to; i++) {
            others |= !text.isQuoted(i) && isCueVerb(text, i);
        }
        Span span = text.article().spanOf(link.head(), link.end());
        boolean nearest = before
                ? view.beside().cueBefore() == link.head()
                : view.beside().cueBehind() == link.head();
        return new Cue(
                link.head(),
                span,
                link.how(),
                before ? "b" : "a",
                Place.bucket(text.outside(from, to)),
                dominates,
                path,
                others,
                nearest);
    }

    /** The relations from a segment's root up to a verb; empty where the verb is not above it. */
    private static String path(int root, int verb, Grammar grammar) {
        StringBuilder path = new StringBuilder();
        int token = root;
        for (int step = 0; step < LONGEST_CLIMB; step++) {
            if (token == verb) {
                return path.length() == 0 ? "self" : path.toString();
            }
            path.append('/').append(grammar.relation(token));
            token = grammar.governor(token);
            if (token == Grammar.NONE) {
                return "";
            }
        }
        return token == verb ? path.toString() : "";
    }

    private boolean isCueVerb(QuotedText text, int index) {
        return cueWords.isVerb(text.token(index));
    }
}
