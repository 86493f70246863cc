package org.whosaid.train;

import java.util.List;
import org.whosaid.facts.Article;
import org.whosaid.speakers.MarkedAttribution;

/**
 * An article to learn from.
 *
 * @param article its document is the name of its file without ending
 * @param attributions what a person marked in it
 */
public record MarkedArticle(Article article, List<MarkedAttribution> attributions) {

    public MarkedArticle {
        attributions = List.copyOf(attributions);
    }
}
