package org.whosaid.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.whosaid.facts.Fingerprint;

/**
 * A model on the class path of which the bytes are known, so that nothing else is ever deserialised.
 *
 * @param path its resource
 * @param sha256 the checksum of its bytes, in lower-case hexadecimal digits
 */
record PinnedModel(String path, String sha256) {

    static final PinnedModel TAGGER = new PinnedModel(
            "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger",
            "25d3f63ba8b7e6c83156ac3869f5ef611df4398c44434775f284c1984484868c");
    static final PinnedModel NAMES = new PinnedModel(
            "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz",
            "b474b216183022f4d24f6006e4b8e084642f645525337378e5582f0e8768a9fe");
    /** {@link #NAMES} as {@link NameModelPacker} writes it. */
    static final PinnedModel PACKED_NAMES = new PinnedModel(
            "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.packed",
            "e4f40970e5f72a52e0ea361bd6834f521b57bb0fca6862fd81d756a0a4ea5375");

    static final PinnedModel PARSER = new PinnedModel(
            "edu/stanford/nlp/models/parser/nndep/english_UD.gz",
            "b6ddc3f9bdfde9cb30d03ec51d656e5313b1939c1017324d5b9c4dcb65ee6c62");

    /** Made by {@code whosaid train-names}. */
    static final PinnedModel WORLD_NAMES = new PinnedModel(
            "models/world-names/weights.txt.gz", "7e6f23066a6d0236abf77ce8dfb870e63be88f287a4f680d94e4ea5dc5b98576");

    /**
     * The model's bytes, checked.
     *
     * @throws BrokenModelException where it is missing or its bytes are others
     */
    byte[] read() {
        byte[] bytes = bytes();
        String found = Fingerprint.of(bytes).sha256();
        if (!found.equals(sha256)) {
            throw new BrokenModelException(path, "its SHA-256 is " + found, sha256);
        }
        return bytes;
    }

    /** Whether there is such a resource. */
    boolean isThere() {
        return PinnedModel.class.getClassLoader().getResource(path) != null;
    }

    private byte[] bytes() {
        try (InputStream stream = PinnedModel.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new BrokenModelException(path, "it is missing", "the one with SHA-256 " + sha256);
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the model " + path + " cannot be read", unreadable);
        }
    }
}
