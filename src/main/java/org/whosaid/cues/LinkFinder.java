package org.whosaid.cues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.whosaid.cues.Cue.How;
import org.whosaid.cues.Cue.Link;
import org.whosaid.mentions.Candidate;
import org.whosaid.statements.CueWords;
import org.whosaid.statements.Grammar;
import org.whosaid.statements.QuotedText;

/**
 * Finds the words that a candidate may report with: by the tree of its sentence where that is known, else by the row of
 * words.
 */
final class LinkFinder {

    private static final int REACH = 12;
    private static final int REACH_BACK = 5;
    private static final int REACH_OF_ACCORDING = 6;
    private static final int MOST_HEADS = 2;

    /** Relations by which a part of a name, or what it stands beside, hangs on its head. */
    private static final Set<String> PARTS_OF_NAMES = Set.of("appos", "flat", "compound", "conj");

    private final CueWords cueWords;

    LinkFinder(CueWords cueWords) {
        this.cueWords = cueWords;
    }

    List<Link> find(SegmentView view, Candidate candidate) {
        QuotedText text = view.text();
        List<Link> links = new ArrayList<>();
        according(text, candidate).ifPresent(links::add);
        if (view.grammar().isParsed(candidate.head())) {
            parsed(text, candidate, view.grammar(), links);
        } else if (links.isEmpty()) {
            for (int verb : view.clauses().verbsOf(candidate.first(), candidate.end())) {
                links.add(new Link(verb, How.GUESS));
            }
        }
        if (links.isEmpty()) {
            flat(view, candidate, links);
        }
        return links;
    }

    private static Optional<Link> according(QuotedText text, Candidate candidate) {
        int first = text.sentenceOf(candidate.first()).firstToken();
        for (int i = candidate.first() - 1; i > first && i >= candidate.first() - REACH_OF_ACCORDING; i--) {
            if (text.lower(i).equals("to") && text.lower(i - 1).equals("according")) {
                return Optional.of(new Link(i - 1, i + 1, How.ACCORDING));
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
        for (int step = 0; step < MOST_HEADS; step++) {
            int governor = grammar.governor(head);
            if (governor == Grammar.NONE || !PARTS_OF_NAMES.contains(grammar.relation(head))) {
                break;
            }
            addVerbs(text, grammar, head, links, How.SUBJECT);
            head = governor;
        }
        addVerbs(text, grammar, head, links, head == candidate.head() ? How.SUBJECT : How.VIA);
        int governor = grammar.governor(candidate.head());
        if (governor != Grammar.NONE) {
            addGovernor(text, candidate, grammar, governor, links);
        }
    }

    private static void addVerbs(QuotedText text, Grammar grammar, int head, List<Link> links, How how) {
        for (int verb : grammar.verbsOf(head)) {
            if (!text.isQuoted(verb)) {
                links.add(new Link(verb, how));
            }
        }
    }

    private void addGovernor(QuotedText text, Candidate candidate, Grammar grammar, int governor, List<Link> links) {
        String relation = grammar.relation(candidate.head());
        if (relation.startsWith("nmod:poss")) {
            links.add(new Link(governor, How.OWNER));
        } else if (relation.startsWith("obl") && text.token(governor).isVerb()) {
            if (grammar.dependents(candidate.head()).stream()
                    .anyMatch(token -> text.lower(token).equals("by"))) {
                links.add(new Link(governor, How.PASSIVE));
            }
        } else if (relation.startsWith("nmod") && cueWords.isThing(text.token(governor))) {
            links.add(new Link(governor, How.OF));
        }
    }

    /** The verb of speech right behind or, in an inversion, right before the candidate. */
    private static void flat(SegmentView view, Candidate candidate, List<Link> links) {
        QuotedText text = view.text();
        int first = text.sentenceOf(candidate.first()).firstToken();
        int end = text.sentenceOf(candidate.first()).endToken();
        RunningCounts counts = view.article().counts();
        for (int i = candidate.end(); i < Math.min(end, candidate.end() + REACH) && !text.isQuoted(i); i++) {
            if (counts.isCueVerb(i)) {
                links.add(new Link(i, view.clauses().hasSubject(i) ? How.FLAT_TAKEN : How.FLAT));
                break;
            }
        }
        for (int i = candidate.first() - 1;
                i >= Math.max(first, candidate.first() - REACH_BACK) && !text.isQuoted(i);
                i--) {
            if (counts.isCueVerb(i)) {
                links.add(new Link(i, view.clauses().hasSubject(i) ? How.INVERTED_TAKEN : How.INVERTED));
                break;
            }
        }
    }
}
