package org.whosaid.referents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
    }

    @Test
    void aThingThatSpeaksIsACandidate() {
        assertThat(candidates("“ No , ” the report said .")).containsExactly("NOMINAL the report");
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

    private static List<String> candidates(String marked) {
        return MarkedQuotes.of(marked).candidates();
    }
}
