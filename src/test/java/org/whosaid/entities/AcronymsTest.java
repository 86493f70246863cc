package org.whosaid.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.entities.SmallWorld.mentions;
import static org.whosaid.entities.SmallWorld.names;

import org.junit.jupiter.api.Test;

/** Acronyms that an article defines. */
final class AcronymsTest {

    @Test
    void aDefinitionFindsTheAcronymAndTheNameWhereNoOtherFinderDoes() {
        assertThat(mentions("The Tarn/NNP Divers/NNP Center ( TDC ) closed . Some say TDC slept ."))
                .containsExactly("Tarn Divers Center, TDC, TDC");
        assertThat(names("He met the Tarn/NNP Divers/NNP ( TD ) . They slept ."))
                .isEmpty();
    }

    @Test
    void theNameIsAllThatAFinderSawOfIt() {
        assertThat(names("It met the Old/NNP Tarn/NNP and/CC Moor/NNP Bank ( TMB ) ."))
                .containsExactly("ORGANIZATION Old Tarn and Moor Bank");
    }

    @Test
    void theAcronymMayComeFirst() {
        assertThat(mentions("The TDC ( Tarn/NNP Divers/NNP Center ) closed . TDC slept ."))
                .containsExactly("TDC, Tarn Divers Center, TDC");
        assertThat(names("The TDC ( in Moor/NNP Heath/NNP Center ) closed .")).doesNotContain("ORGANIZATION TDC");
    }

    @Test
    void pluralAndPossessiveAreTheSame() {
        assertThat(mentions(
                        "The Tarn/NNP Divers/NNP Centers/NNP Bank ( TDCB ) lent . TDCBs slept . TDCB 's head left ."))
                .containsExactly("Tarn Divers Centers Bank, TDCB, TDCBs, TDCB");
    }

    @Test
    void theAcronymHasTheTypeOfItsName() {
        assertThat(names("The Ministry of Tarns/NNP ( MT ) spoke . [ORG MT] slept ."))
                .containsExactly("AGENCY Ministry of Tarns");
        assertThat(names("The Clean/NNP Tarns/NNP Act ( CTA ) passed . [ORG CTA] cost much ."))
                .isEmpty();
    }

    @Test
    void whatActsAsABodyIsOne() {
        assertThat(names("The Clean/NNP Tarns/NNP Now/NNP ( CTN ) began . A CTN analyst/NN slept ."))
                .containsExactly("ORGANIZATION Clean Tarns Now");
        assertThat(names("The Clean/NNP Tarns/NNP Now/NNP ( CTN ) began . A CTN table/NN slept ."))
                .isEmpty();
    }

    @Test
    void lettersOfAnotherLanguageAreDefinedByTheirPlaceAndAreNamedAgain() {
        assertThat(mentions("The Tarn/NNP Harbour/NNP Agency ( APM ) closed . Some say APM slept ."))
                .containsExactly("Tarn Harbour Agency, APM, APM");
        assertThat(mentions("The Tarn/NNP Harbour/NNP Agency ( APM ) closed .")).containsExactly("Tarn Harbour Agency");
        assertThat(
                        mentions(
                                "The Tarn/NNP Harbour/NNP Agency ( APM ) and the Moor/NNP Fees/NNP Commission ( APM ) closed ."))
                .containsExactly("Tarn Harbour Agency", "Moor Fees Commission");
    }

    @Test
    void anOfficeIsNoBody() {
        assertThat(names("The Chief/NNP Harbour/NNP Officer/NNP ( CHO ) left . The CHO said/VBD so ."))
                .isEmpty();
    }

    @Test
    void theAgencyOfADatelineIsAnOrganisation() {
        assertThat(names("[LOC Oslo] , March 3 ( TNS ) - He left . She met TNS/NNP ."))
                .containsExactly("ORGANIZATION TNS");
        assertThat(names("He left ( TNS ) - for good .")).isEmpty();
    }

    @Test
    void initialsOfOneBodyAreFoundWithoutADefinition() {
        assertThat(mentions("The Harbour Fees/NNP Commission met . She left HFC ."))
                .containsExactly("Harbour Fees Commission, HFC");
        assertThat(mentions("The Harbour Fees/NNP Commission met the Hotel/NNP Fires/NNP Commission . She left HFC ."))
                .doesNotContain("HFC")
                .hasSize(2);
    }
}
