package org.whosaid.batch;

import org.whosaid.facts.Article;
import org.whosaid.facts.ArticleAnalysis;
import org.whosaid.facts.Outcome;
import org.whosaid.facts.Problem;
import org.whosaid.facts.Problem.Reason;
import org.whosaid.facts.Reading;
import org.whosaid.read.ArticleReader;
import org.whosaid.read.InputEntry;

/** Reads one input and analyses it. Any fault on the way is that input's own problem. */
public final class ArticleStage implements InputStage<InputEntry> {

    private final ArticleReader reader;
    private final ArticleAnalysis analysis;
    private final FaultDetail faults = new FaultDetail();

    public ArticleStage(ArticleReader reader, ArticleAnalysis analysis) {
        this.reader = reader;
        this.analysis = analysis;
    }

    @Override
    public Outcome process(InputEntry input) {
        Reading reading;
        try {
            reading = reader.read(input);
        } catch (Throwable fault) {
            return problem(input.document(), fault, "");
        }
        if (reading instanceof Problem problem) {
            return problem;
        }
        Article article = (Article) reading;
        try {
            return analysis.analyze(article);
        } catch (Throwable fault) {
            return problem(article.document(), fault, article.text());
        }
    }

    private Problem problem(String document, Throwable fault, String text) {
        return new Problem(document, Reason.ERROR, faults.describe(fault, text));
    }
}
