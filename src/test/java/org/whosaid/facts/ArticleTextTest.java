package org.whosaid.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whosaid.facts.Token.NameLabel;

final class ArticleTextTest {

    @Test
    void theTextHasTheSpacesOfPrint() {
        assertThat(ArticleText.of("“ No , ” said [Mira Rao] 's aide ( on Monday ) , paying $ 5 % .")
                        .text())
                .isEqualTo("“No,” said Mira Rao's aide (on Monday), paying $5%.\n");
        assertThat(ArticleText.of("\" No , \" he said , \" no : 'twas/NN n't [ORG Al - Noor] . \"")
                        .text())
                .isEqualTo("\"No,\" he said, \"no:'twasn't Al-Noor.\"\n");
    }

    @Test
    void everyTokenStandsWhereItsSpanSays() {
        AnnotatedArticle article = ArticleText.of("She said [Mira Rao] left . | “ 😀 ” !");
        assertThat(article.tokens())
                .allSatisfy(token -> assertThat(token.span().in(article.text())).isEqualTo(token.text()));
    }

    @Test
    void bracketsSayWhatTheNameModelSees() {
        assertThat(ArticleText.of("[Mira Rao] of [ORG Acme] in [LOC Oslo] slept")
                        .tokens())
                .extracting(Token::label)
                .containsExactly(
                        NameLabel.PERSON,
                        NameLabel.PERSON,
                        NameLabel.NONE,
                        NameLabel.ORGANIZATION,
                        NameLabel.NONE,
                        NameLabel.LOCATION,
                        NameLabel.NONE);
    }

    @Test
    void tagsAreGuessedUnlessGiven() {
        assertThat(tags("The envoys denied it quietly , [Will Rao] 's aide told US/PRP")
                        .subList(0, 6))
                .containsExactly("DT", "NNS", "VBD", "PRP", "RB", ",");
        assertThat(tags("Envoys play/VB the US and/or two")).containsExactly("NNP", "VB", "DT", "NNP", "NN", "NN");
    }

    @Test
    void lemmasAreThoseOfPlainEnglish() {
        assertThat(ArticleText.of("She says parties denied , announced , added and told [Rao] 's")
                        .tokens())
                .extracting(Token::lemma)
                .containsExactly(
                        "she", "say", "party", "deny", ",", "announce", ",", "add", "and", "tell", "Rao", "'s");
    }

    @Test
    void aSentenceEndsAtItsStopAndKeepsItsClosingMark() {
        AnnotatedArticle article = ArticleText.of("“ No . ” He left . \" No ! \" \" Yes . \"");
        assertThat(article.sentences())
                .extracting(sentence -> article.spanOf(sentence).in(article.text()))
                .containsExactly("“No.”", "He left.", "\"No!\"", "\"Yes.\"");
    }

    @Test
    void barsAndLineBreaksEndAParagraphAndItsSentence() {
        AnnotatedArticle article = ArticleText.of("Crowds gather | She left .\n\nHe stayed");
        assertThat(article.paragraphs())
                .extracting(paragraph -> paragraph.in(article.text()))
                .containsExactly("Crowds gather", "She left.", "He stayed");
        assertThat(article.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1, 2);
    }

    @Test
    void noWordsAreNoSentence() {
        assertThat(ArticleText.of(" | \n").sentences()).isEmpty();
        assertThat(ArticleText.of(" | \n").paragraphs()).isEmpty();
    }

    private static List<String> tags(String marked) {
        return ArticleText.of(marked).tokens().stream().map(Token::tag).toList();
    }
}
