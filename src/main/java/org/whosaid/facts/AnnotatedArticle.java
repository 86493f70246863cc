package org.whosaid.facts;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * An article with its tokens, sentences and paragraphs, each in text order.
 *
 * @param article the text
 * @param paragraphs where the paragraphs stand, without the breaks between them
 * @param sentences every sentence lies within one paragraph
 * @param tokens every token lies within one sentence
 */
public record AnnotatedArticle(Article article, List<Span> paragraphs, List<Sentence> sentences, List<Token> tokens) {

    public AnnotatedArticle {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
    }

    public String text() {
        return article.text();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The sentence that holds a token, by the token's number. */
    public Sentence sentenceOf(int token) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).endToken() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return sentences.get(low);
    }

    /** The number of the first token that ends after {@code offset}; the number of tokens where there is none. */
    public int firstTokenEndingAfter(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The number of the paragraph that holds {@code offset}, or of the last one that begins before it. */
    public int paragraphAt(int offset) {
        int found =
                Collections.binarySearch(paragraphs, new Span(offset, offset), Comparator.comparingInt(Span::start));
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    /** The run from one token's start to the end of the token before {@code endToken}. */
    public Span spanOf(int firstToken, int endToken) {
        return new Span(
                tokens.get(firstToken).span().start(),
                tokens.get(endToken - 1).span().end());
    }

    public Span spanOf(Sentence sentence) {
        return spanOf(sentence.firstToken(), sentence.endToken());
    }
}
