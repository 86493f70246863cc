package org.whosaid.train;

import java.util.List;
import org.whosaid.facts.Article;
import org.whosaid.referents.Chain;
import org.whosaid.statements.MarkedAttribution;

/**
 * An article to learn from.
 *
 * @param article its document is the name of its file without ending
 * @param attributions what a person marked of whose words stand in marks; others may be among them
 * @param statements what a person marked of what is reported, with marks or without
 * @param chains and of who is who; none where that is not marked
 */
public record MarkedArticle(
        Article article, List<MarkedAttribution> attributions, List<MarkedAttribution> statements, List<Chain> chains) {

    public MarkedArticle {
        attributions = List.copyOf(attributions);
        statements = List.copyOf(statements);
        chains = List.copyOf(chains);
    }
}
