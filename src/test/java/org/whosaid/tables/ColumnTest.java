package org.whosaid.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.whosaid.tables.TableFormat.Separator;

/** A column is declared in one place and is everywhere; what the page makes of it is tested in the report's room. */
class ColumnTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(CsvProfile.class)
    void whatIsDeclaredOnceIsWrittenAndReadBack(CsvProfile profile) throws Exception {
        TableFormat format = new TableFormat(profile, Separator.SEMICOLON);

        List<QuotesCsv.Row> rows = WiderQuotes.written(Examples.result(), format, folder);

        assertThat(WiderQuotes.table().header()).containsSequence("borrowed", "letters", "parts", "start");
        assertThat(rows).extracting(WiderQuotes::parts).startsWith(List.of("We", "will", "appeal,"), List.of("Never,"));
        assertThat(rows.get(0).range()).isEqualTo(new CodePointRange(3, 19));
        assertThat(WiderQuotes.letters(rows.get(0))).contains(4);
        assertThat(WiderQuotes.letters(rows.get(3))).isEmpty();
    }

    @Test
    void aTableWithoutTheColumnIsNotReadAsOneThatHasIt() throws Exception {
        WiderQuotes.written(Examples.result(), new TableFormat(CsvProfile.DATA, Separator.COMMA), folder);

        assertThatThrownBy(() -> TableRows.open(folder, new QuotesCsv()))
                .hasMessageContaining("does not begin with the columns of quotes.csv")
                .hasMessageContaining("'whosaid extract --resume'");
    }

    @Test
    void everyColumnIsExplainedInOneSentence() {
        for (Table table : ArticleTable.ALL) {
            assertThat(table.columns()).allSatisfy(column -> {
                assertThat(column.name()).matches("[a-z]+(_[a-z]+)*");
                assertThat(column.meaning()).endsWith(".").doesNotContain(". ", "\n");
            });
            assertThat(table.header()).doesNotHaveDuplicates();
        }
    }

    @Test
    void aCellIsReadOnlyAsWhatItsColumnHolds() throws Exception {
        QuotesCsv.Row row = WiderQuotes.written(
                        Examples.result(), new TableFormat(CsvProfile.DATA, Separator.COMMA), folder)
                .get(0);

        assertThatThrownBy(() -> row.cells().text("start")).hasMessageContaining("no column start of this kind");
        assertThatThrownBy(() -> row.cells().text("tone")).hasMessageContaining("no column tone of this kind");
    }
}
