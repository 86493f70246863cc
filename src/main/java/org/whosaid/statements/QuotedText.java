package org.whosaid.statements;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Sentence;
import org.whosaid.facts.Span;
import org.whosaid.facts.Token;
import org.whosaid.facts.WhiteSpace;

/** An article with its quoted segments: which tokens stand inside marks, and what stands beside each segment. */
public final class QuotedText {

    private static final int OUTSIDE = -1;
    private final AnnotatedArticle article;
    private final List<Segment> segments;
    private final int[] segmentOf;
    private final int[] firstToken;
    private final int[] endToken;
    private final String[] lower;
    private final int[] sentenceOf;

    /** How many tokens before each stand outside marks. */
    private final int[] outsideBefore;

    private final BitSet paragraphsWithWordsOutside = new BitSet();
    private final Repetitions repetitions;

    public QuotedText(AnnotatedArticle article, List<Segment> segments) {
        this.article = article;
        this.segments = List.copyOf(segments);
        this.segmentOf = new int[article.tokens().size()];
        this.firstToken = new int[segments.size()];
        this.endToken = new int[segments.size()];
        Arrays.fill(segmentOf, OUTSIDE);
        for (int i = 0; i < segments.size(); i++) {
            Span outer = segments.get(i).outer();
            int token = article.firstTokenEndingAfter(outer.start());
            firstToken[i] = token;
            while (token < segmentOf.length && article.token(token).span().start() < outer.end()) {
                segmentOf[token] = i;
                token++;
            }
            endToken[i] = token;
        }
        this.sentenceOf = new int[segmentOf.length];
        for (Sentence sentence : article.sentences()) {
            Arrays.fill(sentenceOf, sentence.firstToken(), sentence.endToken(), sentence.index());
        }
        this.lower = new String[segmentOf.length];
        this.outsideBefore = new int[segmentOf.length + 1];
        for (int i = 0; i < segmentOf.length; i++) {
            lower[i] = article.token(i).text().toLowerCase(Locale.ROOT);
            boolean outside = segmentOf[i] == OUTSIDE;
            outsideBefore[i + 1] = outsideBefore[i] + (outside ? 1 : 0);
            if (outside
                    && !paragraphsWithWordsOutside.get(paragraphOf(i))
                    && article.token(i).isWord()) {
                paragraphsWithWordsOutside.set(paragraphOf(i));
            }
        }
        this.repetitions = new Repetitions(
                article.text(), segments.stream().map(Segment::span).toList());
    }

    public AnnotatedArticle article() {
        return article;
    }

    public List<Segment> segments() {
        return segments;
    }

    public int size() {
        return segmentOf.length;
    }

    public Token token(int index) {
        return article.token(index);
    }

    public String word(int index) {
        return article.token(index).text();
    }

    public String lower(int index) {
        return lower[index];
    }

    /** Whether a token is a mark of a segment or stands between its marks. */
    public boolean isQuoted(int token) {
        return segmentOf[token] != OUTSIDE;
    }

    /** The number of the segment that holds a token, marks included; negative outside marks. */
    public int segmentAt(int token) {
        return segmentOf[token];
    }

    /** The first token of a segment, its opening mark where that is a token. */
    public int first(int segment) {
        return firstToken[segment];
    }

    /** The number after a segment's last token, its closing mark included. */
    public int end(int segment) {
        return endToken[segment];
    }

    public Sentence sentenceOf(int token) {
        return article.sentences().get(sentenceOf[token]);
    }

    public int paragraphOf(int token) {
        return sentenceOf(token).paragraph();
    }

    /** How many tokens from one to before another stand outside marks. */
    public int outside(int from, int to) {
        return from < to ? outsideBefore[to] - outsideBefore[from] : 0;
    }

    /** How many sentences end between two tokens outside marks; reads every token between them. */
    public int outsideSentenceEnds(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            boolean last = i + 1 == sentenceOf(i).endToken();
            count += last && segmentOf[i] == OUTSIDE ? 1 : 0;
        }
        return count;
    }

    /** The last unit of a segment's words. */
    public char lastUnit(int segment) {
        return article.text().charAt(segments.get(segment).span().end() - 1);
    }

    /** The words from one token to before another, white space collapsed. */
    public String words(int first, int end) {
        return WhiteSpace.collapse(article.spanOf(first, end).in(article.text()));
    }

    /** Whether a paragraph has words outside marks. */
    public boolean hasWordsOutside(int paragraph) {
        return paragraphsWithWordsOutside.get(paragraph);
    }

    /** How many segments have the very words of a segment, itself among them. */
    public int timesSaid(int segment) {
        return repetitions.count(segment);
    }
}
