package org.whosaid.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.entities.SmallWorld.codes;
import static org.whosaid.entities.SmallWorld.mentions;
import static org.whosaid.entities.SmallWorld.names;

import org.junit.jupiter.api.Test;

final class StatesTest {

    @Test
    void allFormsOfAStateAreOneUnderItsCommonName() {
        String text = "The US left . In the U.S. it rained . The [LOC United States] slept .";
        assertThat(names(text)).containsExactly("STATE United States");
        assertThat(codes(text)).containsExactly("US");
        assertThat(mentions(text)).containsExactly("US, U.S., United States");
    }

    @Test
    void aWordThatLooksLikeAFormIsNoState() {
        assertThat(names("It told us/PRP the people of china/NN .")).isEmpty();
    }

    @Test
    void aStateNeedsNoLabel() {
        assertThat(names("She left China on Monday .")).containsExactly("STATE China");
    }

    @Test
    void adjectivesAndCitiesAreNoStates() {
        assertThat(names("Chinese/JJ tourists left [LOC Oslo] .")).isEmpty();
    }

    @Test
    void aPostalCodeIsAStateOnlyBehindAComma() {
        assertThat(codes("He lives in [LOC Mobile] , AL .")).containsExactly("US-AL");
        assertThat(codes("He met AL in [LOC Mobile] .")).isEmpty();
    }

    @Test
    void anAbbreviationIsTheStateAnywhere() {
        assertThat(mentions("He left [LOC Mobile] , Ala. , for Alabama 's coast/NN ."))
                .containsExactly("Ala., Alabama");
    }

    @Test
    void georgiaAmongAmericanStatesIsAmerican() {
        assertThat(codes("He left Alabama for Florida and Georgia .")).containsExactly("US-AL", "US-FL", "US-GA");
    }

    @Test
    void georgiaAmongCountriesIsACountry() {
        assertThat(codes("He left Armenia for France and Georgia .")).containsExactly("AM", "FR", "GE");
    }

    @Test
    void georgiaRaoIsAPerson() {
        assertThat(names("[Georgia Rao] left Armenia .")).containsExactly("PERSON Georgia Rao", "STATE Armenia");
    }

    @Test
    void aNameThatIsAlsoACityIsTheStateWhereTheWordsSaySo() {
        assertThat(codes("He met the governor of [LOC Washington] .")).containsExactly("US-WA");
        assertThat(codes("He met [LOC Washington] voters .")).containsExactly("US-WA");
        assertThat(codes("He lives in [LOC Tacoma] , [LOC Washington] .")).containsExactly("US-WA");
        assertThat(codes("He lives in [LOC Washington] .")).isEmpty();
    }

    @Test
    void aCountryThatIsAlsoAFirstNameIsACountryByItself() {
        assertThat(names("He left Jordan for France .")).containsExactly("STATE Jordan", "STATE France");
        assertThat(names("[Jordan Rao] left . [Jordan] slept .")).containsExactly("PERSON Jordan Rao");
    }

    @Test
    void aGivenNameThatIsAlsoAStateIsThePersonOnceTheFullNameIsThere() {
        assertThat(mentions("[Jordan Rao] left . He met [LOC Jordan] on Monday ."))
                .containsExactly("Jordan Rao, Jordan");
        assertThat(names("[Jordan Rao] left . She slept in [LOC Jordan] ."))
                .containsExactly("PERSON Jordan Rao", "STATE Jordan");
        assertThat(names("He left [LOC Jordan] . [Jordan Rao] slept ."))
                .containsExactly("STATE Jordan", "PERSON Jordan Rao");
    }

    @Test
    void aTownIsNotTheCountryWhoseNameItHas() {
        assertThat(names("It rained in [LOC China] , Ala. on Monday . [LOC China] slept ."))
                .containsExactly("STATE Alabama");
        assertThat(names("The town of [LOC France] , Alabama , slept .")).containsExactly("STATE Alabama");
        assertThat(names("He left China , Alabama and Florida ."))
                .containsExactly("STATE China", "STATE Alabama", "STATE Florida");
        assertThat(names("He lives in [LOC Atlanta] , [LOC Georgia] , not Alabama ."))
                .contains("STATE Georgia");
    }

    @Test
    void aDegreeIsNoState() {
        assertThat(names("[Mira Rao] , AL , slept .")).containsExactly("PERSON Mira Rao");
    }

    @Test
    void aSurnameThatIsAlsoAStateIsNotTheState() {
        assertThat(names("[Mira Jordan] left . Jordan slept .")).containsExactly("PERSON Mira Jordan");
        assertThat(mentions("[Mira Jordan] left . [Jordan] slept .")).containsExactly("Mira Jordan, Jordan");
    }

    @Test
    void aSurnameThatTheModelTakesForAPlaceIsThePerson() {
        assertThat(mentions("[Mira Jordan] left . [LOC Jordan] slept .")).containsExactly("Mira Jordan, Jordan");
    }

    @Test
    void aWireServiceInBracketsIsNoState() {
        assertThat(codes("[LOC Oslo] ( AL ) – He left .")).isEmpty();
    }

    @Test
    void usIsAPronounWhereAllIsInCapitals() {
        assertThat(names("GIVE/VB US/PRP MORE/JJR MONEY/NN TODAY/NN")).isEmpty();
    }
}
