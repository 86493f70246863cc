package org.whosaid.cues;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whosaid.facts.Mention;
import org.whosaid.mentions.Candidate;
import org.whosaid.referents.QuoteContext;
import org.whosaid.referents.Referents;
import org.whosaid.statements.Clauses;
import org.whosaid.statements.Grammar;
import org.whosaid.statements.QuotedText;

/** One segment as the ranker looks at it: its own words, what stands beside it, and what was decided before it. */
public final class SegmentView {

    private static final String WITHOUT_GRAMMAR = "~";

    private final ArticleView article;
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
    private @Nullable Set<String> ownWords;

    /**
     * A segment as it looks without any grammar.
     *
     * @param history the decisions about the segments before
     */
    public SegmentView(ArticleView article, int segment, History history) {
        this.article = article;
        this.text = article.text();
        this.segment = segment;
        this.candidates = article.quoteContext().near(segment);
        this.history = history;
        this.grammar = Grammar.unknown(article.quoteContext().trees());
        this.inside = Inside.of(article, segment);
        this.beside = Beside.of(article, segment);
        this.layout = Layout.of(text, segment, inside.words());
        this.root = findRoot();
        this.firstOfSentence = new HashMap<>();
        candidates.forEach(candidate -> firstOfSentence.putIfAbsent(sentence(candidate), candidate.first()));
    }

    private SegmentView(SegmentView plain, Grammar grammar) {
        this.article = plain.article;
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
        this.ownWords = plain.ownWords;
    }

    /** The same with the grammar of the sentences near the segment. */
    public SegmentView withGrammar() {
        QuoteContext quoteContext = article.quoteContext();
        return new SegmentView(this, Grammar.near(text, segment, quoteContext.trees(), quoteContext.cueWords()));
    }

    public ArticleView article() {
        return article;
    }

    public QuotedText text() {
        return text;
    }

    public int segment() {
        return segment;
    }

    public Inside inside() {
        return inside;
    }

    public Beside beside() {
        return beside;
    }

    public Layout layout() {
        return layout;
    }

    public Grammar grammar() {
        return grammar;
    }

    /**
     * What the names of its features begin with. Without any grammar they have names of their own, since what a feature
     * is worth depends on what else is known.
     */
    public String prefix() {
        return grammar.isUnknown() ? WITHOUT_GRAMMAR : "";
    }

    public Clauses clauses() {
        return article.quoteContext().clauses();
    }

    public Referents referents() {
        return article.quoteContext().referents();
    }

    /** Those that the segment may be given to, in text order. */
    public List<Candidate> candidates() {
        return candidates;
    }

    /** A number for each candidate, the same for those that refer to the same one. */
    public int[] speakers() {
        return candidates.stream()
                .mapToInt(candidate -> referents().of(candidate).orElse(-1 - candidate.first()))
                .toArray();
    }

    /** What was decided about the segments before. */
    public History history() {
        return history;
    }

    /** The token of the segment whose governor lies outside it. */
    public int root() {
        return root;
    }

    private int findRoot() {
        int first = inside.first();
        if (!grammar.isParsed(first)) {
            return first;
        }
        int end = Math.min(text.end(segment), text.sentenceOf(first).endToken());
        for (int i = first; i < end; i++) {
            int governor = grammar.governor(i);
            boolean outside = governor < text.first(segment) || governor >= text.end(segment);
            if (text.token(i).isWord() && outside) {
                return i;
            }
        }
        return first;
    }

    /** Whether a candidate stands in the last sentence of its paragraph. */
    public boolean isInLastSentence(Candidate candidate) {
        int end = text.sentenceOf(candidate.first()).endToken();
        return end == text.size() || text.paragraphOf(end) != text.paragraphOf(candidate.first());
    }

    public boolean isFirstOfSentence(Candidate candidate) {
        return firstOfSentence.getOrDefault(sentence(candidate), candidate.first()) == candidate.first();
    }

    private int sentence(Candidate candidate) {
        return text.sentenceOf(candidate.first()).index();
    }

    /** Whether the segment's own words hold the candidate's name: people seldom speak of themselves so. */
    public boolean namesItself(Candidate candidate) {
        return candidate.form() == Mention.Form.NAME && ownWords().contains(text.word(candidate.head()));
    }

    private Set<String> ownWords() {
        Set<String> known = ownWords;
        if (known == null) {
            known = new HashSet<>();
            for (int i = text.first(segment); i < text.end(segment); i++) {
                known.add(text.word(i));
            }
            ownWords = known;
        }
        return known;
    }
}
