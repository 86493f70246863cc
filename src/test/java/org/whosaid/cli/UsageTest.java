package org.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.whosaid.facts.Sentence;
import org.whosaid.read.ArticleReader;
import org.whosaid.tables.Column;
import org.whosaid.tables.QuotesCsv;

/** Everything that can fail early fails before an analysis is loaded, with one line that says what to do. */
final class UsageTest {

    @TempDir
    Path folder;

    @BeforeEach
    void anArticle() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "\"We will appeal,\" said Mira Rao.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "quotes", "entities"})
    void helpGoesToStandardOutputWithAnExample(String command) {
        Started started = Started.in(folder, command, "--help");
        assertThat(started.code()).isZero();
        assertThat(started.out()).contains("Example: ", "whosaid " + command, "--encoding", "--threads");
        assertThat(started.err()).isEmpty();
        assertThat(started.loads()).isZero();
    }

    @Test
    void helpStatesTheBoundsOfArticlesAndSentences() {
        assertThat(Started.in(folder, "extract", "--help").out().replaceAll("\\s+", " "))
                .contains("Skip inputs that are longer. Default: " + ArticleReader.DEFAULT_MAX_CHARACTERS)
                .contains("Sentences of more than " + Sentence.MOST_TOKENS + " tokens are cut");
    }

    @Test
    void helpOfACommandThatPrintsATableExplainsItsColumns() {
        String quotes = Started.in(folder, "quotes", "--help").out();
        for (Column<?, ?> column : new QuotesCsv().columns()) {
            assertThat(quotes.replaceAll("\\s+", " ")).contains(" " + column.name() + " " + column.meaning());
        }
        assertThat(Started.in(folder, "entities", "--help").out()).contains("Columns of entities.csv:");
        assertThat(Started.in(folder, "extract", "--help").out()).doesNotContain("Columns of");
    }

    @Test
    void helpAndVersionOfTheWholeProgramGoToStandardOutput() {
        assertThat(Started.in(folder, "--help").out()).contains("extract", "quotes", "entities", "Exit codes");
        assertThat(Started.in(folder, "help", "quotes").out())
                .isEqualTo(Started.in(folder, "quotes", "--help").out());
        assertThat(Started.in(folder, "--version").out()).startsWith("whosaid ");
    }

    @Test
    void theCompletionScriptGoesToStandardOutput() {
        Started started = Started.in(folder, "generate-completion");
        assertThat(started.code()).isZero();
        assertThat(started.out()).contains("complete -F", "--overwrite", "semicolon");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quotes --colour a.txt          | Unknown option: '--colour'        | quotes",
                "extract --overwrit a.txt -o b  | did you mean --overwrite?         | extract",
                "quotes                         | Missing required parameter: 'INPUT'| quotes",
                "extract a.txt                  | Missing required option: '--output| extract",
                "quotes b.txt                   | b.txt: no such file or folder     | quotes",
                "quotes --encoding utf-99 a.txt | --encoding 'utf-99': not known    | quotes",
                "quotes --encoding ? a.txt      | --encoding '?': not known         | quotes",
                "quotes --for excel a.txt       | --for 'excel': allowed are spreadsheet, data | quotes",
                "quotes --separator , a.txt     | --separator ',': allowed are comma, semicolon, tab | quotes",
                "quotes --threads 0 a.txt       | --threads 0: at least 1 is needed | quotes",
                "quotes --threads x a.txt       | --threads                         | quotes",
                "quotes --max-characters 0 a.txt| --max-characters 0: at least 1    | quotes",
                "quotes --include [ a.txt       | --include '[': not a glob         | quotes",
                "extract --timeout 0 a.txt -o b | --timeout 0: at least 1 is needed | extract",
                "extract --resume --overwrite a.txt -o b | --resume goes on with     | extract",
                "entities --types ROBOT a.txt   | --types 'ROBOT': allowed are PERSON, STATE, AGENCY, GROUP, ORG | entities",
                "entities --types STATE,,GROUP a.txt | --types '': allowed are PERSON | entities",
                "quotes --watchlist b.csv a.txt | --watchlist b.csv: no such file   | quotes",
                "extract --watchlist a.txt a.txt -o b | --watchlist a.txt:1: '\"We will | extract",
            })
    void aMistakeIsOneLineAndWhereHelpIs(String line, String message, String command) {
        Started started = Started.in(folder, line.split(" +"));
        assertThat(started.errLines()).as(started.err()).hasSize(2);
        assertThat(started.errLines().get(0)).startsWith("whosaid: ").contains(message);
        assertThat(started.errLines().get(1)).isEqualTo("Try 'whosaid " + command + " --help'");
        assertThat(started.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(started.out()).isEmpty();
        assertThat(started.loads()).isZero();
    }

    @Test
    void aCommandIsNeededAndAKnownOne() {
        Started none = Started.in(folder);
        assertThat(none.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(none.errLines().get(0)).contains("a command is needed: ", "extract");
        assertThat(none.errLines().get(1)).isEqualTo("Try 'whosaid --help'");
        assertThat(Started.in(folder, "quote", "a.txt").errLines().get(0))
                .isEqualTo("whosaid: unknown command: 'quote'; did you mean quotes?");
    }

    @Test
    void foldersWithoutArticlesAreNothingToRead() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.writeString(empty.resolve("picture.png"), "x");
        Started started = Started.in(folder, "quotes", "empty");
        assertThat(started.code()).isEqualTo(ExitCode.NOTHING_TO_READ.code());
        assertThat(started.err())
                .isEqualTo(
                        "whosaid: nothing to read: 1 file left alone (only *.txt, *.html, *.htm, *.docx, *.odt, *.rtf, *.pdf, *.eml are read;"
                                + " --include takes others)\n");
        assertThat(started.loads()).isZero();
    }
}
