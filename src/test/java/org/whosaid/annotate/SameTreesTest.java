package org.whosaid.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.Article;
import org.whosaid.facts.DependencyTree;
import org.whosaid.facts.Sentence;
import org.whosaid.facts.Token;

/** Our parser beside CoreNLP's own, over every sentence of the samples. */
final class SameTreesTest {

    private static final String PASSIVE = "The bridge that was said to be safe was closed by whoever had been told .";

    @Test
    void everyTreeIsTheOneThatCoreNlpGives() throws IOException {
        ArticleAnnotator annotator = ArticleAnnotator.load();
        NeuralSentenceParser ours = new NeuralSentenceParser();
        DependencyParser theirs = DependencyParser.loadFromModelFile(PinnedModel.PARSER.path());
        List<String> relations = new ArrayList<>();
        for (String text : texts()) {
            AnnotatedArticle article = annotator.annotate(new Article("a.txt", text, "UTF-8"));
            for (Sentence sentence : article.sentences()) {
                DependencyTree tree = ours.parse(article, sentence).orElseThrow();
                assertThat(tree).as(article.spanOf(sentence).in(text)).isEqualTo(tree(theirs, article, sentence));
                relations.addAll(tree.relations());
            }
        }
        assertThat(relations).hasSizeGreaterThan(3000).contains("nsubj:pass", "csubj", "parataxis");
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>(List.of(PASSIVE, ".", "What he said was denied ."));
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private static DependencyTree tree(DependencyParser parser, AnnotatedArticle article, Sentence sentence) {
        List<CoreLabel> words = new ArrayList<>();
        for (Token token : article.tokens().subList(sentence.firstToken(), sentence.endToken())) {
            CoreLabel word = new CoreLabel();
            word.setWord(token.text());
            word.setValue(token.text());
            word.setTag(token.tag());
            words.add(word);
        }
        List<Integer> heads = new ArrayList<>(Collections.nCopies(words.size(), DependencyTree.ROOT));
        List<String> relations = new ArrayList<>(Collections.nCopies(words.size(), ""));
        for (TypedDependency arc : parser.predict(words).typedDependencies()) {
            heads.set(arc.dep().index() - 1, arc.gov().index() - 1);
            relations.set(arc.dep().index() - 1, arc.reln().toString());
        }
        return new DependencyTree(heads, relations);
    }
}
