package org.whosaid.train;

import java.util.List;
import org.whosaid.facts.Article;
import org.whosaid.referents.Chain;
import org.whosaid.speakers.MarkedAttribution;

/**
 * An article to learn from.
 *
 * @param article its document is the name of its file without ending
 * @param attributions what a person marked of who says what
 * @param chains and of who is who; none where that is not marked
 */
public record MarkedArticle(Article article, List<MarkedAttribution> attributions, List<Chain> chains) {

    public MarkedArticle {
        attributions = List.copyOf(attributions);
        chains = List.copyOf(chains);
    }
}
