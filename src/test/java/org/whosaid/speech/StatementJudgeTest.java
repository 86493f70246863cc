package org.whosaid.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.whosaid.facts.Span;
import org.whosaid.lists.LexiconReader;
import org.whosaid.loglinear.SpeakerModelReader;
import org.whosaid.speakers.Judgement;
import org.whosaid.speakers.MarkedQuotes;
import org.whosaid.statements.MarkedAttribution;

final class StatementJudgeTest {

    private static final MarkedQuotes QUOTES =
            MarkedQuotes.of("[Mira Rao] said/VBD the yard would close/VB on Monday/NNP . | [Adam Orr] left/VBD .");

    private static StatementJudge judge;

    @BeforeAll
    static void load() {
        judge = new StatementJudge(
                new LexiconReader().read(),
                new SpeakerModelReader().readPackaged().model(),
                (article, sentence) -> Optional.empty());
    }

    @Test
    void halfOfTheWordsAndTheSpeakerMakeAStatementRight() {
        assertThat(rightOf(marked("Mira Rao", "the yard would close on Monday", true)))
                .containsExactly(true);
        assertThat(rightOf(marked("Mira Rao", "close", true))).containsExactly(false);
        assertThat(rightOf(marked("Adam Orr", "the yard would close on Monday", true)))
                .containsExactly(false);
    }

    @Test
    void whatIsMarkedAsNoSpeechIsNotJudged() {
        assertThat(rightOf(marked("Mira Rao", "the yard would close on Monday", false)))
                .isEmpty();
    }

    private static List<Boolean> rightOf(MarkedAttribution marked) {
        return judge.judge(QUOTES.text().article(), QUOTES.entities(), List.of(marked), List.of()).stream()
                .map(Judgement::right)
                .toList();
    }

    private static MarkedAttribution marked(String source, String content, boolean communicated) {
        return new MarkedAttribution(List.of(span(source)), List.of(), List.of(span(content)), communicated);
    }

    private static Span span(String words) {
        int start = QUOTES.text().article().text().indexOf(words);
        return new Span(start, start + words.length());
    }
}
