package org.whosaid.cues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whosaid.speakers.MarkedQuotes;
import org.whosaid.statements.CueWords;
import org.whosaid.statements.QuotedText;

final class RunningCountsTest {

    private static final String[] PIECES = {
        "[Mira Rao]", "said", "told", "“ no . ”", "“ Never ! She left/VBD , ”", "the yard", ",", ".", "|", "who", "?"
    };

    @Test
    void whatIsCountedBetweenAnyTwoTokensIsWhatStandsThere() {
        Random random = new Random(7);
        for (int article = 0; article < 30; article++) {
            StringBuilder marked = new StringBuilder("[Mira Rao]");
            for (int i = 0; i < 30; i++) {
                marked.append(' ').append(PIECES[random.nextInt(PIECES.length)]);
            }
            QuotedText text = MarkedQuotes.of(marked.toString()).text();
            CueWords cueWords = new CueWords(MarkedQuotes.LEXICON);
            RunningCounts counts = new RunningCounts(text, cueWords);
            for (int i = 0; i < 200; i++) {
                int from = random.nextInt(text.size() + 1);
                int to = random.nextInt(text.size() + 1);
                assertCounts(text, cueWords, counts, from, to);
            }
        }
    }

    private static void assertCounts(QuotedText text, CueWords cueWords, RunningCounts counts, int from, int to) {
        int finiteVerbs = 0;
        int nouns = 0;
        int marks = 0;
        int sentenceMarks = 0;
        int sentenceEnds = 0;
        int cueVerbs = 0;
        Set<Integer> segments = new HashSet<>();
        for (int i = from; i < to; i++) {
            for (int segment = 0; segment < text.segments().size(); segment++) {
                if (text.first(segment) <= i && i < text.end(segment)) {
                    segments.add(segment);
                }
            }
            if (!text.isQuoted(i)) {
                finiteVerbs += text.token(i).isFiniteVerb() ? 1 : 0;
                nouns += text.token(i).tag().startsWith("NN")
                                || text.token(i).tag().equals("PRP")
                        ? 1
                        : 0;
                marks += text.token(i).isWord() ? 0 : 1;
                sentenceMarks += Set.of(".", "?", "!").contains(text.word(i)) ? 1 : 0;
                sentenceEnds += i + 1 == text.sentenceOf(i).endToken() ? 1 : 0;
                cueVerbs += cueWords.isVerb(text.token(i)) ? 1 : 0;
            }
        }
        assertThat(counts.finiteVerbs(from, to)).isEqualTo(finiteVerbs);
        assertThat(counts.nouns(from, to)).isEqualTo(nouns);
        assertThat(counts.marks(from, to)).isEqualTo(marks);
        assertThat(counts.sentenceMarks(from, to)).isEqualTo(sentenceMarks);
        assertThat(counts.sentenceEnds(from, to)).isEqualTo(sentenceEnds);
        assertThat(counts.cueVerbs(from, to)).isEqualTo(cueVerbs);
        assertThat(counts.segments(from, to)).isEqualTo(segments.size());
    }
}
