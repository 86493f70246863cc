package org.whosaid.train;

import java.util.List;
import org.whosaid.facts.Article;
import org.whosaid.labels.LabelledSpan;

/**
 * An article with the names that a person marked in it.
 *
 * @param article its document is the name of its file without ending
 */
public record NamedArticle(Article article, List<LabelledSpan> names) {

    public NamedArticle {
        names = List.copyOf(names);
    }
}
