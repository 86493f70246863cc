package org.whosaid.labels;

import java.util.ArrayList;
import java.util.List;
import org.whosaid.disk.PackedText;
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
        return PackedText.pack(new WorldNameModelText().write(trainer.learn(sentences, labels)));
    }
}
