package org.whosaid.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.entities.SmallWorld.mentions;
import static org.whosaid.entities.SmallWorld.names;

import org.junit.jupiter.api.Test;

/** Agencies and organisations: by their shape, by the words around them, merged. */
final class BodiesTest {

    @Test
    void anAcronymInBracketsIsTheLongForm() {
        assertThat(mentions("The [ORG Harbour Rights Institute] ( [ORG HRI] ) closed . [ORG HRI] slept ."))
                .containsExactly("Harbour Rights Institute, HRI, HRI");
    }

    /** As web pages keep the parts of a name on one line. */
    @Test
    void aNoBreakSpaceMakesNoOtherName() {
        assertThat(names("[ORG Harbour\u00a0Rights Institute] spoke . [ORG Harbour Rights Institute] slept ."))
                .containsExactly("ORGANIZATION Harbour Rights Institute");
    }

    @Test
    void initialsAreTheLongFormWithoutBracketsToo() {
        assertThat(mentions("[ORG HRI] slept . The [ORG Harbour Rights Institute] closed ."))
                .containsExactly("HRI, Harbour Rights Institute");
    }

    @Test
    void anotherAcronymIsAnotherBody() {
        assertThat(mentions("The [ORG Harbour Rights Institute] sued [ORG NRI] ."))
                .containsExactly("Harbour Rights Institute", "NRI");
    }

    @Test
    void theStateDepartmentIsOneWithAndWithoutItsCountry() {
        assertThat(mentions("The U.S. State Department spoke . The State Department slept ."))
                .containsExactly("U.S. State Department, State Department");
        assertThat(names("The State Department slept . The state department/NN of a shop closed ."))
                .containsExactly("AGENCY State Department");
    }

    @Test
    void aMinistryIsFoundByItsShape() {
        assertThat(names("The Ministry of Public/NNP Security/NNP spoke ."))
                .containsExactly("AGENCY Ministry of Public Security");
        assertThat(names("The ministry of public security spoke .")).isEmpty();
        assertThat(names("The Ministry spoke .")).isEmpty();
    }

    @Test
    void aCommissionIsFoundByItsHead() {
        assertThat(names("On Monday the Harbour Fees/NNP Commission spoke about its plan ."))
                .containsExactly("AGENCY Harbour Fees Commission");
        assertThat(names("It is a commission for harbour fees .")).isEmpty();
    }

    @Test
    void aCommissionIsFoundByItsHeadInAShortSentence() {
        assertThat(names("On Monday the Harbour Fees/NNP Commission spoke ."))
                .containsExactly("AGENCY Harbour Fees Commission");
    }

    @Test
    void aStatesEmbassyIsAnAgencyAndTheStateIsNamedToo() {
        assertThat(names("A spokesperson for China 's embassy in [LOC Washington] spoke ."))
                .containsExactlyInAnyOrder("AGENCY China's embassy in Washington", "STATE China");
        assertThat(names("The Chinese/JJ foreign ministry spoke .")).containsExactly("AGENCY Chinese foreign ministry");
    }

    @Test
    void aStatesOtherThingsAreNoAgency() {
        assertThat(names("China 's tourists left . The Chinese/JJ tourists slept ."))
                .containsExactly("STATE China");
    }

    @Test
    void aConsulateGeneralHasItsPlaceToo() {
        assertThat(names("China 's consulate general in [LOC Oslo] spoke ."))
                .contains("AGENCY China's consulate general in Oslo");
    }

    @Test
    void aCommitteeOfAChamberIsAnAgencyInSmallLetters() {
        assertThat(names("The Senate intelligence committee met ."))
                .containsExactly("AGENCY Senate intelligence committee");
        assertThat(names("The Senate met a committee .")).containsExactly("AGENCY Senate");
    }

    @Test
    void aCampaignNamedAfterItsCandidateIsAnOrganisation() {
        assertThat(names("[Mira Rao] left . The Rao campaign spoke ."))
                .containsExactly("PERSON Mira Rao", "ORGANIZATION Rao campaign");
        assertThat(names("[Mira Rao] left . Her campaign slept .")).containsExactly("PERSON Mira Rao");
        assertThat(names("The Democratic/JJ campaign slept .")).isEmpty();
    }

    @Test
    void aCampaignInAStateIsNoOrganisation() {
        assertThat(names("The Alabama campaign ended .")).containsExactly("STATE Alabama");
    }

    @Test
    void aCommonNounInAppositionSaysWhatItIs() {
        assertThat(names("He works/VBZ for Quenby , a polling firm , in [LOC Oslo] ."))
                .containsExactly("ORGANIZATION Quenby");
        assertThat(names("He works/VBZ for Quenby , a media watchdog , in [LOC Oslo] ."))
                .containsExactly("AGENCY Quenby");
        assertThat(names("He lives/VBZ in Quenby , a village , in [LOC Norway] ."))
                .isEmpty();
    }

    @Test
    void whereSomebodyWorksIsAnOrganisation() {
        assertThat(names("She met an analyst at Quenby on Monday .")).containsExactly("ORGANIZATION Quenby");
        assertThat(names("She met a friend at Quenby on Monday .")).isEmpty();
    }

    @Test
    void aNameWithAndWithoutItsKindIsOne() {
        assertThat(mentions("[ORG Quenby News] spoke . [ORG Quenby] slept .")).containsExactly("Quenby News, Quenby");
        assertThat(mentions("[ORG Quenby News] spoke . [ORG Zorblat] slept ."))
                .containsExactly("Quenby News", "Zorblat");
    }

    @Test
    void aWordForAKindIsNoNameByItself() {
        assertThat(names("The [ORG Agency] and some [ORG Christians] left .")).isEmpty();
    }

    @Test
    void aKindWithACapitalIsTheBodyNamedLast() {
        assertThat(mentions("The Harbour Fees/NNP Commission met . The Commission slept . A Commission slept ."))
                .containsExactly("Harbour Fees Commission, Commission");
        assertThat(mentions("The Commission slept . The Harbour Fees/NNP Commission met ."))
                .containsExactly("Harbour Fees Commission");
    }
}
