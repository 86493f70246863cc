package org.whosaid.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.entities.SmallWorld.names;

import org.junit.jupiter.api.Test;

/** Whom bylines and the credits of pictures name. */
final class CreditsTest {

    @Test
    void theOutletOfABylineIsAnOrganisationAndTheAuthorsRoleIsNone() {
        assertThat(names("By/IN [Mira Rao] , Transport/NNP Analyst/NNP , The Pier/NNP Courier/NNP | It rained ."))
                .containsExactly("PERSON Mira Rao", "ORGANIZATION The Pier Courier");
        assertThat(names("By/IN [Mira Rao] , [ORG Transport Analyst] , The Pier/NNP Courier/NNP | It rained ."))
                .containsExactly("PERSON Mira Rao", "ORGANIZATION The Pier Courier");
    }

    @Test
    void aPlaceInABylineIsNone() {
        assertThat(names("By/IN [Mira Rao] , New/NNP Harbour/NNP | It rained ."))
                .containsExactly("PERSON Mira Rao");
    }

    @Test
    void aSentenceThatBeginsWithByIsNoByline() {
        assertThat(names("By/IN [Mira Rao] , The Pier/NNP Courier/NNP .")).containsExactly("PERSON Mira Rao");
    }

    @Test
    void aCreditNamesPhotographerAndAgency() {
        assertThat(names("It rained . ( Mira/NNP Sol/NNP / Pier/NNP Photo/NNP Agency/NNP )"))
                .containsExactly("PERSON Mira Sol", "ORGANIZATION Pier Photo Agency");
    }

    @Test
    void twoBodiesInBracketsAreNoCredit() {
        assertThat(names("It rained . ( Mira/NNP Bank/NNP / Pier/NNP Institute/NNP )"))
                .isEmpty();
    }
}
