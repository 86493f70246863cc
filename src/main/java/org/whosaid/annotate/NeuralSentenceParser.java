package org.whosaid.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.DependencyTree;
import org.whosaid.facts.Sentence;
import org.whosaid.facts.SentenceParser;
import org.whosaid.facts.Token;

/**
 * CoreNLP's neural dependency parser, loaded when it is prepared or the first sentence is parsed. Safe for use by
 * several threads.
 */
public final class NeuralSentenceParser implements SentenceParser {

    private final FutureTask<PinnedModel> checking;
    private final FutureTask<DependencyParser> loading;

    public NeuralSentenceParser() {
        this(PinnedModel.PARSER);
    }

    NeuralSentenceParser(PinnedModel model) {
        this.checking = new FutureTask<>(model::check);
        this.loading = new FutureTask<>(() -> CoreNlpModels.loadParser(outcomeOf(checking)));
    }

    @Override
    public Optional<DependencyTree> parse(AnnotatedArticle article, Sentence sentence) {
        List<CoreLabel> words = new ArrayList<>(sentence.size());
        for (Token token : article.tokens().subList(sentence.firstToken(), sentence.endToken())) {
            CoreLabel word = new CoreLabel();
            word.setWord(token.text());
            word.setValue(token.text());
            word.setTag(token.tag());
            words.add(word);
        }
        List<Integer> heads = new ArrayList<>(Collections.nCopies(words.size(), DependencyTree.ROOT));
        List<String> relations = new ArrayList<>(Collections.nCopies(words.size(), "dep"));
        for (TypedDependency arc : parser().predict(words).typedDependencies()) {
            heads.set(arc.dep().index() - 1, arc.gov().index() - 1);
            relations.set(arc.dep().index() - 1, arc.reln().toString());
        }
        return Optional.of(new DependencyTree(heads, relations));
    }

    /** Begins to load the model in the background, so that the first sentence need not wait for it. */
    public void prepare() {
        Thread thread = new Thread(loading, "parser-loading");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Waits until the model's checksum is known to be right, which takes a fraction of loading it.
     *
     * @throws BrokenModelException where the model is not the one that is pinned
     */
    public void awaitCheck() {
        outcomeOf(checking);
    }

    private DependencyParser parser() {
        return outcomeOf(loading);
    }

    /** Does the work in the first thread that asks, unless it is being done already; others wait for it. */
    private static <T> T outcomeOf(FutureTask<T> work) {
        work.run();
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while the parser was loading");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof BrokenModelException broken
                    ? broken
                    : new IllegalStateException("the parser cannot be loaded", e.getCause());
        }
    }
}
