package org.whosaid.cues;

import org.whosaid.facts.Token;
import org.whosaid.statements.CueWords;
import org.whosaid.statements.QuotedText;

/**
 * How much of each kind stands before every token of an article, so that what stands between two places is counted at
 * once, however far apart they are.
 */
public final class RunningCounts {

    private static final String SENTENCE_MARKS = ".?!";
    private static final int OUTSIDE = -1;

    private final Tally finiteVerbs;
    private final Tally nouns;
    private final Tally marks;
    private final Tally sentenceMarks;
    private final Tally sentenceEnds;
    private final Tally cueVerbs;

    /** How many runs of tokens of one segment begin before each token. */
    private final int[] runsBefore;

    /** The first token inside marks from each token on, and the first one outside. */
    private final int[] nextInside;

    private final int[] nextOutside;

    public RunningCounts(QuotedText text, CueWords cueWords) {
        int size = text.size();
        this.finiteVerbs = new Tally(size);
        this.nouns = new Tally(size);
        this.marks = new Tally(size);
        this.sentenceMarks = new Tally(size);
        this.sentenceEnds = new Tally(size);
        this.cueVerbs = new Tally(size);
        this.runsBefore = new int[size + 1];
        this.nextInside = new int[size + 1];
        this.nextOutside = new int[size + 1];
        countOutside(text, cueWords);
        countRuns(text);
        findNext(text);
    }

    /** How many tokens of one kind stand before each token. */
    private static final class Tally {

        private final int[] before;

        Tally(int size) {
            this.before = new int[size + 1];
        }

        void count(int index, boolean counts) {
            before[index + 1] = before[index] + (counts ? 1 : 0);
        }

        int between(int from, int to) {
            return from < to ? before[to] - before[from] : 0;
        }
    }

    private void countOutside(QuotedText text, CueWords cueWords) {
        for (int i = 0; i < text.size(); i++) {
            Token token = text.token(i);
            boolean outside = !text.isQuoted(i);
            finiteVerbs.count(i, outside && token.isFiniteVerb());
            nouns.count(i, outside && isNoun(token.tag()));
            marks.count(i, outside && !token.isWord());
            sentenceMarks.count(i, outside && isSentenceMark(token.text()));
            sentenceEnds.count(i, outside && i + 1 == text.sentenceOf(i).endToken());
            cueVerbs.count(i, outside && cueWords.isVerb(token));
        }
    }

    private static boolean isNoun(String tag) {
        return tag.startsWith("NN") || tag.equals("PRP");
    }

    private static boolean isSentenceMark(String word) {
        return word.length() == 1 && SENTENCE_MARKS.indexOf(word.charAt(0)) >= 0;
    }

    private void countRuns(QuotedText text) {
        int last = OUTSIDE;
        for (int i = 0; i < text.size(); i++) {
            runsBefore[i + 1] = runsBefore[i];
            int segment = text.segmentAt(i);
            if (text.isQuoted(i) && segment != last) {
                runsBefore[i + 1]++;
                last = segment;
            }
        }
    }

    private void findNext(QuotedText text) {
        int size = text.size();
        nextInside[size] = size;
        nextOutside[size] = size;
        for (int i = size - 1; i >= 0; i--) {
            nextInside[i] = text.isQuoted(i) ? i : nextInside[i + 1];
            nextOutside[i] = text.isQuoted(i) ? nextOutside[i + 1] : i;
        }
    }

    /** How many verbs that can carry a clause stand outside marks from one token to before another. */
    public int finiteVerbs(int from, int to) {
        return finiteVerbs.between(from, to);
    }

    /** The same of nouns and personal pronouns. */
    public int nouns(int from, int to) {
        return nouns.between(from, to);
    }

    /** The same of tokens that are no words. */
    public int marks(int from, int to) {
        return marks.between(from, to);
    }

    /** The same of full stops, question marks and exclamation marks. */
    public int sentenceMarks(int from, int to) {
        return sentenceMarks.between(from, to);
    }

    /** The same of tokens that are the last of their sentence. */
    public int sentenceEnds(int from, int to) {
        return sentenceEnds.between(from, to);
    }

    /** The same of verbs of speech. */
    public int cueVerbs(int from, int to) {
        return cueVerbs.between(from, to);
    }

    /** Whether a token is a verb of speech outside marks. */
    public boolean isCueVerb(int token) {
        return cueVerbs.between(token, token + 1) == 1;
    }

    /** How many segments have tokens from one token to before another. */
    public int segments(int from, int to) {
        int first = from < to ? nextInside[from] : to;
        // The first one's run may have begun before.
        return first >= to ? 0 : 1 + runsBefore[to] - runsBefore[first + 1];
    }

    /** The first token outside marks from a token on; the number of tokens where there is none. */
    public int nextOutside(int token) {
        return nextOutside[token];
    }
}
