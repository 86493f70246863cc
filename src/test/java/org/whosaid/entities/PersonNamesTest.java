package org.whosaid.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whosaid.entities.SmallWorld.mentions;
import static org.whosaid.entities.SmallWorld.names;

import org.junit.jupiter.api.Test;

final class PersonNamesTest {

    @Test
    void aSurnameIsThePersonNamedInFull() {
        assertThat(mentions("[Mira Rao] left . [Rao] slept .")).containsExactly("Mira Rao, Rao");
        assertThat(mentions("[Rao] slept . [Mira Rao] left .")).containsExactly("Rao, Mira Rao");
        assertThat(names("[Rao] slept . [Mira Rao] left .")).containsExactly("PERSON Mira Rao");
    }

    @Test
    void anotherSurnameIsAnotherPerson() {
        assertThat(mentions("[Mira Rao] left . [Raoul] slept .")).containsExactly("Mira Rao", "Raoul");
    }

    @Test
    void aGivenNameIsThePersonToo() {
        assertThat(mentions("[Mira Rao] left . [Mira] slept .")).containsExactly("Mira Rao, Mira");
    }

    @Test
    void aSharedSurnameIsThePersonNamedLast() {
        assertThat(mentions("[Mira Rao] met [Adam Rao] . [Rao] slept .")).containsExactly("Mira Rao", "Adam Rao, Rao");
        assertThat(mentions("[Adam Rao] met [Mira Rao] . [Rao] slept .")).containsExactly("Adam Rao", "Mira Rao, Rao");
    }

    @Test
    void aFamilyNameMayStandFirst() {
        assertThat(mentions("[Mira Cho] left . [Cho Min-ho] met [Adam Rao] . [Cho] slept ."))
                .containsExactly("Mira Cho", "Cho Min-ho, Cho", "Adam Rao");
        assertThat(mentions("[Adam Lee] left . [Lee Rao] slept . [Lee] sang ."))
                .containsExactly("Adam Lee, Lee", "Lee Rao");
    }

    @Test
    void whatSomebodyIsOneOfIsNoGivenName() {
        assertThat(names("As a devout/JJ [Christian Rao] prays .")).containsExactly("PERSON Rao");
        assertThat(names("The devout/JJ [Christian Rao] prays .")).containsExactly("PERSON Christian Rao");
    }

    @Test
    void aMisspelledSurnameIsThePersonWhomTheArticleNamesInFull() {
        assertThat(mentions("[Mira Buchtmann] left . [Bauchtman] slept ."))
                .containsExactly("Mira Buchtmann, Bauchtman");
        assertThat(mentions("[Mira Bramelo] left . [Mira Brameol] slept . [Brameol] sang ."))
                .containsExactly("Mira Bramelo, Mira Brameol, Brameol");
        assertThat(names("[Mira Bramelo] left . [Mira Brameol] slept . [Mira Bramelo] sang ."))
                .containsExactly("PERSON Mira Bramelo");
        assertThat(names("[Mira Brameol] left . [Mira Bramelo] slept . [Mira Bramelo] sang ."))
                .containsExactly("PERSON Mira Bramelo");
    }

    @Test
    void surnamesThatAreOnlyAlikeAreTwoPeoples() {
        assertThat(mentions("[Mira Buchtmann] left . [Adam Bauchtman] slept ."))
                .containsExactly("Mira Buchtmann", "Adam Bauchtman");
        assertThat(mentions("[Mira Buchtmann] met [Adam Bauchtman] . [Buchtman] slept ."))
                .containsExactly("Mira Buchtmann", "Adam Bauchtman", "Buchtman");
        assertThat(mentions("[Mira Khan] left . [Mira Kan] slept .")).containsExactly("Mira Khan", "Mira Kan");
        assertThat(mentions("[Mira Bramelo] left . [Bramelos] slept .")).containsExactly("Mira Bramelo", "Bramelos");
    }

    @Test
    void aSurnameWithAHyphenStaysWhole() {
        assertThat(names("[Mira Penn] -/HYPH [Rao] left .")).contains("PERSON Mira Penn-Rao");
    }

