package org.whosaid.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whosaid.facts.Span;
import org.whosaid.statements.MarkedAttribution;

final class BratReaderTest {

    private static final String ARTICLE = "“We will appeal,” said Mira Rao. “Soon.”";

    @Test
    void anAttributionHasTheRunsOfItsRoles() throws TrainingDataException {
        assertThat(read(
                        "T1\tContent 0 17\t“We will appeal,”",
                        "T2\tCue 18 22\tsaid",
                        "T3\tSource 23 31\tMira Rao",
                        "E1\tContent:T1 Cue:T2 Source:T3"))
                .containsExactly(new MarkedAttribution(
                        List.of(new Span(23, 31)), List.of(new Span(18, 22)), List.of(new Span(0, 17)), true));
    }

    @Test
    void runsMayBeInterruptedAndRolesNumbered() throws TrainingDataException {
        assertThat(read("T1\tContent 0 17;33 40\t“We will appeal,” “Soon.”", "E1\tContent:T1"))
                .singleElement()
                .satisfies(attribution -> {
                    assertThat(attribution.content()).containsExactly(new Span(0, 17), new Span(33, 40));
                    assertThat(attribution.source()).isEmpty();
                });
        assertThat(read(
                        "T1\tContent 0 17\t“We will appeal,”",
                        "T2\tContent 33 40\t“Soon.”",
                        "E1\tContent:T1 Content2:T2"))
                .singleElement()
                .extracting(MarkedAttribution::content)
                .isEqualTo(List.of(new Span(0, 17), new Span(33, 40)));
    }

    @Test
    void offsetsCountCodePoints() throws TrainingDataException {
        String article = "\uD83D\uDEA2 Mira Rao";
        assertThat(new BratReader()
                        .read("a.ann", "E1\tSource:T1\nT1\tSource 2 10\tMira Rao\n", article, Optional.empty()))
                .singleElement()
                .extracting(attribution -> attribution.source().get(0).in(article))
                .isEqualTo("Mira Rao");
    }

    @Test
    void whereAListSaysWhatWasSaidTheRestIsThought() throws TrainingDataException {
        String article = "\uD83D\uDEA2 Rao says no, fears yes";
        String lines = "T1\tContent 11 13\tno\nT2\tContent 21 24\tyes\nE1\tContent:T1\nE2\tContent:T2\n";
        assertThat(new BratReader().read("a.ann", lines, article, Optional.of(Set.of(11))))
                .extracting(MarkedAttribution::communicated)
                .containsExactly(true, false);
        assertThat(new BratReader().read("a.ann", lines, article, Optional.empty()))
                .allMatch(MarkedAttribution::communicated);
    }

    @Test
    void otherRolesAndOtherLinesArePassedOver() throws TrainingDataException {
        assertThat(read(
                        "T1\tAttribution-no-source 18 22\tsaid",
                        "A1\tNested T1",
                        "#1\tAnnotatorNotes T1\tsure?",
                        "R1\tOther Arg1:T1 Arg2:T1",
                        "E1\tAttribution-no-source:T1"))
                .containsExactly(new MarkedAttribution(List.of(), List.of(), List.of(), true));
        assertThat(read("")).isEmpty();
    }

    @Test
    void wordsMayGoOnBehindALineBreak() throws TrainingDataException {
        assertThat(new BratReader()
                        .read(
                                "a.ann",
                                "T1\tSource 0 12\tMira\nThe Rao\nE1\tSource:T1\n",
                                "Mira\nThe Rao spoke.",
                                Optional.empty()))
                .singleElement()
                .satisfies(attribution -> assertThat(attribution.source()).containsExactly(new Span(0, 12)));
    }

    @Test
    void faultsAreSaidWithFileLineAndReason() {
        assertFault("a.ann:1: 'T1\tSource' is no mark", "T1\tSource");
        assertFault("a.ann:2: 'four 5' is no run", "T1\tCue 18 22\tsaid", "T2\tCue four 5\tsaid");
        assertFault("a.ann:1: run 18 99: the article has 40 characters", "T1\tCue 18 99\tsaid");
        assertFault("a.ann:1: run 22 18: ", "T1\tCue 22 18\tsaid");
        assertFault("a.ann:1: T1 is 'say', but 'said' stands there in the article", "T1\tCue 18 22\tsay");
        assertFault("a.ann:2: T1 stands here twice", "T1\tCue 18 22\tsaid", "T1\tCue 18 22\tsaid");
        assertFault("a.ann:1: 'Cue:T7': there is no mark T7", "E1\tCue:T7");
        assertFault("a.ann:1: 'T7' is no role", "E1\tT7");
        assertFault("a.ann:1: '' is no role", "E1\t");
    }

    private static List<MarkedAttribution> read(String... lines) throws TrainingDataException {
        return new BratReader().read("a.ann", String.join("\n", lines), ARTICLE, Optional.empty());
    }

    private static void assertFault(String message, String... lines) {
        assertThatThrownBy(() -> read(lines))
                .isInstanceOf(TrainingDataException.class)
                .hasMessageStartingWith(message);
    }
}
