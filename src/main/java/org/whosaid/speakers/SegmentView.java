package org.whosaid.speakers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whosaid.facts.Mention;
import org.whosaid.referents.Candidate;
import org.whosaid.referents.QuoteContext;
import org.whosaid.referents.Referents;
import org.whosaid.statements.Clauses;
import org.whosaid.statements.Grammar;
import org.whosaid.statements.QuotedText;

/** One segment as the ranker looks at it: its own words, what stands beside it, and what was decided before it. */
final class SegmentView {

    private static final int LONGEST_SIGNATURE = 12;

    private final QuoteContext quoteContext;
    private final QuotedText text;
    private final int segment;
    private final List<Candidate> candidates;
    private final History history;
    private final Grammar grammar;
    private final Inside inside;
    private final Beside beside;
    private final Layout layout;
    private final int root;
    private final Map<Integer, Integer> firstOfSentence;

    /**
     * A segment as it looks without any grammar.
     *
     * @param history the decisions about the segments before
     */
    SegmentView(QuoteContext quoteContext, int segment, History history) {
        this.quoteContext = quoteContext;
        this.text = quoteContext.text();
        this.segment = segment;
        this.candidates = quoteContext.near(segment);
        this.history = history;
        this.grammar = Grammar.unknown(quoteContext.trees());
        this.inside = Inside.of(text, segment);
        this.beside = Beside.of(text, segment, quoteContext.cueWords());
        this.layout = Layout.of(text, segment, inside.words());
        this.root = findRoot();
        this.firstOfSentence = new HashMap<>();
        candidates.forEach(candidate -> firstOfSentence.putIfAbsent(sentence(candidate), candidate.first()));
    }

    private SegmentView(SegmentView plain, Grammar grammar) {
        this.quoteContext = plain.quoteContext;
        this.text = plain.text;
        this.segment = plain.segment;
        this.candidates = plain.candidates;
        this.history = plain.history;
        this.grammar = grammar;
        this.inside = plain.inside;
        this.beside = plain.beside;
        this.layout = plain.layout;
        this.root = findRoot();
        this.firstOfSentence = plain.firstOfSentence;
    }

    /** The same with the grammar of the sentences near the segment. */
    SegmentView withGrammar() {
        return new SegmentView(this, Grammar.near(text, segment, quoteContext.trees(), quoteContext.cueWords()));
    }

    QuotedText text() {
        return text;
    }

    int segment() {
        return segment;
    }

    Inside inside() {
        return inside;
    }

    Beside beside() {
        return beside;
    }

    Layout layout() {
        return layout;
    }

    Grammar grammar() {
        return grammar;
    }

    Clauses clauses() {
        return quoteContext.clauses();
    }

    Referents referents() {
        return quoteContext.referents();
    }

    /** Those that the segment may be given to, in text order. */
    List<Candidate> candidates() {
        return candidates;
    }

    /** What was decided about the segments before. */
    History history() {
        return history;
    }

    /** The token of the segment whose governor lies outside it. */
    int root() {
        return root;
    }

    private int findRoot() {
        int first = inside.first();
        if (!grammar.isParsed(first)) {
            return first;
        }
        for (int i = first; i < text.end(segment); i++) {
            if (!text.token(i).isWord()
                    || text.sentenceOf(i).index() != text.sentenceOf(first).index()) {
                continue;
            }
            int governor = grammar.governor(i);
            if (governor == Grammar.NONE || governor < text.first(segment) || governor >= text.end(segment)) {
                return i;
            }
        }
        return first;
    }

    /** Whether a candidate stands in the last sentence of its paragraph. */
    boolean isInLastSentence(Candidate candidate) {
        int end = text.sentenceOf(candidate.first()).endToken();
        return end == text.size() || text.paragraphOf(end) != text.paragraphOf(candidate.first());
    }

    boolean isFirstOfSentence(Candidate candidate) {
        return firstOfSentence.getOrDefault(sentence(candidate), candidate.first()) == candidate.first();
    }

    private int sentence(Candidate candidate) {
        return text.sentenceOf(candidate.first()).index();
    }

    /** Whether a candidate signs the segment: a dash, its words, perhaps a few more, the paragraph's end. */
    boolean isSignature(Candidate candidate) {
        int from = text.end(segment);
        if (candidate.first() <= from || candidate.first() - from > LONGEST_SIGNATURE || !isDash(text.word(from))) {
            return false;
        }
        for (int i = from + 1; i < text.size() && text.paragraphOf(i) == text.paragraphOf(from); i++) {
            if (i > from + LONGEST_SIGNATURE
                    || text.isQuoted(i)
                    || text.token(i).isFiniteVerb()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDash(String word) {
        return !word.isEmpty() && word.chars().allMatch(unit -> "-–—―".indexOf(unit) >= 0);
    }

    String earlierQuotesOf(Candidate candidate) {
        int count = history.timesChosen(candidate);
        return count == 0 ? "0" : count < 3 ? "few" : "many";
    }

    String mentionsOf(Candidate candidate) {
        int mentions =
                candidate.entity().map(entity -> entity.mentions().size()).orElse(0);
        return mentions <= 1 ? Integer.toString(mentions) : mentions <= 3 ? "3" : mentions <= 8 ? "8" : "many";
    }

    /** Whether the segment's own words hold the candidate's name: people seldom speak of themselves so. */
    boolean namesItself(Candidate candidate) {
        if (candidate.form() != Mention.Form.NAME) {
            return false;
        }
        String name = text.word(candidate.head());
        for (int i = text.first(segment); i < text.end(segment); i++) {
            if (text.word(i).equals(name)) {
                return true;
            }
        }
        return false;
    }
}
