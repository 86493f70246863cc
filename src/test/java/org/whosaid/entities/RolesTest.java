package org.whosaid.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.entities.SmallWorld.role;

import org.junit.jupiter.api.Test;

final class RolesTest {

    @Test
    void aTitleBeforeTheNameIsARole() {
        assertThat(role("Prime/NNP Minister/NNP [Mira Rao] left .")).isEqualTo("Prime Minister");
        assertThat(role("President [Mira Rao] left .")).isEqualTo("President");
        assertThat(role("[President Mira Rao] left .")).isEqualTo("President");
    }

    @Test
    void anAffiliationBeforeTheNameIsPartOfTheRole() {
        assertThat(role("On Monday Chinese/JJ Foreign/NNP Ministry spokesperson [Mira Rao] left ."))
                .isEqualTo("Chinese Foreign Ministry spokesperson");
    }

    @Test
    void anAppositionBehindTheNameIsARole() {
        assertThat(role("[Mira Rao] , chief intelligence officer of [ORG Acme] , left ."))
                .isEqualTo("chief intelligence officer of Acme");
        assertThat(role("[Mira Rao] , the mayor of [LOC Oslo] , left .")).isEqualTo("mayor of Oslo");
    }

    @Test
    void anAppositionThatIsNoRoleIsNone() {
        assertThat(role("[Mira Rao] , 47 , left .")).isEmpty();
        assertThat(role("[Mira Rao] , who is chief of [ORG Acme] , left .")).isEmpty();
    }

    @Test
    void formsOfAddressAreNoRole() {
        assertThat(role("Mrs. [Mira Rao] left .")).isEmpty();
        assertThat(role("Mr. [Adam Stone] left .")).isEmpty();
    }

    @Test
    void aPartyTagIsARole() {
        assertThat(role("[Mira Rao] , D - Fla. , left .")).isEqualTo("D-Fla.");
        assertThat(role("[Mira Rao] ( R - Ala. ) left .")).isEqualTo("R-Ala.");
        assertThat(role("Rep. [Mira Rao] ( R – Ala. ) left .")).isEqualTo("Rep. (R-Ala.)");
    }

    @Test
    void otherBracketsAreNoPartyTag() {
        assertThat(role("[Mira Rao] ( left ) spoke .")).isEmpty();
        assertThat(role("[Mira Rao] ( C - Fla. ) spoke .")).isEmpty();
    }

    @Test
    void theFirstRoleThatTheArticleGivesStays() {
        assertThat(role("[Mira Rao] left . [Rao] , an analyst , slept . Senator [Rao] came ."))
                .isEqualTo("analyst");
    }

    @Test
    void aRoleInTheSentenceBeforeIsNotHis() {
        assertThat(role("She met the mayor . [Mira Rao] left .")).isEmpty();
    }
}
