package org.whosaid.cues;

import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Span;
import org.whosaid.statements.QuotedText;
import org.whosaid.statements.Segment;

/**
 * Where a segment stands in its article.
 *
 * @param paragraph number of its paragraph
 * @param opens whether it opens its paragraph
 * @param fills whether nothing but other segments and marks stands beside it in its paragraph
 * @param closed whether it has a closing mark
 * @param place its paragraph: {@code first}, {@code middle}, {@code last}
 * @param headline whether its paragraph looks like a headline
 * @param followsColon whether it opens its paragraph and the one before ends in a colon, so that it introduces this one
 * @param repeated whether it is short and stands in the article more than once
 */
public record Layout(
        int paragraph,
        boolean opens,
        boolean fills,
        boolean closed,
        String place,
        boolean headline,
        boolean followsColon,
        boolean repeated) {

    private static final int HEADLINES = 3;
    private static final int FEW_WORDS = 3;

    public static Layout of(QuotedText text, int segment, int words) {
        AnnotatedArticle article = text.article();
        Segment self = text.segments().get(segment);
        int number = self.paragraph();
        Span paragraph = article.paragraphs().get(number);
        boolean opens = self.outer().start() == paragraph.start();
        return new Layout(
                number,
                opens,
                !text.hasWordsOutside(number),
                self.closed(),
                number == 0 ? "first" : number == article.paragraphs().size() - 1 ? "last" : "middle",
                number < HEADLINES
                        && !paragraph.isEmpty()
                        && Character.isLetterOrDigit(article.text().charAt(paragraph.end() - 1)),
                opens && number > 0 && endsInColon(article, number - 1),
                words <= FEW_WORDS && text.timesSaid(segment) > 1);
    }

    private static boolean endsInColon(AnnotatedArticle article, int paragraph) {
        Span span = article.paragraphs().get(paragraph);
        return !span.isEmpty() && article.text().charAt(span.end() - 1) == ':';
    }
}