    @Test
    void aTitleSaysWhichOfTwoWithOneSurnameIsMeant() {
        assertThat(mentions("[Mira Rao] met [Adam Rao] . Mrs. [Rao] slept ."))
                .containsExactly("Mira Rao, Rao", "Adam Rao");
        assertThat(mentions("[Adam Rao] met [Mira Rao] . Mr. [Rao] slept ."))
                .containsExactly("Adam Rao, Rao", "Mira Rao");
    }

    @Test
    void fullNamesWithOtherGivenNamesAreOtherPeople() {
        assertThat(mentions("[Mira Rao] left . [Adam Rao] slept .")).containsExactly("Mira Rao", "Adam Rao");
    }

    @Test
    void middleNamesAndInitialsMakeNoOtherPerson() {
        assertThat(mentions("[Mira Rao] left . [Mira J. Rao] slept . [M. Rao] came ."))
                .containsExactly("Mira Rao, Mira J. Rao, M. Rao");
        assertThat(mentions("[Mira Rao] left . [J. Rao] came .")).containsExactly("Mira Rao", "J. Rao");
    }

    @Test
    void fatherAndSonAreTwo() {
        assertThat(mentions("[Adam Stone Jr.] met [Adam Stone Sr.] ."))
                .containsExactly("Adam Stone Jr.", "Adam Stone Sr.");
    }

    @Test
    void aSonIsNotHisFatherOfTheSameName() {
        assertThat(mentions("[Adam Stone] met [Adam Stone Jr.] .")).containsExactly("Adam Stone", "Adam Stone Jr.");
    }

    @Test
    void juniorMayGoWithoutHisSuffixWhereHeIsAlone() {
        assertThat(mentions("[Adam Stone Jr.] left . [Stone] slept .")).containsExactly("Adam Stone Jr., Stone");
    }

    @Test
    void aTitleIsNoPartOfTheName() {
        assertThat(names("[Senator Mira Rao] left .")).containsExactly("PERSON Mira Rao");
        assertThat(names("Mr. [Adam Stone] left .")).containsExactly("PERSON Adam Stone");
    }

    @Test
    void aTitleMakesANameThatTheModelMissed() {
        assertThat(names("She met Dr. Quenby on Monday .")).containsExactly("PERSON Quenby");
        assertThat(names("She met Quenby on Monday .")).isEmpty();
    }

    @Test
    void aPossessiveIsNoPartOfTheName() {
        assertThat(mentions("[Mira Rao] left . [Rao 's] aide slept .")).containsExactly("Mira Rao, Rao");
    }

    @Test
    void hyphensAndDiacriticsMakeNoOtherName() {
        assertThat(mentions("[Park Min - su] left . [Min - su] slept .")).containsExactly("Park Min-su, Min-su");
        assertThat(mentions("[Zoë Núñez] left . [Nunez] slept .")).containsExactly("Zoë Núñez, Nunez");
    }

    @Test
    void aSurnameThatTheModelTakesForABodyIsThePerson() {
        assertThat(mentions("[Mira Rao] left . [ORG Rao] slept .")).containsExactly("Mira Rao, Rao");
        assertThat(names("[Mira Lee] left . [ORG Rao] slept .")).containsExactly("PERSON Mira Lee", "ORGANIZATION Rao");
    }

    @Test
    void aGivenNameMakesAPersonOfWhatTheModelTakesForABody() {
        assertThat(names("It hired [ORG Lloyd Stone] .")).containsExactly("PERSON Lloyd Stone");
        assertThat(names("It hired [ORG Lloyd Bank] .")).containsExactly("ORGANIZATION Lloyd Bank");
    }

    @Test
    void aSurnameThatIsAlsoATitleIsThePerson() {
        assertThat(mentions("[Mira Senator] left . [Senator] slept .")).containsExactly("Mira Senator, Senator");
    }

    @Test
    void aTitleBehindATitleIsNobody() {
        assertThat(names("Thank you , Mr. President .")).isEmpty();
    }

    @Test
    void daysAndSingleLettersAreNobody() {
        assertThat(names("He met [Monday] and [X] .")).isEmpty();
    }
}
