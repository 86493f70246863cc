package org.whosaid.speakers;

import java.util.Locale;
import org.whosaid.facts.Token;
import org.whosaid.statements.CueWords;
import org.whosaid.statements.QuotedText;
import org.whosaid.statements.Segment;

/**
 * What stands beside a segment; {@code #} for nothing.
 *
 * @param wordBefore the dictionary form of the token before it in its sentence
 * @param tagBefore that token's part of speech
 * @param tagBeforeThat the part of speech of the token before that one, {@code Q} inside marks
 * @param markBefore that token if it is a mark, {@code w} for a word
 * @param verbBefore the dictionary form of the nearest verb before it in its sentence, {@code Q} where another segment
 *     is nearer
 * @param wordAfter the dictionary form of the token behind it in its paragraph
 * @param tagAfter that token if it is a mark, else its coarse part of speech
 * @param cueBefore number of the nearest cue verb before it in its sentence, or {@link #NONE}
 * @param cueBehind number of the nearest cue verb behind it before the sentence's end, or {@link #NONE}
 * @param cueNear whether a word that may report stands right beside it
 * @param touch what stands between the segment before and this one
 */
record Beside(
        String wordBefore,
        String tagBefore,
        String tagBeforeThat,
        String markBefore,
        String verbBefore,
        String wordAfter,
        String tagAfter,
        int cueBefore,
        int cueBehind,
        boolean cueNear,
        String touch) {

    /** No token. */
    static final int NONE = -1;

    private static final String NOTHING = "#";
    private static final int NEAR = 4;

    static Beside of(QuotedText text, int segment, CueWords cueWords) {
        int first = text.first(segment);
        int end = text.end(segment);
        int sentenceStart = text.sentenceOf(first).firstToken();
        boolean before = first > sentenceStart;
        boolean behind = end < text.size()
                && text.paragraphOf(end) == text.segments().get(segment).paragraph();
        return new Beside(
                before ? lemma(text.token(first - 1)) : NOTHING,
                before ? text.token(first - 1).tag() : NOTHING,
                first - 2 < sentenceStart
                        ? NOTHING
                        : text.isQuoted(first - 2) ? "Q" : text.token(first - 2).tag(),
                before ? text.token(first - 1).isWord() ? "w" : text.word(first - 1) : NOTHING,
                verbBefore(text, first, sentenceStart),
                behind ? lemma(text.token(end)) : NOTHING,
                behind ? coarse(text.token(end)) : NOTHING,
                cueBefore(text, first, sentenceStart, cueWords),
                behind ? cueBehind(text, end, cueWords) : NONE,
                cueNear(text, segment),
                touch(text, segment));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private static String coarse(Token token) {
        return token.isWord() ? token.tag().substring(0, Math.min(2, token.tag().length())) : token.text();
    }

    private static String verbBefore(QuotedText text, int first, int sentenceStart) {
        for (int i = first - 1; i >= sentenceStart; i--) {
            if (text.isQuoted(i)) {
                return "Q";
            }
            if (text.token(i).isVerb()) {
                return lemma(text.token(i));
            }
        }
        return NOTHING;
    }

    private static int cueBefore(QuotedText text, int first, int sentenceStart, CueWords cueWords) {
        for (int i = first - 1; i >= sentenceStart; i--) {
            if (!text.isQuoted(i) && cueWords.isVerb(text.token(i))) {
                return i;
            }
        }
        return NONE;
    }

    private static int cueBehind(QuotedText text, int end, CueWords cueWords) {
        int sentenceEnd = text.sentenceOf(end).endToken();
        for (int i = end; i < sentenceEnd; i++) {
            if (!text.isQuoted(i) && cueWords.isVerb(text.token(i))) {
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

    private static String touch(QuotedText text, int segment) {
        if (segment == 0) {
            return "first";
        }
        Segment before = text.segments().get(segment - 1);
        int paragraphs = text.segments().get(segment).paragraph() - before.paragraph();
        if (paragraphs == 0) {
            int words = text.outside(text.end(segment - 1), text.first(segment));
            boolean sameSentence = text.sentenceOf(text.end(segment - 1) - 1).index()
                    == text.sentenceOf(text.first(segment)).index();
            return words <= 1 ? "touching" : sameSentence ? "sentence" : "paragraph";
        }
        if (paragraphs == 1) {
            return before.closed() ? "next" : "runson";
        }
        return paragraphs == 2 ? "second" : "far";
    }
}
