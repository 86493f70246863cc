package org.whosaid.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.speakers.MarkedQuotes;

final class SubjectFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rao said “ no . ” | Rao",
                "Rao has now said “ no . ” | Rao",
                "Rao went on/RP to say/VB “ no . ” | Rao",
                "The mayor/NN of Boston said “ no . ” | mayor",
                "Rao , clad/VBN in red/JJ with Lund , said “ no . ” | Rao",
                "Rao ( Lund/NNP ) said “ no . ” | Rao",
                "Rao met Lund but now said “ no . ” | Rao",
                "Rao met Lund , saying “ no . ” | Rao",
                "Rao met Lund , who said “ no . ” | who",
                "“ No , ” said Rao of the port/NN . | Rao",
                "“ No , ” said Ohio - based/VBN analyst/NN Rao . | Rao",
                "“ No , ” she said . | she",
            })
    void findsTheNounThatTheVerbBelongsTo(String article, String subject) {
        assertThat(subject(article)).isEqualTo(subject);
    }

    @Test
    void aVerbWithoutANounHasNone() {
        assertThat(subject("Quickly/RB said “ no . ”")).isEmpty();
        assertThat(subject("“ No . ” Said “ no . ”")).isEmpty();
    }

    /** The subject of the last verb of speech outside marks. */
    private static String subject(String article) {
        QuotedText text = MarkedQuotes.of(article).text();
        int verb = -1;
        for (int i = 0; i < text.size(); i++) {
            boolean speech = text.lower(i).startsWith("sa") && text.token(i).isVerb();
            verb = speech && !text.isQuoted(i) ? i : verb;
        }
        int subject = new SubjectFinder(MarkedQuotes.LEXICON).find(text, verb);
        return subject == SubjectFinder.NONE ? "" : text.word(subject);
    }
}
