package org.whosaid.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.facts.CountedList;
import org.whosaid.facts.Span;
import org.whosaid.speakers.MarkedQuotes;

/** How often the marks of a line and its segments are read: as often for each in a long line as in a short one. */
final class LongLineTest {

    private static final int TIMES = 2_000;
    private static final int MOST_READS_EACH = 12;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“we said ",
                "“We left,” she said. ",
                "\"We left,\" she said. ",
                "“We left,\" she said. ",
                "\"We left,” she said. ",
                "“He said “no” and left,” she said. ",
                "“He said \"no\" and left,” she said. ",
                "\"He said “no” and left,\" she said. ",
                "6\" of ”rain\" ",
            })
    void eachDoubleMarkIsReadAFewTimes(String piece) {
        String line = piece.repeat(TIMES);
        Span paragraph = new Span(0, line.length());
        CountedList<Mark> marks = new CountedList<>(Mark.doubleMarks(line, paragraph));
        DoubleMarks.pair(line, paragraph, 0, marks, true);
        assertThat(marks.size()).isGreaterThanOrEqualTo(TIMES);
        assertThat(marks.reads()).isBetween((long) TIMES, (long) MOST_READS_EACH * marks.size());
    }

    @Test
    void segmentsOfBothKindsAreReadAFewTimesToTellThemApart() {
        String line = "‘We will not sell it,’ he said. “No,” she said. ".repeat(TIMES);
        Span paragraph = new Span(0, line.length());
        CountedList<Segment> inDouble =
                new CountedList<>(DoubleMarks.pair(line, paragraph, 0, Mark.doubleMarks(line, paragraph), false)
                        .segments());
        CountedList<Segment> inSingle =
                new CountedList<>(new SingleMarks(MarkedQuotes.LEXICON).candidates(line, paragraph, 0, List.of()));
        assertThat(SingleMarks.apart(inSingle, inDouble)).hasSize(TIMES);
        assertThat(inDouble.reads()).isBetween((long) TIMES, 3L * (inDouble.size() + inSingle.size()));
        assertThat(inSingle.reads()).isLessThanOrEqualTo(2L * inSingle.size());
    }

    @Test
    void eachRunIsReadOnceToTellWhichAreRepeated() {
        String text = "no yes no ";
        List<Span> runs = List.of(new Span(0, 2), new Span(3, 6), new Span(7, 9));
        CountedList<Span> many = new CountedList<>(
                Stream.generate(() -> runs).limit(TIMES).flatMap(List::stream).toList());
        Repetitions repetitions = new Repetitions(text, many);
        assertThat(repetitions.count(0)).isEqualTo(2 * TIMES);
        assertThat(repetitions.count(1)).isEqualTo(TIMES);
        assertThat(repetitions.count(many.size() - 1)).isEqualTo(2 * TIMES);
        assertThat(many.reads()).isEqualTo(many.size());
    }
}
