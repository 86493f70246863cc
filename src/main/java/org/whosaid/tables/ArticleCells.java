package org.whosaid.tables;

import java.util.Locale;
import org.whosaid.facts.Article;
import org.whosaid.facts.Entity;
import org.whosaid.facts.Span;
import org.whosaid.facts.WhiteSpace;

/** How the things of one article are written into cells. */
final class ArticleCells {

    /** What the first column of every table holds. */
    static final String DOCUMENT = "Path below the input folder.";

    /** What a column about actors holds. */
    static final String ACTOR_ID =
            "The same actor in all articles of the run: its actor_id in actors.csv, which needs all of them and so is"
                    + " empty in what is printed.";

    static final String ACTOR = "That actor's name in actors.csv.";

    private final String document;
    private final String text;
    private final CodePoints codePoints;

    ArticleCells(Article article) {
        this.document = article.document();
        this.text = article.text();
        this.codePoints = new CodePoints(text);
    }

    String document() {
        return document;
    }

    /** The words of a span on one line. */
    String words(Span span) {
        return WhiteSpace.collapse(span.in(text));
    }

    int start(Span span) {
        return codePoints.at(span.start());
    }

    int end(Span span) {
        return codePoints.at(span.end());
    }

    /** The length of the text in code points. */
    int characters() {
        return codePoints.at(text.length());
    }

    static String quoteId(int number) {
        return id('q', number);
    }

    static String utteranceId(int number) {
        return id('u', number);
    }

    static String entityId(Entity entity) {
        return id('e', entity.number());
    }

    private static String id(char kind, int number) {
        return String.format(Locale.ROOT, "%c%04d", kind, number);
    }
}
