package org.whosaid.annotate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.DependencyTree;
import org.whosaid.facts.Sentence;
import org.whosaid.facts.SentenceParser;
import org.whosaid.facts.Token;

/**
 * CoreNLP's neural dependency parser: its model and its trees, but loaded in a fraction of the time and memory, when it
 * is prepared or the first sentence is parsed. Safe for use by several threads.
 */
public final class NeuralSentenceParser implements SentenceParser {

    private final CompletableFuture<Void> checked = new CompletableFuture<>();
    private final FutureTask<Loaded> loading;

    public NeuralSentenceParser() {
        this(PinnedModel.PARSER);
    }

    NeuralSentenceParser(PinnedModel model) {
        this.loading = new FutureTask<>(() -> load(model));
    }

    private record Loaded(ParserModel model, ParserNetwork network) {}

    @Override
    public Optional<DependencyTree> parse(AnnotatedArticle article, Sentence sentence) {
        List<Token> tokens = article.tokens().subList(sentence.firstToken(), sentence.endToken());
        loading.run();
        Loaded loaded = outcomeOf(loading);
        ParserState state = new ParserState(loaded.model(), tokens);
        while (!state.isDone()) {
            state.step(loaded.network().scores(state.features()));
        }
        return Optional.of(state.tree());
    }

    /** Begins to load the model in the background, so that the first sentence need not wait for it. */
    public void prepare() {
        Thread thread = new Thread(loading, "parser-loading");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Waits until the model's checksum is known to be right, once it was prepared; that takes a fraction of loading it.
     *
     * @throws BrokenModelException where the model is not the one that is pinned
     */
    public void awaitCheck() {
        outcomeOf(checked);
    }

    private Loaded load(PinnedModel pinned) throws IOException {
        byte[] bytes;
        try {
            bytes = pinned.read();
        } catch (RuntimeException | Error broken) {
            checked.completeExceptionally(broken);
            throw broken;
        }
        checked.complete(null);
        ParserModel model = ParserModel.read(new ByteArrayInputStream(bytes));
        return new Loaded(model, new ParserNetwork(model));
    }

    private static <T> T outcomeOf(Future<T> work) {
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
