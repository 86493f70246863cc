package org.whosaid.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.ArticleText;
import org.whosaid.facts.DependencyTree;
import org.whosaid.facts.Sentence;

/** With the real model, loaded once. */
final class NeuralSentenceParserTest {

    private static NeuralSentenceParser parser;

    @BeforeAll
    static void makeParser() {
        parser = new NeuralSentenceParser();
    }

    @Test
    void aSimpleSentenceHasItsSubjectAndObject() {
        DependencyTree tree = tree("The mayor told reporters the truth .", 0);
        assertThat(tree.relation(2)).isEqualTo("root");
        assertThat(tree.head(1)).isEqualTo(2);
        assertThat(tree.relation(1)).isEqualTo("nsubj");
        assertThat(tree.head(3)).isEqualTo(2);
        assertThat(tree.relation(0)).isEqualTo("det");
    }

    @Test
    void anObjectIsNoSubject() {
        DependencyTree tree = tree("She called the mayor .", 0);
        assertThat(tree.relation(0)).isEqualTo("nsubj");
        assertThat(tree.relation(3)).isNotEqualTo("nsubj");
    }

    @Test
    void aTreeHasOneRootAndEveryTokenHangsOnIt() {
        DependencyTree tree =
                tree("“ No , ” said [Mira Rao] , who left [ORG Acme] on Monday ; “ it is over , ” she added .", 0);
        assertThat(Collections.frequency(tree.heads(), DependencyTree.ROOT)).isEqualTo(1);
        for (int i = 0; i < tree.size(); i++) {
            assertThat(hangsOnRoot(tree, i)).as("token %d", i).isTrue();
        }
    }

    @Test
    void aSentenceIsParsedByItselfAndNumberedFromItsStart() {
        String sentence = "She called the mayor .";
        assertThat(tree("He left . " + sentence, 1)).isEqualTo(tree(sentence, 0));
    }

    @Test
    void oneTokenIsItsOwnRoot() {
        assertThat(tree("Silence", 0).heads()).containsExactly(DependencyTree.ROOT);
    }

    private static boolean hangsOnRoot(DependencyTree tree, int position) {
        Set<Integer> seen = new HashSet<>();
        int at = position;
        while (at != DependencyTree.ROOT && seen.add(at)) {
            at = tree.head(at);
        }
        return at == DependencyTree.ROOT;
    }

    private static DependencyTree tree(String marked, int number) {
        AnnotatedArticle article = ArticleText.of(marked);
        Sentence sentence = article.sentences().get(number);
        DependencyTree tree = parser.parse(article, sentence).orElseThrow();
        assertThat(tree.size()).isEqualTo(sentence.size());
        return tree;
    }
}
