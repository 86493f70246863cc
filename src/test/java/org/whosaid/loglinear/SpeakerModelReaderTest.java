package org.whosaid.loglinear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.disk.ListFaultException;

final class SpeakerModelReaderTest {

    private static final String HEAD = "# whosaid speaker model, format 1\n# for people\n";
    private static final String EMPTY = "[answered 0]\n[nobody 0]\n";

    @TempDir
    Path folder;

    @Test
    void thePackagedModelIsReadWithoutAFault() {
        SpeakerModelFile packaged = new SpeakerModelReader().readPackaged();
        assertThat(packaged.name()).isEqualTo("models/speakers/weights.tsv");
        assertThat(packaged.sha256()).hasSize(64);
        assertThat(packaged.model().weights()).hasSizeGreaterThan(1000);
        assertThat(packaged.model().calibration()).hasSizeBetween(5, 20);
        assertThat(packaged.model().nobodyCalibration()).isNotEmpty();
    }

    @Test
    void aModelHasItsCalibrationAndWeights() throws IOException {
        SpeakerModelFile file = read(HEAD + "[answered 2]\n0.25\t0.5\n0.75\t1\n[nobody 0]\n[weights 1]\nw a b\t-1.5\n");
        assertThat(file.name()).isEqualTo("m.tsv");
        assertThat(file.model().calibrated(0.5)).isEqualTo(0.75);
        assertThat(file.model().calibratedNobody(0.5)).isEqualTo(0.5);
        assertThat(file.model().weights()).containsOnlyKeys("w a b").containsValue(-1.5);
    }

    @Test
    void faultsAreSaidWithFileLineAndReason() {
        assertFault("", "m.tsv:1: no speaker model that this program can read");
        assertFault("name,type\n", "m.tsv:1: no speaker model that this program can read");
        assertFault("# whosaid speaker model, format 2\n", "m.tsv:1: no speaker model that this program can read");
        assertFault(HEAD, "m.tsv:3: the file ends here, expected [answered N]");
        assertFault(HEAD + "[weights 0]\n", "m.tsv:3: '[weights 0]', expected the head of a section, [answered N]");
        assertFault(HEAD + "[answered 1]\n0.1 0.2\n", "m.tsv:4: '0.1 0.2', expected two cells");
        assertFault(HEAD + "[answered 1]\n0.1\t1.2\n", "m.tsv:4: '1.2', expected a number from 0 to 1");
        assertFault(HEAD + "[answered 2]\n0.5\t0.5\n0.6\t0.4\n", "m.tsv:5: a calibration point below the one before");
        assertFault(HEAD + EMPTY + "[weights 1]\nw a\tNaN\n", "m.tsv:6: 'NaN', expected a number such as -0.1234");
        assertFault(HEAD + EMPTY + "[weights 2]\nw a\t1\nw a\t1\n", "m.tsv:7: feature 'w a' stands here twice");
        assertFault(HEAD + EMPTY + "[weights 2]\nw a\t1\n", "m.tsv:7: the file ends here, expected row 2 of 2");
        assertFault(HEAD + EMPTY + "[weights 0]\nw a\t1\n", "m.tsv:6: more rows than the head");
    }

    @Test
    void whatIsNoTextFileIsRefused() throws IOException {
        Files.write(folder.resolve("m.tsv"), "\u20ac".getBytes(StandardCharsets.UTF_16));
        assertThatThrownBy(() -> new SpeakerModelReader().read("m.tsv", folder))
                .isInstanceOf(ListFaultException.class)
                .hasMessage("m.tsv: no speaker model: not text in UTF-8");
        assertThatThrownBy(() -> new SpeakerModelReader().read("gone.tsv", folder))
                .hasMessage("gone.tsv: no such file");
        assertThatThrownBy(() -> new SpeakerModelReader().read(".", folder))
                .hasMessage(".: a folder; a speaker model is a file");
    }

    private SpeakerModelFile read(String text) throws IOException {
        Files.writeString(folder.resolve("m.tsv"), text);
        return new SpeakerModelReader().read("m.tsv", folder);
    }

    private void assertFault(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(ListFaultException.class)
                .hasMessageStartingWith(message);
    }
}
