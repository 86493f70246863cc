package org.whosaid.loglinear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.disk.ListFaultException;

final class SpeakerModelReaderTest {

    private static final String FORMAT = "# whosaid speaker model, format 3\n# for people\n";
    private static final String FIT = "[fit 2]\nfeatures\tf1\nlist cue-verbs\tc1\n";
    private static final String THRESHOLDS = "[thresholds 3]\nsomebody\t0.6\nsure\t0.9\nreported\t0.3\n";
    private static final String HEAD = FORMAT + FIT + THRESHOLDS;
    private static final String EMPTY = "[answered 0]\n[nobody 0]\n[reported 0]\n";
    private static final String ANEW = "; train it anew with 'whosaid train'";

    /** Reads for a program whose own model has the fit of these tests. */
    private static final SpeakerModelReader READER = new SpeakerModelReader(
            file -> new ByteArrayInputStream((HEAD + EMPTY + "[weights 0]\n").getBytes(StandardCharsets.UTF_8)));

    @TempDir
    Path folder;

    @Test
    void thePackagedModelIsReadWithoutAFault() {
        SpeakerModelFile packaged = new SpeakerModelReader().readPackaged();
        assertThat(packaged.name()).isEqualTo("models/speakers/weights.tsv.gz");
        assertThat(packaged.sha256()).hasSize(64);
        assertThat(packaged.model().weights().size()).isGreaterThan(1000);
        assertThat(packaged.model().thresholds()).isEqualTo(Thresholds.TUNED);
        assertThat(packaged.model().calibration().answered()).hasSizeBetween(5, 20);
        assertThat(packaged.model().calibration().nobody()).isNotEmpty();
    }

    @Test
    void aModelHasItsThresholdsCalibrationAndWeights() throws IOException {
        SpeakerModelFile file =
                read(HEAD + "[answered 2]\n0.25\t0.5\n0.75\t1\n[nobody 0]\n[reported 0]\n[weights 1]\nw a b\t-1.5\n");
        assertThat(file.name()).isEqualTo("m.tsv");
        assertThat(file.model().thresholds()).isEqualTo(new Thresholds(0.6, 0.9, 0.3));
        assertThat(file.model().calibrated(0.5)).isEqualTo(0.75);
        assertThat(file.model().calibratedNobody(0.5)).isEqualTo(0.5);
        assertThat(file.model().weights().size()).isEqualTo(1);
        assertThat(file.model().weights().of(FeatureId.of("w a b"))).isEqualTo(-1.5);
    }

    @Test
    void faultsAreSaidWithFileLineAndReason() {
        String noModel = "m.tsv:1: no speaker model that this program can read: found '";
        String needed = "', needed '# whosaid speaker model, format 3'" + ANEW;
        assertFault("", noModel + needed);
        assertFault("name,type\n", noModel + "name,type" + needed);
        assertFault("# whosaid speaker model, format 2\n", noModel + "# whosaid speaker model, format 2" + needed);
        assertFault(FORMAT, "m.tsv:3: the file ends here, expected [fit N]");
        assertFault(HEAD, "m.tsv:10: the file ends here, expected [answered N]");
        assertFault(HEAD + "[weights 0]\n", "m.tsv:10: '[weights 0]', expected the head of a section, [answered N]");
        assertFault(HEAD + "[answered 1]\n0.1 0.2\n", "m.tsv:11: '0.1 0.2', expected two cells");
        assertFault(HEAD + "[answered 1]\n0.1\t0.2\t0.3\n", "m.tsv:11: '0.1\t0.2\t0.3', expected two cells");
        assertFault(HEAD + "[answered 1]\n0.1\t1.2\n", "m.tsv:11: '1.2', expected a number from 0 to 1");
        assertFault(HEAD + "[answered 2]\n0.5\t0.5\n0.6\t0.4\n", "m.tsv:12: a calibration point below the one before");
        assertFault(HEAD + EMPTY + "[weights 1]\nw a\tNaN\n", "m.tsv:14: 'NaN', expected a number such as -0.1234");
        assertFault(HEAD + EMPTY + "[weights 1]\nw a\t1.\n", "m.tsv:14: '1.', expected a number");
        assertFault(HEAD + EMPTY + "[weights 1]\nw a\t\n", "m.tsv:14: '', expected a number");
        assertFault(HEAD + EMPTY + "[weights 2]\nw a\t1\nw a\t1\n", "m.tsv:15: feature 'w a' stands here twice");
        assertFault(HEAD + EMPTY + "[weights 2]\nw a\t1\n", "m.tsv:15: the file ends here, expected row 2 of 2");
        assertFault(
                HEAD + EMPTY + "[weights 999999999]\n", "m.tsv:14: the file ends here, expected row 1 of 999999999");
        assertFault(HEAD + EMPTY + "[weights 0]\nw a\t1\n", "m.tsv:14: more rows than the head");
    }

