package org.whosaid.statements;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Article;
import org.whosaid.facts.Span;

/** An article whose characters stand exactly as written, one paragraph per line; it has no tokens. */
final class PlainArticle {

    private PlainArticle() {}

    static AnnotatedArticle of(String... lines) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : lines) {
            paragraphs.add(new Span(start, start + line.length()));
            start += line.length() + 1;
        }
        return new AnnotatedArticle(
                new Article("plain.txt", String.join("\n", lines), "UTF-8"), paragraphs, List.of(), List.of());
    }
}
