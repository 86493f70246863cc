package org.whosaid.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.entities.SmallWorld.names;

import org.junit.jupiter.api.Test;

/** Listed names that are plain words too. */
final class PlainWordsTest {

    @Test
    void thePlainWordIsNoName() {
        assertThat(names("They play/VB in silence near the orchard .")).isEmpty();
    }

    @Test
    void thePlainWordAtTheStartOfASentenceIsNoName() {
        assertThat(names("Play/VB stopped . Silence/NN fell . Orchard/NN and garden closed ."))
                .isEmpty();
    }

    @Test
    void thePlainWordInAHeadlineIsNoName() {
        assertThat(names("Silence/NN Falls/VBZ As/IN Children/NNS Play/VBP Near/IN Orchard/NN"))
                .isEmpty();
    }

    @Test
    void withACapitalInMidSentenceItIsTheName() {
        assertThat(names("It blamed Play and Silence on Monday .")).containsExactly("GROUP Play", "GROUP Silence");
    }

    @Test
    void aLongerFormIsTheNameAnywhere() {
        assertThat(names("Play gang members left . Orchard Inc. closed ."))
                .containsExactly("GROUP Play gang", "ORGANIZATION Orchard Inc.");
    }

    @Test
    void asPartOfALongerNameItIsNotTheListedOne() {
        assertThat(names("He runs/VBZ the Silence Fields Institute ."))
                .containsExactly("ORGANIZATION Silence Fields Institute");
        assertThat(names("He met [Mira Silence] .")).containsExactly("PERSON Mira Silence");
    }

    @Test
    void oneOfManyIsNoName() {
        assertThat(names("It blamed a Silence on Monday .")).isEmpty();
        assertThat(names("It blamed a Silence hacker/NN on Monday .")).containsExactly("GROUP Silence");
    }
}
