package org.whosaid.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.speakers.MarkedQuotes;

final class CandidateFinderTest {

    @Test
    void namesPronounsAndRolesAreCandidatesInTextOrder() {
        assertThat(candidates(
                        "“ No , ” she said . [Mira Rao] met an official . “ Yes , ” the company told [ORG Acme] ."))
                .containsExactly(
                        "PRONOUN she", "NAME Mira Rao", "NOMINAL an official", "NOMINAL the company", "NAME Acme");
    }

    @Test
    void whatStandsBetweenMarksIsNone() {
        assertThat(candidates("“ He told [Mira Rao] that the senator , who is ill/JJ , lied . ”"))
                .isEmpty();
        assertThat(candidates("“ He told [Mira Rao] to leave , ” said [Lund] , “ and the senator left . ”"))
                .containsExactly("NAME Lund");
    }

    @Test
    void wordsForNobodyWhoSpeaksAreNone() {
        assertThat(candidates("The rain/NN fell/VBD on the old/JJ yard and on them , “ softly . ”"))
                .isEmpty();
    }

    @Test
    void aNounPhraseHasItsModifiers() {
        assertThat(candidates("“ No , ” said a senior/JJ ministry spokesperson . “ No , ” two residents said ."))
                .containsExactly("NOMINAL a senior ministry spokesperson", "NOMINAL two residents");
        assertThat(candidates("“ No , ” on Monday/NNP the senator said .")).containsExactly("NOMINAL the senator");
    }

    @Test
    void aThingThatSpeaksIsACandidate() {
        assertThat(candidates("“ No , ” the report said .")).containsExactly("NOMINAL the report");
    }

    @Test
    void oneOfTwoWhoWereNamedIsACandidate() {
        assertThat(candidates("“ No , ” the latter said . The former/JJ chief/NN left ."))
                .containsExactly("NOMINAL the latter");
    }

    @Test
    void aRoleBeforeANameBelongsToTheName() {
        assertThat(candidates("“ No , ” said company analyst [Mira Rao] .")).containsExactly("NAME Mira Rao");
    }

    @Test
    void ownersAreCandidatesBesideWhatTheyOwn() {
        assertThat(candidates("“ No , ” [ORG Acme] 's report said ."))
                .contains("NAME Acme")
                .anySatisfy(
                        candidate -> assertThat(candidate).startsWith("NOMINAL").endsWith("report"));
    }

    @Test
    void aRelativePronounIsOneThatSpeaks() {
        assertThat(candidates("[Mira Rao] , who told them “ no , ” left ."))
                .containsExactly("NAME Mira Rao", "PRONOUN who");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "[Mira Rao] said “ no . ” => NAME Mira Rao",
                "[ORG Acme] said “ no . ” => NAME Acme",
                "“ No , ” he said . => PRONOUN he",
                "“ No , ” they said . => PRONOUN they",
                "“ No , ” it said . => PRONOUN it",
                "“ No , ” I said . => PRONOUN I",
                "“ No , ” some/DT said . => PRONOUN some",
                "“ No , ” others/NNS have said . => PRONOUN others",
                "“ No , ” both/DT said . => PRONOUN both",
                "“ No , ” several/JJ also said . => PRONOUN several",
                "[ORG Acme] , which/WDT said “ no , ” left . => NAME Acme, PRONOUN which",
                "Their claim that it is “ thin ” stands . => PRONOUN Their, PRONOUN it",
                "His latest/JJS claim of “ no ” stands . => PRONOUN His",
                "Its report says “ no . ” => PRONOUN Its, NOMINAL Its report",
                "“ No , ” a senator said . => NOMINAL a senator",
                "“ No , ” said the new senator . => NOMINAL the new senator",
                "“ No , ” said one/CD official . => NOMINAL one official",
                "“ No , ” a recently named/VBN official said . => NOMINAL named official",
                "“ No , ” the town 's officials said . => NOMINAL the town's officials",
                "“ No , ” the gardener/NN said . => NOMINAL the gardener",
                "“ No , ” the gardener/NN also said . => NOMINAL the gardener",
                "“ No , ” said the gardener/NN . => NOMINAL the gardener",
                "“ No , ” the ministry said . => NOMINAL the ministry",
                "The ruling calls/VBZ it “ thin . ” => NOMINAL The ruling, PRONOUN it",
                "“ No , ” residents said . => NOMINAL residents",
            })
    void aCandidateIsWhoeverMaySpeak(String marked, String expected) {
        assertThat(String.join(", ", candidates(marked))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“ No . ”",
                "“ We will appeal/VB , ” was/VBD “ said . ”",
                "The gardener/NN left “ at once . ”",
                "The stones/NNS were “ cold . ”",
                "Them and us/PRP and her , “ always . ”",
                "Two ships/NNS sank “ at once . ”",
                "Some/DT ships/NNS sank “ at once . ”",
                "Many/JJ , many/JJ more , “ always . ”",
                "His garden/NN is “ cold . ”",
                "The garden/NN that/IN “ blooms ” is cold/JJ .",
                "That/DT was “ all . ”",
            })
    void whoeverCannotSpeakIsNone(String marked) {
        assertThat(candidates(marked)).isEmpty();
    }

    private static List<String> candidates(String marked) {
        return MarkedQuotes.of(marked).candidates();
    }
}
