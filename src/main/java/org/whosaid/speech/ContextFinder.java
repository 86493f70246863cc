package org.whosaid.speech;

import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Attribution;
import org.whosaid.facts.Sentence;
import org.whosaid.facts.Span;

/** Finds the sentences that hold some words, their cue and their speaker's mention. */
final class ContextFinder {

    /** UTF-16 units from words to their cue; in a paragraph as long as a book contexts would make up most tables. */
    private static final int FARTHEST = 5_000;

    Span find(AnnotatedArticle article, Span words, Attribution attribution) {
        Span context = sentences(article, words);
        if (attribution.mention().isPresent()) {
            context = near(article, context, attribution.mention().get().span());
        }
        if (attribution.cue().isPresent()) {
            context = near(article, context, attribution.cue().get());
        }
        return context;
    }

    /** Widens a context to the sentence of some words, unless they stand more than a paragraph or very far away. */
    private static Span near(AnnotatedArticle article, Span context, Span words) {
        int paragraphs = article.paragraphAt(context.start()) - article.paragraphAt(words.start());
        Span widened = context.union(sentences(article, words));
        return Math.abs(paragraphs) <= 1 && widened.length() - context.length() <= FARTHEST ? widened : context;
    }

    private static Span sentences(AnnotatedArticle article, Span span) {
        int last = article.tokens().size() - 1;
        int first = Math.min(last, article.firstTokenEndingAfter(span.start()));
        int end = Math.min(last, article.firstTokenEndingAfter(span.end() - 1));
        Sentence from = article.sentenceOf(first);
        Sentence to = article.sentenceOf(end);
        return article.spanOf(from).union(article.spanOf(to)).union(span);
    }
}
