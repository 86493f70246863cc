package org.whosaid.loglinear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.disk.ListFaultException;

final class FittedWeightsTest {

    private static final ModelFit FIT = new ModelFit(new TreeMap<>(Map.of("features", "cafe", "list heads", "beef")));
    private static final String TEXT = FittedWeights.text(
            FIT, new TreeMap<>(Map.of("kind BODY", -1.25, "last BODY bank", 2.0)), List.of("a note"));

    @Test
    void whatIsWrittenIsRead() {
        FittedWeights read = read(TEXT);
        assertThat(TEXT).startsWith(FittedWeights.FORMAT + "\n# a note\n");
        assertThat(read.fit()).isEqualTo(FIT);
        assertThat(read.weights().size()).isEqualTo(2);
        assertThat(read.weights().of(FeatureId.of("kind BODY"))).isEqualTo(-1.25);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "format 1    | format 9    | no weights that this program can read",
                "[weights 2] | [weights 3] | the file ends here, expected row 3 of 3",
                "[weights 2] | [weights 1] | more rows than the head of the section says",
                "-1.2500     | much        | expected a number",
            })
    void whatIsNoneIsRefusedWithItsLine(String found, String other, String message) {
        assertThatThrownBy(() -> read(TEXT.replace(found, other)))
                .isInstanceOf(ListFaultException.class)
                .hasMessageContaining("judge.tsv")
                .hasMessageContaining(message);
    }

    private static FittedWeights read(String text) {
        return FittedWeights.read("judge.tsv", text.getBytes(StandardCharsets.UTF_8));
    }
}
