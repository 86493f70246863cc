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

/** {@code train}, and {@code --model} for what it makes. */
final class TrainCommandTest {

    private static final Path ANNOTATED = Path.of("src/test/resources/training").toAbsolutePath();

    @TempDir
    Path folder;

    @BeforeEach
    void someFolders() throws IOException {
        Files.createDirectories(folder.resolve("empty/text"));
        Files.createDirectories(folder.resolve("empty/attributions"));
        Files.createDirectories(folder.resolve("texts/text"));
        Files.createDirectories(folder.resolve("bad/text"));
        Files.createDirectories(folder.resolve("bad/attributions"));
        Files.writeString(folder.resolve("bad/text/a.txt"), "Mira Rao spoke.");
        Files.writeString(folder.resolve("bad/attributions/a_x.ann"), "T1\tSource 0 4\tNoor\n");
        Files.writeString(folder.resolve("names"), "zebra\n");
        Files.writeString(folder.resolve("standing.tsv"), "mine");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "train -o m.tsv                        | Missing required parameter: 'FOLDER'",
                "train empty                           | Missing required option: '--output=FILE'",
                "train gone -o m.tsv                   | text: no such folder; the folder to learn from holds text/*.txt",
                "train texts -o m.tsv                  | attributions: no such folder",
                "train bad -o m.tsv                    | a_x.ann:1: T1 is 'Noor', but 'Mira' stands there",
                "train bad -o m.tsv --until 2016       | a.txt: its name has no date",
                "train empty -o m.tsv --since June     | --since 'June': allowed are a year, a month and a day",
                "train empty -o m.tsv --without gone   | gone: cannot be read",
                "train empty -o m.tsv --without names  | none of its 1 names, such as 'zebra', is that of an article",
                "train empty -o m.tsv --threads 0      | --threads 0: at least 1 is needed",
                "train empty -o standing.tsv           | standing.tsv: stands there already; --overwrite replaces it",
                "train ANNOTATED -o empty              | a folder has this name",
                "train ANNOTATED -o standing.tsv/m.tsv | cannot be written",
            })
    void aMistakeIsToldBeforeAnythingIsLoaded(String line, String message) {
        Started started = Started.in(
                folder, line.replace("ANNOTATED", ANNOTATED.toString()).split(" +"));
        assertThat(started.errLines()).as(started.err()).hasSize(2);
        assertThat(started.errLines().get(0)).startsWith("whosaid: ").contains(message);
        assertThat(started.errLines().get(1)).isEqualTo("Try 'whosaid train --help'");
        assertThat(started.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(folder.resolve("m.tsv")).doesNotExist();
        assertThat(folder.resolve("standing.tsv")).hasContent("mine");
    }

    @Test
    void withoutArticlesThereIsNothingToRead() {
        Started started = Started.in(folder, "train", "empty", "-o", "m.tsv");
        assertThat(started.code()).isEqualTo(ExitCode.NOTHING_TO_READ.code());
        assertThat(started.err()).isEqualTo("whosaid: nothing to read: no article of empty is left to learn from\n");
        assertThat(folder.resolve("m.tsv")).doesNotExist();
    }

    /** Loads CoreNLP's models. */
    @Test
    void aModelIsTrainedAndThenUsed() throws IOException {
        Files.writeString(folder.resolve("names"), "harbour_2016-05-11_library-roof\n");
        Started started = Started.in(
                folder, "train", ANNOTATED.toString(), "-o", "m/m.tsv", "--until", "2016-07", "--without", "names");
        assertThat(started.code()).as(started.err()).isZero();
        assertThat(started.errLines()).hasSize(2).last().isEqualTo("the model is in m/m.tsv");
        assertThat(started.errLines().get(0)).startsWith("1 article, ").endsWith("; nothing held out to measure on");
        String model = Files.readString(folder.resolve("m/m.tsv"));
        assertThat(model).startsWith("""
                        # whosaid speaker model, format 3
                        # trained with: whosaid train FOLDER -o FILE --until 2016-07 --without LIST
                        """).doesNotContain(folder.toString());

        Files.writeString(folder.resolve("a.txt"), "\"We will appeal,\" said Mira Rao.\n");
        Started used = Started.in(folder, "extract", "a.txt", "-o", "out", "--model", "m/m.tsv");
        assertThat(used.code()).as(used.err()).isZero();
        assertThat(Files.readString(folder.resolve("out/run.json"))).containsPattern("\"m/m.tsv\": \"[0-9a-f]{64}\"");
    }

    @Test
    void thePackagedModelHasItsChecksumInRunJson() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "\"We will appeal,\" said Mira Rao.\n");
        Started.in(folder, "extract", "a.txt", "-o", "out");
        assertThat(Files.readString(folder.resolve("out/run.json")))
                .containsPattern("\"models/speakers/weights.tsv.gz\": \"[0-9a-f]{64}\"");
    }

    @ParameterizedTest
    @CsvSource({"quotes, standing.tsv", "entities, gone.tsv", "extract -o out, empty"})
    void aModelThatCannotBeUsedIsRefusedBeforeAnythingIsLoaded(String command, String model) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "\"We will appeal,\" said Mira Rao.\n");
        Started started = Started.in(folder, (command + " a.txt --model " + model).split(" "));
        assertThat(started.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(started.errLines().get(0)).startsWith("whosaid: --model " + model);
        assertThat(started.loads()).isZero();
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
