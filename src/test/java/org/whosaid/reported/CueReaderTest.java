package org.whosaid.reported;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.speakers.MarkedQuotes;

final class CueReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "[Rao] said/VBD that it rained/VBD .                # said # that",
                "[Rao] said/VBD it rained/VBD .                     # said # clause",
                "[Rao] said/VBD the yard would close/VB .           # said # clause",
                "[Rao] told/VBD the board/NN that/IN it rained/VBD . # told # npthat",
                "[Rao] told/VBD them to leave/VB .                  # told # npto",
                "[Rao] asked/VBD whether it rained/VBD .            # asked # wh",
                "[Rao] vowed/VBD to stay/VB .                       # vowed # to",
                "[Rao] warned/VBD of rain/NN .                      # warned # of",
                "[Rao] called/VBD it “ a mess . ”                   # called # npmarks",
                "[Rao] said/VBD : “ No . ”                          # said # colonmarks",
                "[Rao] said/VBD “ no ” .                            # said # marks",
                "It rained/VBD , [Rao] said/VBD .                   # said # end",
                "[Rao] did/VBD not deny/VB that it rained/VBD .     # did not deny # that",
                "[Rao] was/VBD told/VBN that it rained/VBD .        # was told # that",
                "According/VBG to [Rao] , it rained/VBD .           # According to # np",
            })
    void theGroupAndWhatFollowsItAreRead(String marked, String group, String complement) {
        ReportedText text = new ReportedText(MarkedQuotes.of(marked).context());
        Cue cue = cue(text, group.substring(group.lastIndexOf(' ') + 1));
        assertThat(text.text().words(cue.first(), cue.end())).isEqualTo(group);
        assertThat(cue.complement().text()).isEqualTo(complement);
    }

    @Test
    void whatStandsInMarksIsNoHead() {
        ReportedText text = new ReportedText(
                MarkedQuotes.of("[Rao] said/VBD “ they lied/VBD ” .").context());
        assertThat(CueReader.isHead(text, 1)).isTrue();
        assertThat(CueReader.isHead(text, 4)).isFalse();
    }

    /** The last head of a text that is a word, or holds it. */
    private static Cue cue(ReportedText text, String word) {
        CueReader reader = new CueReader(MarkedQuotes.LEXICON);
        for (int i = text.size() - 1; i >= 0; i--) {
            Cue cue = reader.read(text, i);
            if (CueReader.isHead(text, i)
                    && (text.token(i).text().equals(word)
                            || text.text().words(i, cue.end()).endsWith(" " + word))) {
                return cue;
            }
        }
        throw new IllegalArgumentException("no head '" + word + "'");
    }
}
