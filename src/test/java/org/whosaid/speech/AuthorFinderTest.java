package org.whosaid.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.speakers.Chosen;
import org.whosaid.speakers.MarkedQuotes;

final class AuthorFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By [Mira Rao] | Then [Adam Orr] left/VBD . “ No , ” I said .; I; Mira Rao",
                "[Adam Orr] left/VBD . “ No , ” I said . | Yours sincerely , | [Mira Rao]; I; Mira Rao",
                "By [Adam Orr] | It rained . | [Mira Rao] : I said “ No . ” | Yours sincerely , | [Anna Lind]; I; Mira Rao",
                "[Adam Orr] left/VBD . “ No , ” I said .; I; ''",
                "By [Mira Rao] | Then [Adam Orr] left/VBD . “ No , ” he said .; he; ''",
                "By the way | [Adam Orr] left/VBD . “ No , ” I said .; I; ''",
            })
    void iAmWhoseNameThePageGives(String marked, String chosen, String author) {
        Chosen before = Chosen.of(marked, chosen, "");
        assertThat(before.words(new AuthorFinder(MarkedQuotes.LEXICON)
                        .find(before.quoteContext(), before.choice().candidate().orElseThrow())))
                .isEqualTo(author);
    }
}
