package org.whosaid.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.facts.AnnotatedArticle;
import org.whosaid.facts.ArticleText;
import org.whosaid.facts.Quote;
import org.whosaid.facts.Span;
import org.whosaid.speakers.MarkedQuotes;

final class ActDeciderTest {

    @ParameterizedTest
    @CsvSource({
        "[Rao] said so ., said, SAY",
        "According/VBG to [Rao] it rained/VBD ., According to, SAY",
        "[Rao] deny/VBD it ., deny, DENY",
        "[Rao] blame/VBD the yard ., blame, ACCUSE",
        "The warning/NN came ., warning, WARN",
        "The denial/NN came ., denial, DENY",
        "The accusation/NN came ., accusation, ACCUSE",
        "The promise/NN came ., promise, PROMISE",
        "[Rao] charge/VBD that it rained/VBD ., charge, ACCUSE",
        "[Rao] charge/VBD them with theft/NN ., charge, ACCUSE",
    })
    void theWordItselfTellsTheAct(String marked, String cue, Quote.Act act) {
        assertThat(act(marked, cue)).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource({
        "[Rao] call/VBD for help ., call, ASK",
        "[Rao] call/VBD it thin/JJ ., call, SAY",
        "[Rao] call/VBD them out/RP ., call, ACCUSE",
        "[Rao] offer/VBD to pay/VB ., offer, PROMISE",
        "[Rao] pay/VBD tribute/NN to them ., pay, PRAISE",
        "[Rao] challenge/VBD them to leave/VB ., challenge, ASK",
        "[Rao] offer/VBD a guess ., offer, SAY",
        "[Rao] call/VBD it “ thin ” for months ., call, SAY",
    })
    void theWordBehindACueMayGiveItAnotherAct(String marked, String cue, Quote.Act act) {
        assertThat(act(marked, cue)).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource({
        "The judge order/VBD a pause ., order, RULE",
        "The mayor order/VBD a pause ., order, ASK",
        "They were order/VBN to leave/VB by a county/NN court/NN ., order, RULE",
        "They were order/VBN to leave/VB by a mayor near/IN the court/NN ., order, ASK",
        "The judge spoke and the mayor order/VBD a pause ., order, ASK",
    })
    void whatACourtOrdersIsARuling(String marked, String cue, Quote.Act act) {
        assertThat(act(marked, cue)).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource({
        "[Rao] did not say/VB it ., say, NOT_SAID",
        "[Rao] did not say/VB it ., did not say, NOT_SAID",
        "[Rao] has never publicly/RB said/VBN it ., said, NOT_SAID",
        "[Rao] refuse/VBD to say/VB it ., say, NOT_SAID",
        "[Rao] deny/VBD saying it ., saying, NOT_SAID",
        "[Rao] deny/VBD that he ever/RB said it ., said, NOT_SAID",
        "[Rao] has yet/RB to/TO say/VB it ., say, NOT_SAID",
        "[Rao] had/VBD never/RB said/VBN it ., said, NOT_SAID",
        "[Rao] did not seem/VB to mind/VB ., seem, SAY",
        "[Rao] left/VBD without saying it ., saying, NOT_SAID",
        "[Rao] would not accuse/VB them ., accuse, NOT_SAID",
        "[Rao] did not refuse/VB to say/VB it ., say, SAY",
        "[Rao] not only said it ., said, SAY",
        "[Rao] refuse/VBD and said it ., said, SAY",
        "[Rao] did not go/VB . She said it ., said, SAY",
    })
    void whatIsNegatedWasNotSaid(String marked, String cue, Quote.Act act) {
        assertThat(act(marked, cue)).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource({
        "[Rao] did not deny/VB it ., deny, SAY",
        "[Rao] refuse/VBD to rule/VB out/RP a strike ., rule, SAY",
        "[Rao] would not comment/VB on it ., comment, DENY",
    })
    void aNegatedCueMayHaveAnActOfItsOwn(String marked, String cue, Quote.Act act) {
        assertThat(act(marked, cue)).isEqualTo(act);
    }

    private static Quote.Act act(String marked, String cue) {
        AnnotatedArticle article = ArticleText.of(marked);
        int start = article.text().lastIndexOf(cue);
        return new ActDecider(MarkedQuotes.LEXICON).decide(article, new Span(start, start + cue.length()));
    }
}
