package org.whosaid.benchmark;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import org.whosaid.facts.Article;

/** CoreNLP as its manual calls it: one pipeline of annotators, made of properties. */
final class CoreNlpAnalysis implements Analysis {

    private final StanfordCoreNLP annotators;

    private CoreNlpAnalysis(StanfordCoreNLP annotators) {
        this.annotators = annotators;
    }

    static CoreNlpAnalysis load(Properties properties) {
        return new CoreNlpAnalysis(new StanfordCoreNLP(properties));
    }

    @Override
    public int analyze(Article article) {
        Annotation annotation = new Annotation(article.text());
        annotators.annotate(annotation);
        return annotation.get(TokensAnnotation.class).size();
    }
}
