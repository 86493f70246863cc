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
}
