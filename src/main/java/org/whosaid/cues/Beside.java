package org.whosaid.cues;

import org.whosaid.facts.Token;
import org.whosaid.loglinear.Part;
import org.whosaid.statements.QuotedText;
import org.whosaid.statements.Segment;

/**
 * What stands beside a segment; {@code #} for nothing.
 *
 * @param touch what stands between the segment before and this one
 */
public record Beside(Before before, Behind behind, Cues cues, Part touch) {

    /**
     * What stands before a segment in its sentence.
     *
     * @param word the dictionary form of the token before it
     * @param tag that token's part of speech
     * @param tagBeforeThat the part of speech of the token before that one, {@code Q} inside marks
     * @param mark the token before it if it is a mark, {@code w} for a word
     * @param verb the dictionary form of the nearest verb, {@code Q} where another segment is nearer
     */
    public record Before(Part word, Part tag, Part tagBeforeThat, Part mark, Part verb) {}

    /**
     * What stands behind a segment in its paragraph.
     *
     * @param word the dictionary form of the token behind it
     * @param tag that token if it is a mark, else its coarse part of speech
     */
    public record Behind(Part word, Part tag) {}

    /**
     * Verbs of speech.
     *
     * @param before number of the nearest one before it in its sentence, or {@link #NONE}
     * @param behind number of the nearest one behind it before the sentence's end, or {@link #NONE}
     * @param near whether a word that may report stands right beside it
     */
    public record Cues(int before, int behind, boolean near) {}

    /** No token. */
    public static final int NONE = -1;

    /** Stands for what is not there. */
    public static final Part NOTHING = Part.of("#");

    /** Stands for tokens inside marks. */
    public static final Part QUOTED = Part.of("Q");

    private static final int NEAR = 4;

    private static final Part WORD = Part.of("w");
    private static final Part FIRST = Part.of("first");
    private static final Part TOUCHING = Part.of("touching");
    private static final Part SENTENCE = Part.of("sentence");
    private static final Part PARAGRAPH = Part.of("paragraph");
    private static final Part NEXT = Part.of("next");
    private static final Part RUNS_ON = Part.of("runson");
    private static final Part SECOND = Part.of("second");
    private static final Part FAR = Part.of("far");

    public static Beside of(ArticleView article, int segment) {
        QuotedText text = article.text();
        int first = text.first(segment);
        int end = text.end(segment);
        int sentenceStart = text.sentenceOf(first).firstToken();
        boolean behind = end < text.size()
                && text.paragraphOf(end) == text.segments().get(segment).paragraph();
        return new Beside(
                before(article, first, sentenceStart),
                behind ? behind(article, end) : new Behind(NOTHING, NOTHING),
                new Cues(
                        cueBefore(article, first, sentenceStart),
                        behind ? cueBehind(article, end) : NONE,
                        cueNear(text, segment)),
                touch(text, segment));
    }

    private static Before before(ArticleView article, int first, int sentenceStart) {
        if (first <= sentenceStart) {
            return new Before(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);
        }
        QuotedText text = article.text();
        WordParts word = article.word(first - 1);
        Part tagBeforeThat = first - 2 < sentenceStart
                ? NOTHING
                : text.isQuoted(first - 2)
                        ? QUOTED
                        : article.word(first - 2).tag().whole();
        return new Before(
                word.lemma(),
                word.tag().whole(),
                tagBeforeThat,
                text.token(first - 1).isWord() ? WORD : Part.of(text.word(first - 1)),
                verbBefore(article, first, sentenceStart));
    }

    private static Behind behind(ArticleView article, int end) {
        Token token = article.text().token(end);
        WordParts word = article.word(end);
        return new Behind(word.lemma(), token.isWord() ? word.tag().two() : Part.of(token.text()));
    }

    private static Part verbBefore(ArticleView article, int first, int sentenceStart) {
        for (int i = first - 1; i >= sentenceStart; i--) {
            if (article.text().isQuoted(i)) {
                return QUOTED;
            }
            if (article.text().token(i).isVerb()) {
                return article.word(i).lemma();
            }
        }
        return NOTHING;
    }

    private static int cueBefore(ArticleView article, int first, int sentenceStart) {
        for (int i = first - 1; i >= sentenceStart; i--) {
            if (article.counts().isCueVerb(i)) {
                return i;
            }
        }
        return NONE;
    }

    private static int cueBehind(ArticleView article, int end) {
        int sentenceEnd = article.text().sentenceOf(end).endToken();
        for (int i = end; i < sentenceEnd; i++) {
            if (article.counts().isCueVerb(i)) {
                return i;
            }
        }
        return NONE;
    }

    private static boolean cueNear(QuotedText text, int segment) {
        int first = text.first(segment);
        int end = text.end(segment);
        int paragraph = text.segments().get(segment).paragraph();
        for (int i = end; i < Math.min(end + NEAR, text.size()); i++) {
            if (text.paragraphOf(i) != paragraph || text.isQuoted(i)) {
                break;
            }
            if (text.token(i).isFiniteVerb() && !text.token(i).tag().equals("MD")) {
                return true;
            }
        }
        return first > text.sentenceOf(first).firstToken() && text.outside(Math.max(0, first - 3), first) > 1;
    }

    private static Part touch(QuotedText text, int segment) {
        if (segment == 0) {
            return FIRST;
        }
        Segment before = text.segments().get(segment - 1);
        int paragraphs = text.segments().get(segment).paragraph() - before.paragraph();
        if (paragraphs == 0) {
            int words = text.outside(text.end(segment - 1), text.first(segment));
            boolean sameSentence = text.sentenceOf(text.end(segment - 1) - 1).index()
                    == text.sentenceOf(text.first(segment)).index();
            return words <= 1 ? TOUCHING : sameSentence ? SENTENCE : PARAGRAPH;
        }
        if (paragraphs == 1) {
            return before.closed() ? NEXT : RUNS_ON;
        }
        return paragraphs == 2 ? SECOND : FAR;
    }
}
