package org.whosaid.cli;

import java.util.List;
import java.util.Optional;
import org.whosaid.facts.Article;
import org.whosaid.facts.ArticleAnalysis;
import org.whosaid.facts.ArticleResult;
import org.whosaid.facts.Attribution;
import org.whosaid.facts.Attribution.Evidence;
import org.whosaid.facts.Entity;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Quote;
import org.whosaid.facts.Span;

/**
 * A stand-in for the pipeline: what stands between the first two straight marks is said by the Mira Rao of the text.
 */
final class NamedSpeakerAnalysis implements ArticleAnalysis {

    private static final String SPEAKER = "Mira Rao";

    @Override
    public ArticleResult analyze(Article article) {
        String text = article.text();
        if (text.contains("FAULT")) {
            throw new IllegalStateException("made to fail");
        }
        int words = text.strip().split("\\s+").length;
        int name = text.indexOf(SPEAKER);
        int open = text.indexOf('"');
        if (name < 0 || open < 0) {
            return new ArticleResult(article, words, List.of(), List.of());
        }
        Mention mention = new Mention(new Span(name, name + SPEAKER.length()), Mention.Form.NAME);
        Entity speaker = new Entity(1, SPEAKER, EntityType.PERSON, "", "", List.of(mention));
        Quote quote = new Quote(
                new Span(open + 1, text.indexOf('"', open + 1)),
                1,
                Quote.Kind.DIRECT,
                new Attribution.Named(speaker, new Evidence(mention, Optional.empty())),
                Quote.Manner.UNKNOWN,
                0.9,
                new Span(0, text.stripTrailing().length()));
        return new ArticleResult(article, words, List.of(speaker), List.of(quote));
    }
}
