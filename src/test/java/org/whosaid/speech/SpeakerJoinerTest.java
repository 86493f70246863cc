package org.whosaid.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Span;
import org.whosaid.mentions.Candidate;
import org.whosaid.speakers.Choice;
import org.whosaid.speakers.Told;

final class SpeakerJoinerTest {

    private final SpeakerJoiner joiner = new SpeakerJoiner(0.75);

    @Test
    void whoeverIsLikelierSpeaks() {
        assertThat(joiner.join(told(1, 0.5), told(2, 0.9))).isEqualTo(told(2, 0.9));
        assertThat(joiner.join(told(1, 0.9), told(2, 0.5))).isEqualTo(told(1, 0.9));
    }

    @Test
    void theSameMentionKeepsWhatTheQuoteKnows() {
        assertThat(joiner.join(told(1, 0.5), told(1, 0.9))).isEqualTo(told(1, 0.5));
    }

    @Test
    void nobodyIsOverruledOnlyBySomebodyWhoIsFarLikelier() {
        assertThat(joiner.join(nobody(0.6), told(2, 0.9))).isEqualTo(told(2, 0.9));
        assertThat(joiner.join(nobody(0.7), told(2, 0.9))).isEqualTo(nobody(0.7));
        assertThat(joiner.join(told(1, 0.1), nobody(0.9))).isEqualTo(told(1, 0.1));
    }

    @Test
    void wordsThatNobodyIsSaidToHaveSaidKeepTheirCue() {
        Optional<Span> alleged = Optional.of(new Span(3, 10));
        Told statement = Told.by(Choice.nobody(0.9).by(alleged));
        assertThat(joiner.join(nobody(0.6), statement))
                .isEqualTo(Told.by(Choice.nobody(0.6).by(alleged)));
    }

    private static Told told(int token, double confidence) {
        Candidate candidate = new Candidate(token, token + 1, token, Mention.Form.PRONOUN, Optional.empty());
        return Told.by(new Choice(Optional.of(candidate), Optional.empty(), Optional.empty(), confidence));
    }

    private static Told nobody(double confidence) {
        return Told.by(Choice.nobody(confidence));
    }
}
