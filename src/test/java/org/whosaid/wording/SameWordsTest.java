package org.whosaid.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.lists.LexiconReader;
import org.whosaid.wording.SameWords.Speakers;

/** The same words are the same in other marks and with small changes; few words that many say are not. */
final class SameWordsTest {

    private static final String HARBOUR = "We will reopen the harbour in May, and no crane operator will lose a shift";

    private final SameWords judge = new SameWords(new LexiconReader().read().words("uninformative-words"));
    private final WordingReader reader = new WordingReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WE WILL REOPEN THE HARBOUR IN MAY, AND NO CRANE OPERATOR WILL LOSE A SHIFT",
                "we will re\u00f6pen the harbour in May and no crane operator will lose a shift!",
                "[w]e will reopen the harbour in May, and no crane operator[s] will lose a shift",
                "We [the port authority] will reopen the harbour in May, and no crane operator will lose a shift",
                "We will reopen the harbour ... and no crane operator will lose a shift",
                "We will reopen the harbour in [spring], and no crane operator will lose a shift",
                "We will open the harbour in May, and not one crane operator will lose a shift",
                "reopen the harbour in May, and no crane operator",
                "the harbour in May, and no crane operator will lose a shift. That is a promise to every family in Port Elm"
            })
    void aChangedOrCutFormIsTheSame(String form) {
        assertThat(same(HARBOUR, form, Speakers.UNKNOWN)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We will close the airport in June, and no pilot will miss a flight",
                "We will do what we can, and no one will lose",
                "The harbour is a mess, and every crane in it is older than I am",
                "No comment"
            })
    void otherWordsAreOthers(String other) {
        assertThat(same(HARBOUR, other, Speakers.SAME)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rotten bridge   | Rotten bridge,            | SAME    | true",
                "rotten bridge   | Rotten bridge,            | UNKNOWN | false",
                "rotten bridge   | Rotten bridge,            | OTHER   | false",
                "No comment      | No comment.               | UNKNOWN | false",
                "rotten bridge   | That rotten bridge has cost us three ferries and a whole summer | SAME | false",
                "I have nothing to say to you about that | I have nothing to say to you about that | OTHER | false"
            })
    void fewWordsNeedTheSameSpeaker(String one, String other, Speakers speakers, boolean expected) {
        assertThat(same(one, other, speakers)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false"})
    void aReportersWordsNeedMoreOfThem(boolean inMarks, boolean expected) {
        assertThat(judge.judge(
                        reader.read("the harbour in May would reopen"),
                        reader.read("the harbour in May would reopen"),
                        Speakers.UNKNOWN,
                        inMarks))
                .isEqualTo(expected);
    }

    private boolean same(String one, String other, Speakers speakers) {
        boolean same = judge.judge(reader.read(one), reader.read(other), speakers, true);
        assertThat(judge.judge(reader.read(other), reader.read(one), speakers, true))
                .as("the other way round")
                .isEqualTo(same);
        return same;
    }
}
