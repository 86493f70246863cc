package org.whosaid.batch;

import java.util.Optional;
import org.whosaid.facts.Article;
import org.whosaid.facts.ArticleAnalysis;
import org.whosaid.facts.FaultDetail;
import org.whosaid.facts.Fingerprint;
import org.whosaid.facts.Problem;
import org.whosaid.read.ArticleReader;
import org.whosaid.read.FingerprintedReading;
import org.whosaid.read.InputEntry;

/**
 * Reads one input and analyses it. Any fault on the way is that input's own problem, but for a lack of memory, which
 * may be the fault of others.
 */
public final class ArticleStage implements InputStage {

    private final ArticleReader reader;
    private final ArticleAnalysis analysis;
    private final FaultSink sink;
    private final FaultDetail faults = new FaultDetail();

    /**
     * A stage.
     *
     * @param sink is told of every fault
     */
    public ArticleStage(ArticleReader reader, ArticleAnalysis analysis, FaultSink sink) {
        this.reader = reader;
        this.analysis = analysis;
        this.sink = sink;
    }

    @Override
    public Processed process(InputEntry input) {
        FingerprintedReading read;
        try {
            read = reader.readWithFingerprint(input);
        } catch (Throwable fault) {
            return failed(input.document(), fault, "", Optional.empty());
        }
        if (read.reading() instanceof Problem problem) {
            return new Processed(problem, read.fingerprint());
        }
        Article article = (Article) read.reading();
        try {
            return new Processed(analysis.analyze(article), read.fingerprint());
        } catch (Throwable fault) {
            return failed(article.document(), fault, article.text(), read.fingerprint());
        }
    }

    private Processed failed(String document, Throwable fault, String text, Optional<Fingerprint> source) {
        Problem problem = faults.problem(document, fault, text);
        sink.caught(document, fault);
        return new Processed(problem, source);
    }
}
