package org.whosaid.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.entities.SmallWorld.names;

import org.junit.jupiter.api.Test;

/** Companies: by their legal forms and by the words around them. */
final class CompanyNamesTest {

    @Test
    void aLegalFormEndsTheNameOfACompany() {
        assertThat(names("He left Quenby/NNP Palm/NNP Oil/NNP Sdn Bhd on Monday ."))
                .containsExactly("ORGANIZATION Quenby Palm Oil Sdn Bhd");
        assertThat(names("He left Zorblat/NNP & Daughters/NNP , Inc. on Monday ."))
                .containsExactly("ORGANIZATION Zorblat & Daughters, Inc.");
        assertThat(names("He left the Inc. on Monday .")).isEmpty();
    }

    @Test
    void aNounForCompaniesMakesTheNameBehindItACompany() {
        assertThat(names("He left the shoe charity Quenby/NNP on Monday .")).containsExactly("ORGANIZATION Quenby");
        assertThat(names("He left the shoe village Quenby/NNP on Monday .")).isEmpty();
        assertThat(names("He left the charity President/NNP on Monday .")).isEmpty();
    }

    @Test
    void aBroadcasterIsNamedByItsNumber() {
        assertThat(names("He told Channel/NNP 51/CD on Monday .")).containsExactly("ORGANIZATION Channel 51");
        assertThat(names("He swam the Channel/NNP in 1951/CD .")).isEmpty();
    }

    @Test
    void whoHasSharesIsACompany() {
        assertThat(names("He sold his shares in Quenby/NNP on Monday .")).containsExactly("ORGANIZATION Quenby");
        assertThat(names("He sold his houses in Quenby/NNP on Monday .")).isEmpty();
    }

    @Test
    void aLegalFormMayStandInFront() {
        assertThat(names("He left OOO/NNP [ORG Quenby/NNP] Palm/NNP on Monday ."))
                .containsExactly("ORGANIZATION OOO Quenby Palm");
        assertThat(names("He left OOO/NNP Quenby/NNP on Monday .")).isEmpty();
    }

    @Test
    void severalPartnersAreOneFirm() {
        assertThat(names("He told Quenby/NNP , Rao/NNP and Penn/NNP LLP on Monday ."))
                .containsExactly("ORGANIZATION Quenby, Rao and Penn LLP");
        assertThat(names("He told Quenby/NNP and Penn/NNP LLP on Monday ."))
                .doesNotContain("ORGANIZATION Quenby and Penn LLP");
    }

    @Test
    void aBranchThatSpeaksIsABodyWithItsCountryInItsName() {
        assertThat(names("Quenby/NNP Armenia said it sank . He left Quenby/NNP Armenia ."))
                .containsExactly("ORGANIZATION Quenby Armenia");
        assertThat(names("“ No , ” said Quenby/NNP Armenia .")).containsExactly("ORGANIZATION Quenby Armenia");
        assertThat(names("Northern/NNP Armenia said it sank .")).containsExactly("STATE Armenia");
        assertThat(names("He left Quenby/NNP Armenia .")).containsExactly("STATE Armenia");
    }

    @Test
    void aNameThatTheArticleCallsAFirmIsNoPersons() {
        assertThat(names("[Pelagic Link] , a Chinese/JJ firm/NN , left . [Pelagic Link] slept ."))
                .containsExactly("ORGANIZATION Pelagic Link");
        assertThat(names("[Pelagic Link] , which/WDT sells/VBZ maps , left ."))
                .containsExactly("ORGANIZATION Pelagic Link");
        assertThat(names("[Pelagic Link] , the firm/NN 's/POS analyst/NN , left ."))
                .containsExactly("PERSON Pelagic Link");
        assertThat(names("[Mira Link] , which/WDT sells/VBZ maps , left .")).containsExactly("PERSON Mira Link");
    }
}
