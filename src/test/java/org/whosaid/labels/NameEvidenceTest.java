package org.whosaid.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.facts.Token.NameLabel;

final class NameEvidenceTest {

    private static final NameWord RAO = word("Rao", NameLabel.PERSON);

    @Test
    void theLabelElsewhereIsThatOfTheOtherPlaces() {
        NameWord here = word("Rao", NameLabel.NONE);
        assertThat(NameEvidence.of(List.of(List.of(here), List.of(RAO, word(",", NameLabel.NONE)), List.of(RAO)))
                        .elsewhere(here))
                .isEqualTo("P");
        assertThat(NameEvidence.of(List.of(List.of(RAO))).elsewhere(RAO)).isEqualTo("0");
    }

    @Test
    void aWordIsPartOfALongerPersonElsewhereOnly() {
        List<NameWord> full = List.of(word("Mira", NameLabel.PERSON), RAO);
        List<NameWord> alone = List.of(RAO, word("left", NameLabel.NONE));
        NameEvidence evidence = NameEvidence.of(List.of(full, alone));
        assertThat(evidence.isPartOfPerson(alone, 0)).isTrue();
        assertThat(evidence.isPartOfPerson(full, 1)).isFalse();
    }

    @Test
    void anAcronymInBracketsBehindItsNameIsDefined() {
        List<NameWord> sentence = List.of(
                word("Union", NameLabel.NONE),
                word("(", NameLabel.NONE),
                word("VWM", NameLabel.NONE),
                word(")", NameLabel.NONE),
                word("APM", NameLabel.NONE));
        NameEvidence evidence = NameEvidence.of(List.of(sentence));
        assertThat(evidence.isDefinedAcronym(sentence.get(2))).isTrue();
        assertThat(evidence.isDefinedAcronym(sentence.get(4))).isFalse();
    }

    private static NameWord word(String text, NameLabel label) {
        return new NameWord(text, "NNP", "7", label);
    }
}
