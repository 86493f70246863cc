package org.whosaid.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.facts.Fingerprint;

final class NameModelPackerTest {

    private final byte[] original = PinnedModel.NAMES.read();

    @Test
    void aPackedModelHasThePinnedBytesAndNamesTheSame() throws IOException, ClassNotFoundException {
        byte[] packed = new NameModelPacker().pack(original);
        assertThat(Fingerprint.of(packed).sha256()).isEqualTo(PinnedModel.PACKED_NAMES.sha256());
        CRFClassifier<CoreLabel> names = CoreNlpModels.readNames(new ByteArrayInputStream(packed));
        CRFClassifier<CoreLabel> namesOfCoreNlp =
                CoreNlpModels.readNames(new GZIPInputStream(new ByteArrayInputStream(original)));
        for (Path sample : samples()) {
            String text = Files.readString(sample);
            String named = names.classifyToString(text, "tsv", true);
            assertThat(named).contains("PERSON").isEqualTo(namesOfCoreNlp.classifyToString(text, "tsv", true));
        }
    }

    @Test
    void theBuildCopiesTheModelsWithTheNameModelPacked(@TempDir Path folder) throws Exception {
        Path from = folder.resolve("from");
        List<PinnedModel> models = List.of(PinnedModel.TAGGER, PinnedModel.PARSER, PinnedModel.NAMES);
        for (PinnedModel model : models) {
            Path file = from.resolve(model.path());
            Files.createDirectories(file.getParent());
            Files.write(file, model.read());
        }
        Path to = folder.resolve("to");
        NameModelPacker.main(new String[] {from.toString(), to.toString()});
        assertThat(to.resolve(PinnedModel.TAGGER.path()))
                .hasSameBinaryContentAs(from.resolve(PinnedModel.TAGGER.path()));
        assertThat(to.resolve(PinnedModel.PARSER.path()))
                .hasSameBinaryContentAs(from.resolve(PinnedModel.PARSER.path()));
        assertThat(to.resolve(PinnedModel.PACKED_NAMES.path())).isNotEmptyFile();
        assertThat(to.resolve(PinnedModel.NAMES.path())).doesNotExist();
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).toList();
        }
    }
}
