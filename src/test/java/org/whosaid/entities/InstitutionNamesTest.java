package org.whosaid.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.entities.SmallWorld.names;

import org.junit.jupiter.api.Test;

/** Where the names of institutions begin and end: possessives, commas and "and" within, other languages. */
final class InstitutionNamesTest {

    @Test
    void aMinistryOfSeveralTasksIsOne() {
        assertThat(names("The Ministry of Fisheries/NNP , Ports/NNP and Rural/NNP Water/NNP spoke on Monday ."))
                .containsExactly("AGENCY Ministry of Fisheries, Ports and Rural Water");
        assertThat(names("The Department of Tides/NNP and Ports/NNP spoke on Monday ."))
                .containsExactly("AGENCY Department of Tides and Ports");
    }

    @Test
    void aMinistryEndsBeforeAnotherBodyAPersonAndAPlace() {
        assertThat(names("The Ministry of Tides/NNP and the Quenby/NNP Bank spoke on Monday ."))
                .containsExactly("AGENCY Ministry of Tides", "ORGANIZATION Quenby Bank");
        assertThat(names("The Ministry of Tides/NNP and [Mira Rao] met on Monday ."))
                .containsExactly("AGENCY Ministry of Tides", "PERSON Mira Rao");
        assertThat(names("The Ministry of Tides/NNP , [LOC Oslo] and Quenby/NNP slept on Monday ."))
                .containsExactly("AGENCY Ministry of Tides");
    }

    @Test
    void possessivesOfManyStandWithinNames() {
        assertThat(names("The Harbour/NNP Workers/NNPS ’/POS Union/NNP spoke on Monday ."))
                .containsExactly("ORGANIZATION Harbour Workers’ Union");
        assertThat(names("The Marsh/NNP Women/NNP 's/POS Union/NNP spoke on Monday ."))
                .containsExactly("ORGANIZATION Marsh Women's Union");
        assertThat(names("He left Quenby/NNP 's/POS Marsh/NNP Union/NNP on Monday ."))
                .containsExactly("ORGANIZATION Marsh Union");
    }

    @Test
    void namesInOtherLanguagesBeginWithTheirHeads() {
        assertThat(names("He met the Universidad de la Costa/NNP and the Partido Verde/NNP on Monday ."))
                .containsExactly("ORGANIZATION Universidad de la Costa", "GROUP Partido Verde");
        assertThat(names("He left the Banco Central/NNP for the Banco del Puerto/NNP on Monday ."))
                .containsExactly("AGENCY Banco Central", "ORGANIZATION Banco del Puerto");
        assertThat(names("He blamed Jaish-e-Quenby on Monday .")).containsExactly("GROUP Jaish-e-Quenby");
        assertThat(names("He left the Universidad on Monday .")).isEmpty();
    }

    @Test
    void aGovernmentOfAStateNamesTheStateToo() {
        assertThat(names("He left the Alabama Government/NNP on Monday ."))
                .containsExactlyInAnyOrder("AGENCY Alabama Government", "STATE Alabama");
    }

    @Test
    void aGovernmentIsNotNamedAfterItsPresident() {
        assertThat(names("The Government/NNP of President [Mira Rao] slept .")).containsExactly("PERSON Mira Rao");
    }

    @Test
    void whatStandsBeforeItsStaffIsTheName() {
        assertThat(names("The [ORG Institute of Tides analyst/NN] slept ."))
                .containsExactly("ORGANIZATION Institute of Tides");
        assertThat(names("The [ORG Institute of Tides President/NNP] [Mira Rao] slept ."))
                .containsExactly("ORGANIZATION Institute of Tides", "PERSON Mira Rao");
    }

    @Test
    void twoKnownNamesAreNoThirdOne() {
        assertThat(names("The Senate and Harbour/NNP Police Service slept on Monday ."))
                .containsExactly("AGENCY Senate", "AGENCY Harbour Police Service");
    }

    @Test
    void aBodysNameWithAndBehindTheIsWhole() {
        assertThat(names("He left the National/NNP Air/NNP and Marsh/NNP Institute on Monday ."))
                .containsExactly("ORGANIZATION National Air and Marsh Institute");
    }

    @Test
    void aThingHasNoBodyWithinItsName() {
        assertThat(names("He left the Marsh/NNP Bank Harbour/NNP Street on Monday ."))
                .isEmpty();
    }

    @Test
    void aBodyOfAKingdomBeginsWithRoyal() {
        assertThat(names("He left the Royal/NNP Chinese Parliament/NNP ."))
                .containsExactly("AGENCY Royal Chinese Parliament");
        assertThat(names("He left the Great/NNP Chinese Parliament/NNP .")).contains("AGENCY Chinese Parliament");
    }
}
