package org.whosaid.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.speakers.MarkedQuotes;

final class SubjectFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rao said “ no . ” | Rao",
                "She said “ no . ” | She",
                "The old/JJ mayor/NN said “ no . ” | mayor",
                "Rao has now said “ no . ” | Rao",
                "Rao would not say “ no . ” | Rao",
                "Rao also said “ no . ” | Rao",
                "Rao went on/RP to say/VB “ no . ” | Rao",
                "Rao began/VBD to say/VB “ no . ” | Rao",
                "Rao on Monday said “ no . ” | Rao",
                "Rao yesterday/NN said “ no . ” | Rao",
                "The mayor/NN of Boston said “ no . ” | mayor",
                "The mayor/NN of the port/NN of Boston said “ no . ” | mayor",
                "The head/NN for the port/NN at Vesk said “ no . ” | head",
                "Rao , clad/VBN in red/JJ with Lund , said “ no . ” | Rao",
                "Rao – a mayor/NN – said “ no . ” | Rao",
                "Rao ( Lund/NNP ) said “ no . ” | Rao",
                "Rao met Lund but now said “ no . ” | Rao",
                "Rao came and said “ no . ” | Rao",
                "Rao met Lund , saying “ no . ” | Rao",
                "Rao met Lund , who said “ no . ” | who",
                "The plan/NN that/WDT said “ no ” failed . | that",
                "Some/DT said “ no . ” | Some",
                "Others/NNS said “ no . ” | Others",
                "“ No , ” said Rao of the port/NN . | Rao",
                "“ No , ” said the new mayor/NN . | mayor",
                "“ No , ” said he . | he",
                "“ No , ” said Ohio - based/VBN analyst/NN Rao . | Rao",
                "“ No , ” said the newly named/VBN mayor/NN . | mayor",
                "“ No , ” she said . | she",
                "“ No , ” Rao said . | Rao",
            })
    void findsTheNounThatTheVerbBelongsTo(String article, String subject) {
        assertThat(subject(article)).isEqualTo(subject);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quickly/RB said “ no . ”",
                "“ No . ” Said “ no . ”",
                "Said/VBD “ no . ”",
                "And said “ no . ”",
                "Once/RB more/JJR said “ no . ”",
                "“ Rao ” said “ no . ”",
                "Rao left . Now/RB said “ no . ”",
            })
    void aVerbWithoutANounHasNone(String article) {
        assertThat(subject(article)).isEmpty();
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
