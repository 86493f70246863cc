package org.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.console.Terminals;

/** {@code quotes} and {@code entities}: one table on standard output. */
final class PrintedTablesTest {

    private static final String ARTICLE = "\"We will appeal,\" said Mira Rao.\n";

    @TempDir
    Path folder;

    @Test
    void quotesPrintsARowForEachQuotationAndASummaryElsewhere() throws IOException {
        Files.writeString(folder.resolve("a.txt"), ARTICLE);
        Started started = Started.in(folder, "quotes", "a.txt");
        assertThat(started.code()).isZero();
        assertThat(started.out().lines()).hasSize(2).last().asString().startsWith("a.txt,q0001,u0001,DIRECT,");
        assertThat(started.err())
                .isEqualTo("1 article, 6 words: 1 entity, 1 quote, 1 of them (100%) with a speaker,"
                        + " 0 reported statements\n");
    }

    @Test
    void entitiesPrintsARowForEachEntityOfStandardInput() {
        Started started = Started.withInput(folder, ARTICLE, "entities", "-", "--separator", "tab", "--quiet");
        assertThat(started.out().lines()).hasSize(2).last().asString().startsWith("-\te0001\tMira Rao\tPERSON\t");
        assertThat(started.err()).isEmpty();
    }

    @Test
    void actorsPrintsARowForAllArticlesThatNameTheSame() throws IOException {
        Files.writeString(folder.resolve("a.txt"), ARTICLE);
        Files.writeString(folder.resolve("b.txt"), ARTICLE + " It rained.");
        Started started = Started.in(folder, "actors", "a.txt", "b.txt", "--quiet");
        assertThat(started.code()).isZero();
        assertThat(started.out().lines()).hasSize(2).last().asString().startsWith("a00001,Mira Rao,PERSON,,,,2,2,2,0,");
    }

    @Test
    void anArticleWithoutQuotationsLeavesTheHeaderAlone() {
        Started started = Started.withInput(folder, "Nobody spoke.", "quotes", "-");
        assertThat(started.code()).isZero();
        assertThat(started.out().lines()).hasSize(1);
        assertThat(started.err()).isEqualTo("1 article, 2 words: 0 entities, 0 quotes, 0 reported statements\n");
    }

    @Test
    void theSpreadsheetProfileMayBeAskedFor() {
        assertThat(Started.withInput(folder, ARTICLE, "quotes", "-", "--for", "spreadsheet")
                        .out())
                .startsWith("\uFEFFdocument,")
                .contains("\r\n");
    }

    @Test
    void inputsThatFailedOrWereSkippedAreNamedAndChangeTheCode() throws IOException {
        Files.writeString(folder.resolve("a.txt"), ARTICLE);
        Files.writeString(folder.resolve("b.txt"), "");
        Files.writeString(folder.resolve("c.txt"), "FAULT");
        Started started = Started.in(folder, "quotes", ".", "--quiet");
        assertThat(started.code()).isEqualTo(ExitCode.INCOMPLETE.code());
        assertThat(started.out().lines()).hasSize(2);
        assertThat(started.errLines()).hasSize(2);
        assertThat(started.errLines().get(0)).contains("b.txt: empty");
        assertThat(started.errLines().get(1)).contains("c.txt: error: java.lang.IllegalStateException: made to fail");
    }

    @Test
    void onlyTheFirstProblemsAreNamed() throws IOException {
        for (int number = 0; number < 12; number++) {
            Files.writeString(folder.resolve(number + ".txt"), "");
        }
        assertThat(Started.in(folder, "quotes", ".", "--quiet").errLines())
                .hasSize(11)
                .last()
                .asString()
                .startsWith("whosaid: 2 more inputs failed or were skipped");
    }

    @Test
    void globsChooseFilesInFolders() throws IOException {
        Files.writeString(folder.resolve("a.text"), ARTICLE);
        Files.writeString(folder.resolve("b.txt"), ARTICLE);
        Files.writeString(folder.resolve("c.txt"), ARTICLE);
        Started started =
                Started.in(folder, "entities", ".", "--include", "*.text", "--include", "*.txt", "--exclude", "c*");
        assertThat(started.out()).contains("a.text,", "b.txt,").doesNotContain("c.txt");
    }

    @Test
    void aForcedEncodingIsUsed() throws IOException {
        Files.write(folder.resolve("a.txt"), "\"Ja \u20ac\" Mira Rao".getBytes("windows-1252"));
        assertThat(Started.in(folder, "quotes", "a.txt", "--encoding", "windows-1252")
                        .out())
                .contains("Ja \u20ac");
    }

    @Test
    void tooLongInputsAreSkipped() {
        Started started = Started.withInput(folder, ARTICLE, "quotes", "-", "--max-characters", "10");
        assertThat(started.code()).isEqualTo(ExitCode.INCOMPLETE.code());
        assertThat(started.err()).contains("-: too large", "--max-characters");
    }

    @Test
    void aClosedPipeEndsQuietlyWithZero() {
        Started started = Started.writingTo(failing("Broken pipe"), Terminals.NONE, folder, ARTICLE, "quotes", "-");
        assertThat(started.code()).isZero();
        assertThat(started.err()).isEmpty();
        Started help = Started.writingTo(failing("Broken pipe"), Terminals.NONE, folder, "", "--help");
        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
    }

    @Test
    void outputThatCannotBeWrittenIsToldWithItsCause() {
        OutputStream full = failing("No space left on device");
        for (String[] args : new String[][] {{"quotes", "-"}, {"--help"}}) {
            Started started = Started.writingTo(full, Terminals.NONE, folder, ARTICLE, args);
            assertThat(started.code()).isEqualTo(ExitCode.OUTPUT_FAILED.code());
            assertThat(started.errLines()).hasSize(1);
            assertThat(started.err()).contains("standard output", "No space left on device");
        }
    }

    @Test
    void progressIsShownOnlyWhereErrorsGoToATerminalAndRowsDoNot() {
        assertThat(errors(new Terminals(false, true))).contains("loading models");
        assertThat(errors(new Terminals(true, true))).doesNotContain("loading models");
        assertThat(errors(new Terminals(false, false))).doesNotContain("loading models", "\u001b");
        assertThat(errors(new Terminals(false, true), "--quiet")).isEmpty();
    }

    private String errors(Terminals terminals, String... more) {
        String[] args = new String[2 + more.length];
        args[0] = "quotes";
        args[1] = "-";
        System.arraycopy(more, 0, args, 2, more.length);
        return Started.writingTo(new ByteArrayOutputStream(), terminals, folder, ARTICLE, args)
                .err();
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
