package org.whosaid.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whosaid.disk.Disk;
import org.whosaid.facts.ArticleResult;
import org.whosaid.facts.EntityType;
import org.whosaid.facts.Fingerprint;
import org.whosaid.facts.Mention;
import org.whosaid.facts.Problem;
import org.whosaid.facts.Problem.Reason;
import org.whosaid.facts.Quote;
import org.whosaid.runs.TablesFolder.Start;
import org.whosaid.tables.CodePointRange;
import org.whosaid.tables.CsvProfile;
import org.whosaid.tables.Examples;
import org.whosaid.tables.QuotesCsv;
import org.whosaid.tables.Status;
import org.whosaid.tables.TableFormat;
import org.whosaid.tables.TableFormat.Separator;
import org.whosaid.tables.UnreadableTablesException;
import org.whosaid.tables.VerbatimPromise;

/** What a run has written is read back as it was before a profile guarded it. */
final class FinishedRunReaderTest {

    private static final String FORMULA = "=1+1.txt";

    @TempDir
    Path folder;

    private static final Fingerprint SOURCE = new Fingerprint(4, "abba");

    @ParameterizedTest
    @CsvSource({"SPREADSHEET,COMMA", "SPREADSHEET,SEMICOLON", "DATA,COMMA", "DATA,TAB"})
    void everyFormatGivesBackWhatWasPutIn(CsvProfile profile, Separator separator) throws Exception {
        TableFormat format = new TableFormat(profile, separator);
        write(format);

        FinishedRun run = new FinishedRunReader().read(folder);

        assertThat(run.format()).isEqualTo(format);
        assertThat(run.record())
                .isEqualTo(new RunRecord(
                        "0.1.0",
                        "1970-01-01T00:00:00Z",
                        List.of("extract", "in", "-o", "out"),
                        List.of("in"),
                        "/home/ada",
                        0,
                        Map.of(FORMULA, SOURCE.sha256())));
        assertThat(run.documents().get(0).cells().values())
                .containsExactly(
                        FORMULA,
                        Status.OK,
                        "",
                        "UTF-8",
                        Optional.of(Examples.TEXT.codePointCount(0, Examples.TEXT.length())),
                        Optional.of(23),
                        Optional.of(2),
                        Optional.of(4),
                        Optional.of(3),
                        Optional.of(0),
                        "text",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "");
        assertThat(run.documents().get(1).reason()).isEqualTo("empty");
        assertThat(run.documents().get(1).words()).isZero();
        assertThat(run.quotes()).hasSize(4);
        assertThat(run.quotes().get(0).cells().values())
                .containsExactly(
                        FORMULA,
                        "q0001",
                        "u0001",
                        Quote.Kind.DIRECT,
                        "We will appeal,",
                        "Mira Rao",
                        "e0002",
                        "PERSON",
                        "Acme chief",
                        List.of(),
                        "",
                        "Mira Rao",
                        "said",
                        Optional.empty(),
                        List.of(),
                        0.89,
                        "\"We will appeal,\"",
                        "",
                        "",
                        "",
                        "",
                        3,
                        19,
                        Optional.of(32),
                        Optional.of(41),
                        Optional.of(42),
                        Optional.of(46));
        assertThat(run.quotes().get(0).range()).isEqualTo(new CodePointRange(3, 19));
        assertThat(run.quotes().get(0).cueRange()).contains(new CodePointRange(42, 46));
        assertThat(run.quotes().get(3).speaker().isSomebody()).isFalse();
        assertThat(run.quotes().get(3).mentionRange()).isEmpty();
        assertThat(run.entities().get(1).cells().values())
                .containsExactly(
                        FORMULA,
                        "e0002",
                        "Mira Rao",
                        EntityType.PERSON,
                        "",
                        "Acme chief",
                        "",
                        "",
                        2,
                        2,
                        0,
                        List.of("Rao's"),
                        32);
        assertThat(run.mentions())
                .extracting(row -> row.cells().values().get(7))
                .contains(Mention.Form.NAME, Mention.Form.PRONOUN);
    }

    @Test
    void wordsStandWhereTheRowsSayUntilTheTextChanges() throws Exception {
        write(SmallRun.FORMAT);
        QuotesCsv.Row row = new FinishedRunReader().read(folder).quotes().get(0);
        VerbatimPromise kept = new VerbatimPromise(Examples.TEXT, CsvProfile.DATA);
        assertThat(kept.holds(row.range(), row.quote())).isTrue();
        assertThat(kept.holdsSomewhere(row.context())).isTrue();
        VerbatimPromise broken = new VerbatimPromise("\n" + Examples.TEXT.replace("will", "shall"), CsvProfile.DATA);
        assertThat(broken.holds(row.range(), row.quote())).isFalse();
        assertThat(broken.holdsSomewhere(row.context())).isFalse();
        assertThat(new VerbatimPromise("short", CsvProfile.DATA).holds(row.range(), row.quote()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quotes.csv    | .*confidence.*\\n | quote\\n         | quotes.csv: it does not begin with the columns of quotes.csv",
                "quotes.csv    | 0\\.89           | high             | quotes.csv: row 1: confidence is 'high', a number from 0.00 to 1.00",
                "quotes.csv    | DIRECT           | WHOLE            | quotes.csv: row 1: kind is 'WHOLE', allowed are DIRECT, PARTIAL",
                "quotes.csv    | =1\\+1           | other            | quotes.csv: row 1: 'other.txt' is no article of documents.csv",
                "quotes.csv    | ,3,19,           | ,19,3,           | quotes.csv: row 1: end is 3, which stands before start 19",
                "mentions.csv  | ,NAME            | ,NAME,,,\"       | mentions.csv",
                "documents.csv | ,23,             | ,many,           | documents.csv: row 1: words is 'many', a number is needed",
                "run.json      | \"inputs\"       | \"in\"           | run.json: no list \"inputs\"",
                "run.json      | \"inputs\"       | inputs           | run.json: broken JSON in line 5",
            })
    void aTableThatIsNotOursIsAFaultWithItsPlace(String file, String pattern, String replacement, String message)
            throws Exception {
        write(SmallRun.FORMAT);
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replaceFirst(pattern, replacement));
        assertThatThrownBy(() -> new FinishedRunReader().read(folder))
                .isInstanceOf(UnreadableTablesException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aFolderWithoutTablesOrWithAnInterruptedRunIsRefused() throws Exception {
        assertThatThrownBy(() -> new FinishedRunReader().read(folder))
                .hasMessageContaining("run.json: no such file; a folder that 'whosaid extract -o' has filled");
        TablesFolder tables = SmallRun.open(Disk.real(), folder, Start.ANEW);
        SmallRun.add(tables, 0);
        tables.close();
        assertThatThrownBy(() -> new FinishedRunReader().read(folder))
                .hasMessageContaining("its run was interrupted; end it with 'whosaid extract --resume' first");
    }

    private void write(TableFormat format) throws Exception {
        ArticleResult result = Examples.result(FORMULA);
        List<String> documents = List.of(FORMULA, "b.txt");
        try (TablesFolder tables = TablesFolder.open(
                Disk.real(), folder, new TablePlan(format, List.of()), SmallRun.RECIPE, Start.ANEW, documents)) {
            tables.begin();
            tables.add(result, Optional.of(SOURCE));
            tables.add(new Problem("b.txt", Reason.EMPTY, "0 bytes"), Optional.empty());
            tables.finish(SmallRun.summary());
        }
    }
}
