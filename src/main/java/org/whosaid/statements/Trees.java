package org.whosaid.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.DependencyTree;
import org.whosaid.facts.Sentence;
import org.whosaid.facts.SentenceParser;

/** The trees of an article's sentences, each parsed once, when it is first asked for. For one article, one thread. */
public final class Trees {

    private final AnnotatedArticle article;
    private final SentenceParser parser;
    private final Map<Integer, Optional<DependencyTree>> trees = new HashMap<>();
    private final Map<Integer, List<List<Integer>>> dependents = new HashMap<>();

    public Trees(AnnotatedArticle article, SentenceParser parser) {
        this.article = article;
        this.parser = parser;
    }

    AnnotatedArticle article() {
        return article;
    }

    /** The tree of a sentence; empty where the parser has none. */
    Optional<DependencyTree> of(Sentence sentence) {
        return trees.computeIfAbsent(sentence.index(), index -> parser.parse(article, sentence));
    }

    /** The tokens that a token of a sentence governs, in order; none where the sentence has no tree. */
    List<Integer> dependents(Sentence sentence, int token) {
        List<List<Integer>> all = dependents.computeIfAbsent(sentence.index(), index -> collect(sentence));
        return all.isEmpty() ? List.of() : all.get(token - sentence.firstToken());
    }

    private List<List<Integer>> collect(Sentence sentence) {
        Optional<DependencyTree> tree = of(sentence);
        if (tree.isEmpty()) {
            return List.of();
        }
        List<List<Integer>> all = new ArrayList<>();
        for (int i = 0; i < tree.get().size(); i++) {
            all.add(new ArrayList<>());
        }
        for (int i = 0; i < tree.get().size(); i++) {
            int head = tree.get().head(i);
            if (head != DependencyTree.ROOT) {
                all.get(head).add(i + sentence.firstToken());
            }
        }
        return all;
    }
}
