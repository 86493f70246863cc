package org.whosaid.pipeline;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.DependencyTree;
import org.whosaid.facts.Sentence;
import org.whosaid.facts.SentenceParser;

/** Parses each sentence of one article only once. */
final class RememberingParser implements SentenceParser {

    private final SentenceParser parser;
    private final Map<Sentence, Optional<DependencyTree>> trees = new ConcurrentHashMap<>();

    RememberingParser(SentenceParser parser) {
        this.parser = parser;
    }

    @Override
    public Optional<DependencyTree> parse(AnnotatedArticle article, Sentence sentence) {
        return trees.computeIfAbsent(sentence, unseen -> parser.parse(article, unseen));
    }
}
