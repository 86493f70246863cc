package org.whosaid.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.entities.SmallWorld.mentions;
import static org.whosaid.entities.SmallWorld.names;

import org.junit.jupiter.api.Test;

/** Lines in which capitals say little, and names at their ends. */
final class HeadlinesTest {

    @Test
    void aNameThatTheBodyHasIsFoundInTheHeadline() {
        assertThat(mentions("Quenby Wins/VBZ Vote/NN Over/IN Harbour/NN Bridge/NN | [ORG Quenby] slept ."))
                .containsExactly("Quenby, Quenby");
        assertThat(mentions("Quarry Wins/VBZ Vote/NN Over/IN Harbour/NN Bridge/NN | [ORG Quenby] slept ."))
                .containsExactly("Quenby");
    }

    @Test
    void aPersonsNameEndsWhereTheNounsEnd() {
        assertThat(mentions("[Mira Rao Wins/VBZ] Vote/NN Over/IN Harbour/NN Bridge/NN"))
                .containsExactly("Mira Rao");
    }

    @Test
    void shapesSayNothingWhereEveryWordHasACapital() {
        assertThat(names("Why/WRB Every/DT Village/NN Needs/VBZ Harbour/NN Commission/NN"))
                .isEmpty();
    }

    @Test
    void aListedNameIsFoundInCapitals() {
        assertThat(names("CHINA LEAVES/VBZ TALKS/NNS OVER/IN HARBOUR/NN")).containsExactly("STATE China");
        assertThat(names("PLAY/NN RESUMES/VBZ AFTER/IN RAIN/NN")).isEmpty();
    }

    @Test
    void theNameIsNotTheShoutedFormWhereThereIsAnother() {
        assertThat(names("[MIRA RAO] LEAVES/VBZ TALKS/NNS EARLY/RB | [Mira Rao] slept ."))
                .containsExactly("PERSON Mira Rao");
    }

    @Test
    void namesOnEitherSideOfALineEndAreTwo() {
        assertThat(names("Photo/NN : [Mira Rao] | [Adam Stone] left ."))
                .containsExactly("PERSON Mira Rao", "PERSON Adam Stone");
        assertThat(names("Posted/VBN by [Mira Rao] | China left the talks ."))
                .containsExactly("PERSON Mira Rao", "STATE China");
    }

    @Test
    void aListedNameBrokenByALineEndIsNotIt() {
        assertThat(names("The talks of the Blue | Lantern left .")).isEmpty();
        assertThat(names("The talks of the Blue Lantern | left .")).containsExactly("GROUP The Blue Lantern Circle");
    }

    @Test
    void aShapeBrokenByALineEndIsNone() {
        assertThat(names("He wrote to the Harbour | Commission spoke on Monday ."))
                .isEmpty();
    }
}
