package org.whosaid.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

/**
 * CoreNLP's models, loaded from the class path. They are called directly, not through annotators, since the annotator
 * pool is static and grows with every set of properties. All of them may be shared by threads.
 */
final class CoreNlpModels {

    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String NAMES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    private CoreNlpModels() {}

    record TaggerAndNames(MaxentTagger tagger, CRFClassifier<CoreLabel> names) {}

    /** Loads the tagger and the name model side by side. */
    static TaggerAndNames loadTaggerAndNames() {
        silence();
        CompletableFuture<MaxentTagger> tagger = CompletableFuture.supplyAsync(() -> new MaxentTagger(TAGGER));
        CRFClassifier<CoreLabel> names = loadNames();
        return new TaggerAndNames(tagger.join(), names);
    }

    static DependencyParser loadParser() {
        silence();
        return DependencyParser.loadFromModelFile(PARSER);
    }

    private static CRFClassifier<CoreLabel> loadNames() {
        Properties properties = new Properties();
        // A model that learns words while it runs would make results depend on the order of the articles.
        properties.setProperty("maxAdditionalKnownLCWords", "0");
        try {
            return CRFClassifier.getClassifier(NAMES, properties);
        } catch (IOException e) {
            throw new UncheckedIOException("the name model " + NAMES + " cannot be read", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the name model " + NAMES + " does not fit this CoreNLP", e);
        }
    }

    /** CoreNLP logs to standard error, words of articles included. */
    private static void silence() {
        RedwoodConfiguration.current().clear().apply();
    }
}
