package org.whosaid.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.entities.SmallWorld.names;

import org.junit.jupiter.api.Test;

/** Agencies, groups and organisations told apart by the words of their names. */
final class BodyKindsTest {

    @Test
    void aHeadOfTwoWordsTellsMoreThanItsLastWord() {
        assertThat(names("The [ORG Marsh Agency] met the [ORG Marsh News Agency] ."))
                .containsExactly("AGENCY Marsh Agency", "ORGANIZATION Marsh News Agency");
        assertThat(names("The Marsh/NNP Olympic/NNP Committee met on Monday ."))
                .containsExactly("ORGANIZATION Marsh Olympic Committee");
        assertThat(names("The Marsh/NNP Armed/NNP Forces left on Monday ."))
                .containsExactly("AGENCY Marsh Armed Forces");
    }

    @Test
    void whatTheModelCallsAnOrganisationIsWhatItsHeadSays() {
        assertThat(names("The [ORG Harbour Ministry of Tides] slept ."))
                .containsExactly("AGENCY Harbour Ministry of Tides");
        assertThat(names("The [ORG Marsh Board of Directors] slept .")).isEmpty();
    }

    @Test
    void anAllianceIsAGroupWhereItsNameSpeaksOfPolitics() {
        assertThat(names("The Marsh/NNP Democratic/NNP Alliance slept on Monday ."))
                .containsExactly("GROUP Marsh Democratic Alliance");
        assertThat(names("The Marsh/NNP Tourism/NNP Alliance slept on Monday ."))
                .containsExactly("ORGANIZATION Marsh Tourism Alliance");
    }

    @Test
    void anInstituteOfANationForATaskOfTheStateIsAnAgency() {
        assertThat(names("The [ORG National Institute of Statistics] met the [ORG National Institute of Poetry] ."))
                .containsExactly(
                        "AGENCY National Institute of Statistics", "ORGANIZATION National Institute of Poetry");
    }

    @Test
    void theBankOfAStateIsAnAgency() {
        assertThat(names("The [ORG Bank of Armenia] met the [ORG Bank of Quenby] ."))
                .containsExactly("AGENCY Bank of Armenia", "ORGANIZATION Bank of Quenby");
    }

    @Test
    void anInstituteEndsBeforeTheUniversityThatHasIt() {
        assertThat(names("The [ORG Institute of Tides at Quenby University] slept ."))
                .containsExactly("ORGANIZATION Institute of Tides", "ORGANIZATION Quenby University");
    }
}
