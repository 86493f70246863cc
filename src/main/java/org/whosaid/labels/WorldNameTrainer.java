package org.whosaid.labels;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.whosaid.facts.Token.NameLabel;

/** Makes a {@link WorldNameModel} from examples. The same examples in the same order give the same model. */
public final class WorldNameTrainer {

    private final ChainTrainer trainer = new ChainTrainer(ChainTrainer.Settings.TUNED);

    /** The model's file: its text, compressed with gzip. */
    public byte[] train(List<WorldNameExample> examples) {
        List<WorldNameFeatures> sentences = new ArrayList<>();
        List<List<NameLabel>> labels = new ArrayList<>();
        for (WorldNameExample example : examples) {
            NameEvidence evidence = NameEvidence.of(example.sentences());
            int next = 0;
            for (List<NameWord> sentence : example.sentences()) {
                sentences.add(new WorldNameFeatures(sentence, evidence));
                labels.add(example.labels().subList(next, next + sentence.size()));
                next += sentence.size();
            }
        }
        String text = new WorldNameModelText().write(trainer.learn(sentences, labels));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream packing = new GZIPOutputStream(packed)) {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot be written", impossible);
        }
        return packed.toByteArray();
    }
}
