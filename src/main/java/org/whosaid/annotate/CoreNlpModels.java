package org.whosaid.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.zip.GZIPInputStream;

/**
 * CoreNLP's models, loaded from the class path once their checksums are right. They are called directly, not through
 * annotators, since the annotator pool is static and grows with every set of properties. All of them may be shared by
 * threads.
 */
final class CoreNlpModels {

    private static final int BUFFER = 1 << 16;

    private CoreNlpModels() {}

    record TaggerAndNames(MaxentTagger tagger, CRFClassifier<CoreLabel> names) {}

    /**
     * Loads the tagger and the name model side by side.
     *
     * @throws BrokenModelException where one of them is not the one that is pinned
     */
    static TaggerAndNames loadTaggerAndNames() {
        silence();
        CompletableFuture<MaxentTagger> tagger = CompletableFuture.supplyAsync(
                () -> new MaxentTagger(new ByteArrayInputStream(PinnedModel.TAGGER.read())));
        CRFClassifier<CoreLabel> names = loadNames();
        try {
            return new TaggerAndNames(tagger.join(), names);
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof BrokenModelException broken ? broken : failure;
        }
    }

    private static CRFClassifier<CoreLabel> loadNames() {
        boolean packed = PinnedModel.PACKED_NAMES.isThere();
        PinnedModel model = packed ? PinnedModel.PACKED_NAMES : PinnedModel.NAMES;
        InputStream bytes = new ByteArrayInputStream(model.read());
        try (InputStream objects = packed ? bytes : new GZIPInputStream(bytes, BUFFER)) {
            return readNames(objects);
        } catch (IOException e) {
            throw new UncheckedIOException("the name model " + model.path() + " cannot be read", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the name model " + model.path() + " does not fit this CoreNLP", e);
        }
    }

    /** @param serialised the model as CoreNLP's or as the packer's objects, uncompressed */
    static CRFClassifier<CoreLabel> readNames(InputStream serialised) throws IOException, ClassNotFoundException {
        Properties properties = new Properties();
        // A model that learns words while it runs would make results depend on the order of the articles.
        properties.setProperty("maxAdditionalKnownLCWords", "0");
        ObjectInputStream objects = new ObjectInputStream(new BufferedInputStream(serialised, BUFFER));
        objects.setObjectInputFilter(
                ObjectInputFilter.allowFilter(CoreNlpModels::isOfModels, ObjectInputFilter.Status.REJECTED));
        return CRFClassifier.getClassifier(objects, properties);
    }

    /**
     * What the name model may be made of, asked for each of its objects. The tagger opens its stream itself, which
     * leaves its checksum alone to vouch for it.
     */
    private static boolean isOfModels(Class<?> type) {
        if (type.isArray()) {
            return isOfModels(type.getComponentType());
        }
        return type.isPrimitive()
                || PackedTables.areOf(type)
                || type.getName().startsWith("java.")
                || type.getName().startsWith("edu.stanford.nlp.");
    }

    /** CoreNLP logs to standard error, words of articles included. */
    private static void silence() {
        RedwoodConfiguration.current().clear().apply();
    }
}
