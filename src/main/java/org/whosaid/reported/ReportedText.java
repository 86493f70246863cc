package org.whosaid.reported;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.whosaid.cues.ArticleView;
import org.whosaid.cues.WordParts;
import org.whosaid.facts.Sentence;
import org.whosaid.facts.Token;
import org.whosaid.loglinear.Part;
import org.whosaid.mentions.Candidate;
import org.whosaid.referents.QuoteContext;
import org.whosaid.statements.QuotedText;

/**
 * An article as the judgements about reported statements look at it: parts of features for every token, and what is
 * counted between any two outside marks. For one article, one thread.
 */
final class ReportedText {

    /** Beyond the first or last token that is looked at. */
    static final Part OUT = Part.of("^");

    /** Any word between marks. */
    static final Part QUOTED = Part.of("“”");

    private static final int NONE = -1;

    /** What stands farther away tells nothing. */
    private static final int FARTHEST_MARK = 12;

    private final ArticleView view;
    private final QuotedText text;
    private final List<Candidate> candidates;
    private final int[] candidateOf;
    private final int[] commas;
    private final int[] nouns;

    ReportedText(QuoteContext context) {
        this.view = new ArticleView(context);
        this.text = context.text();
        this.candidates = context.candidates();
        int size = text.size();
        this.candidateOf = new int[size];
        Arrays.fill(candidateOf, NONE);
        for (int i = 0; i < candidates.size(); i++) {
            Arrays.fill(
                    candidateOf, candidates.get(i).first(), candidates.get(i).end(), i);
        }
        this.commas = new int[size + 1];
        this.nouns = new int[size + 1];
        for (int i = 0; i < size; i++) {
            Token token = text.token(i);
            boolean outside = !text.isQuoted(i);
            commas[i + 1] = commas[i] + (outside && token.text().equals(",") ? 1 : 0);
            nouns[i + 1] = nouns[i] + (outside && token.tag().startsWith("NN") ? 1 : 0);
        }
    }

    QuotedText text() {
        return text;
    }

    QuoteContext context() {
        return view.quoteContext();
    }

    int size() {
        return text.size();
    }

    Token token(int index) {
        return text.token(index);
    }

    String lower(int index) {
        return text.lower(index);
    }

    Sentence sentenceOf(int token) {
        return text.sentenceOf(token);
    }

    boolean isQuoted(int token) {
        return text.isQuoted(token);
    }

    /** Whether two neighbouring tokens belong to the same segment, so that no edge lies between them. */
    boolean isJoined(int left, int right) {
        return text.isQuoted(left) && text.segmentAt(left) == text.segmentAt(right);
    }

    /** The first token of the segment that holds a token; the token itself outside marks. */
    int segmentFirst(int token) {
        return isQuoted(token) ? text.first(text.segmentAt(token)) : token;
    }

    /** The number after the last token of the segment that holds a token; after the token itself outside marks. */
    int segmentEnd(int token) {
        return isQuoted(token) ? text.end(text.segmentAt(token)) : token + 1;
    }

    /** The candidate that holds a token. */
    Optional<Candidate> candidateAt(int token) {
        return candidateOf[token] == NONE ? Optional.empty() : Optional.of(candidates.get(candidateOf[token]));
    }

    int verbs(int from, int to) {
        return view.counts().finiteVerbs(from, to);
    }

    int commas(int from, int to) {
        return from < to ? commas[to] - commas[from] : 0;
    }

    int nouns(int from, int to) {
        return from < to ? nouns[to] - nouns[from] : 0;
    }

    /** How many verbs of speech stand outside marks from one token to before another. */
    int cueVerbs(int from, int to) {
        return view.counts().cueVerbs(from, to);
    }

    WordParts word(int index) {
        return view.word(index);
    }

    /** The word at a token in small letters, as seen from within some bounds. */
    Part lower(int index, int from, int to) {
        return index < from || index >= to
                ? OUT
                : isQuoted(index) ? QUOTED : word(index).lower();
    }

    Part lemma(int index, int from, int to) {
        return index < from || index >= to
                ? OUT
                : isQuoted(index) ? QUOTED : word(index).lemma();
    }

    Part tag(int index, int from, int to) {
        return index < from || index >= to
                ? OUT
                : isQuoted(index) ? QUOTED : word(index).tag().whole();
    }

    /** Closed-class words and marks as themselves, others by their tag. */
    Part shape(int index, int from, int to) {
        return index < from || index >= to
                ? OUT
                : isQuoted(index) ? QUOTED : word(index).neighbour();
    }

    /** How far before a token a segment ends in the same bounds: in tokens, small numbers exactly. */
    Part marksBefore(int token, int from) {
        for (int i = token - 1; i >= from && token - i <= FARTHEST_MARK; i--) {
            if (isQuoted(i)) {
                return bucket(token - 1 - i);
            }
        }
        return OUT;
    }

    /** How far behind a token a segment begins in the same bounds. */
    Part marksBehind(int token, int to) {
        for (int i = token + 1; i < to && i - token <= FARTHEST_MARK; i++) {
            if (isQuoted(i)) {
                return bucket(i - token - 1);
            }
        }
        return OUT;
    }

    /** The last token of the guessed subject of a verb. */
    OptionalInt subjectOf(int verb) {
        return context().clauses().subjectOf(verb);
    }

    /** A number in buckets that grow with it. */
    static Part bucket(int number) {
        if (number <= 4) {
            return Part.of(Math.max(0, number));
        }
        return Part.of(number <= 6 ? 5 : number <= 9 ? 7 : number <= 14 ? 10 : 15);
    }

    /** The same for small numbers. */
    static Part few(int number) {
        return Part.of(Math.min(3, Math.max(0, number)));
    }
}
