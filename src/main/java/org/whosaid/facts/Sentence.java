package org.whosaid.facts;

/**
 * A sentence as a run of an article's tokens.
 *
 * @param index its number in the article, from 0
 * @param paragraph the number of its paragraph, from 0
 * @param firstToken number of its first token in the article
 * @param endToken the number after its last token's; a sentence has at least one token
 */
public record Sentence(int index, int paragraph, int firstToken, int endToken) {

    /** Longer ones are cut, since a parser's work grows faster than they do. */
    public static final int MOST_TOKENS = 250;

    public Sentence {
        if (firstToken < 0 || endToken <= firstToken) {
            throw new IllegalArgumentException("sentence " + index + " without tokens");
        }
    }

    public boolean contains(int token) {
        return firstToken <= token && token < endToken;
    }

    public int size() {
        return endToken - firstToken;
    }
}