    @Test
    void aModelThatDoesNotFitIsRefusedWithWhatWasFoundAndWhatIsNeeded() {
        String misfit = "m.tsv:5: does not fit this program: trained with ";
        assertFault(whole(FIT.replace("f1", "f2")), misfit + "features f2, needed f1" + ANEW);
        assertFault(whole(FIT.replace("c1", "c2")), misfit + "list cue-verbs c2, needed c1" + ANEW);
        assertFault(whole("[fit 2]\nfeatures\tf1\nlist deeds\tc1\n"), misfit + "list cue-verbs none, needed c1" + ANEW);
        assertFault(
                whole("[fit 0]\n"), "m.tsv:3: does not fit this program: trained with features none, needed f1" + ANEW);
    }

    @Test
    void thresholdsThatAreMissingOrCannotBeAreRefused() {
        String fault = "m.tsv:9: thresholds ";
        assertFault(
                FORMAT + FIT + THRESHOLDS.replace("0.6", "0"),
                fault
                        + "{reported=0.3, somebody=0.0, sure=0.9}, needed are somebody, above 0, sure and reported; train the model anew");
        assertFault(
                FORMAT + FIT + THRESHOLDS.replace("sure", "bold"),
                fault + "{bold=0.9, reported=0.3, somebody=0.6}, needed are");
        assertFault(FORMAT + FIT + THRESHOLDS.replace("0.9", "1.9"), "m.tsv:8: '1.9', expected a number from 0 to 1");
    }

    @Test
    void featuresWithOneIdAreRefused() {
        String rows = String.join("\t1\n", FeatureSinkTest.twins()) + "\t1\n";
        assertThatThrownBy(() -> read(HEAD + EMPTY + "[weights 2]\n" + rows))
                .isInstanceOf(ListFaultException.class)
                .hasMessageStartingWith("m.tsv:15: feature '")
                .hasMessageEndingWith("' stands here twice, or has the id of another; remove one");
    }

    @Test
    void numbersAreTheDoublesNearestToThem() throws IOException {
        for (String number : new String[] {"0.1", "-0.1234", "123456789.123456789", "-7", "0.3333", "99999.0001"}) {
            SpeakerModelFile file = read(HEAD + EMPTY + "[weights 1]\nw\t" + number + "\n");
            assertThat(file.model().weights().of(FeatureId.of("w"))).isEqualTo(Double.parseDouble(number));
        }
    }

    @Test
    void linesMayEndAsOnWindows() throws IOException {
        SpeakerModelFile file = read((HEAD + EMPTY + "[weights 1]\nw a\t2\n").replace("\n", "\r\n"));
        assertThat(file.model().weights().of(FeatureId.of("w a"))).isEqualTo(2);
    }

    @Test
    void whatIsNoTextFileIsRefused() throws IOException {
        Files.write(folder.resolve("m.tsv"), "\u20ac".getBytes(StandardCharsets.UTF_16));
        assertThatThrownBy(() -> READER.read("m.tsv", folder))
                .isInstanceOf(ListFaultException.class)
                .hasMessage("m.tsv: no speaker model: not text in UTF-8");
        assertThatThrownBy(() -> READER.read("gone.tsv", folder)).hasMessage("gone.tsv: no such file");
        assertThatThrownBy(() -> READER.read(".", folder)).hasMessage(".: a folder; a speaker model is a file");
    }

    private static String whole(String fit) {
        return FORMAT + fit + THRESHOLDS + EMPTY + "[weights 0]\n";
    }

    private SpeakerModelFile read(String text) throws IOException {
        Files.writeString(folder.resolve("m.tsv"), text);
        return READER.read("m.tsv", folder);
    }

    private void assertFault(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(ListFaultException.class)
                .hasMessageStartingWith(message);
    }
}
