package org.whosaid.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.facts.WhiteSpace;

class CellTextTest {

    @Test
    void takesForWhiteSpaceWhatPythonTakesForIt() {
        // [c for c in range(0x10000) if chr(c).isspace()]
        Set<Integer> python = Set.of(
                0x9, 0xa, 0xb, 0xc, 0xd, 0x1c, 0x1d, 0x1e, 0x1f, 0x20, 0x85, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002,
                0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000);

        Set<Integer> ours = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(character -> WhiteSpace.collapse("a" + Character.toString(character) + "b")
                        .equals("a b"))
                .boxed()
                .collect(Collectors.toSet());

        assertThat(ours).isEqualTo(python);
    }

    @Test
    void collapsesRunsAndDropsThemAtTheEnds() {
        assertThat(WhiteSpace.collapse(" \r\n a \u00a0\n b\t")).isEqualTo("a b");
        assertThat(WhiteSpace.collapse(" \n ")).isEmpty();
        assertThat(WhiteSpace.collapse("a b")).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-", "@a", "\ta", "\ra", "'=1", "''@a", "\uff1d1", "\uff0b1", "\uff0d1", "\uff20a"
            })
    void guardsWhatASpreadsheetWouldRun(String cell) {
        assertThat(SpreadsheetCell.guard(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "'", "'tis", "''", " =1", "1-2", "\u2014 dash", "\u2019=1", "a\n=1"})
    void leavesAloneWhatIsNoFormula(String cell) {
        assertThat(SpreadsheetCell.guard(cell)).isEqualTo(cell);
        assertThat(SpreadsheetCell.unguard(cell)).isEqualTo(cell);
    }

    @Test
    void givesBackWhatWasGuarded() {
        Random random = new Random(4711);
        String alphabet = "'''=+-@\t\r\uff1d\uff0b\uff0d\uff20ab \n\"\u2019";
        for (int i = 0; i < 100_000; i++) {
            String cell = random.ints(random.nextInt(6), 0, alphabet.length())
                    .mapToObj(index -> alphabet.substring(index, index + 1))
                    .collect(Collectors.joining());
            String guarded = SpreadsheetCell.guard(cell);
            assertThat(SpreadsheetCell.unguard(guarded)).isEqualTo(cell);
            assertThat(guarded).doesNotMatch("(?s)[=+\\-@\t\r\uff1d\uff0b\uff0d\uff20].*");
        }
    }

    @Test
    void cutsWhatExcelWouldNotKeepAndSaysHowMuch() {
        String cut = SpreadsheetCell.cut("a".repeat(40_000));

        assertThat(cut).hasSizeLessThanOrEqualTo(SpreadsheetCell.UNITS);
        String notice = cut.substring(cut.indexOf('\u2026'));
        assertThat(notice).isEqualTo("\u2026[+" + (40_000 - cut.indexOf('\u2026')) + " characters]");
    }

    @Test
    void cutsNoCharacterInTwo() {
        for (String start : new String[] {"", "a"}) {
            String cut = SpreadsheetCell.cut(start + "\ud83d\ude00".repeat(20_000));
            String kept = cut.substring(0, cut.indexOf('\u2026'));

            assertThat(cut).hasSizeLessThanOrEqualTo(SpreadsheetCell.UNITS);
            assertThat(kept).endsWith("\ud83d\ude00");
            int missing = start.length() + 20_000 - kept.codePointCount(0, kept.length());
            assertThat(cut).endsWith("[+" + missing + " characters]");
        }
    }

    @Test
    void keepsACellOfExactlyTheLimit() {
        String full = "a".repeat(SpreadsheetCell.UNITS);

        assertThat(SpreadsheetCell.cut(full)).isEqualTo(full);
        assertThat(CsvProfile.SPREADSHEET.cell("=" + full)).hasSizeLessThanOrEqualTo(SpreadsheetCell.UNITS);
        assertThat(CsvProfile.DATA.cell("=" + full)).isEqualTo("=" + full);
    }
}
