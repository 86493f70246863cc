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

final class TrainNamesCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void someFolders() throws IOException {
        Files.createDirectories(folder.resolve("named/text"));
        Files.createDirectories(folder.resolve("plain"));
        for (int i = 0; i < 4; i++) {
            Files.writeString(folder.resolve("named/text/gull_" + i + ".txt"), "Mira Rao of Acme left.");
            Files.writeString(folder.resolve("plain/tern_" + i + ".txt"), "Mira Rao met Orla Venn in Oslo.");
        }
        Files.writeString(folder.resolve("named/names.json"), """
                {"gull_0.txt": [[0, 8, "Person"], [12, 16, "Organization"]], "gull_1.txt": [[0, 8, "Person"]],
                 "gull_2.txt": [[0, 8, "Person"]], "gull_3.txt": [[0, 8, "Person"]]}
                """);
        Files.writeString(folder.resolve("gulls"), "gull\n");
        Files.writeString(folder.resolve("zebras"), "zebra\n");
        Files.createDirectory(folder.resolve("standing"));
        Files.writeString(folder.resolve("standing/judge.tsv"), "mine");
        Files.writeString(folder.resolve("file"), "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "train-names named                              | Missing required option: '--output=DIR' ",
                "train-names gone -o m                       | text: no such folder",
                "train-names plain -o m                      | text: no such folder",
                "train-names named -o m --plain gone         | gone: no such folder; a folder with articles *.txt",
                "train-names named -o m --plain-every 0      | --plain-every 0: at least 1 is needed",
                "train-names named -o m --without zebras     | none of its 1 names, such as 'zebra', is that of",
                "train-names named -o standing                  | standing holds judge.tsv already",
                "train-names named -o file                      | file",
            })
    void aMistakeIsToldBeforeAnythingIsLoaded(String line, String message) {
        Started started = Started.in(folder, line.split(" +"));
        assertThat(started.errLines().get(0)).startsWith("whosaid: ").contains(message);
        assertThat(started.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(folder.resolve("m")).doesNotExist();
        assertThat(folder.resolve("standing/judge.tsv")).hasContent("mine");
    }

    @Test
    void withoutArticlesThereIsNothingToRead() {
        Started started = Started.in(folder, "train-names", "named", "-o", "m", "--without", "gulls");
        assertThat(started.code()).isEqualTo(ExitCode.NOTHING_TO_READ.code());
        assertThat(folder.resolve("m")).doesNotExist();
    }

    /** Loads CoreNLP's models. */
    @Test
    void aModelIsTrainedAndItsChecksumTold() throws IOException {
        String[] line = {"train-names", "named", "-o", "m", "--plain", "plain", "--plain-every", "3", "--overwrite"};
        Started started = Started.in(folder, line);
        assertThat(started.code()).as(started.err()).isZero();
        assertThat(started.errLines().get(0)).isEqualTo("4 articles with marked names, 2 without");
        assertThat(started.errLines().get(1))
                .matches("the model is in m; the SHA-256 of its weights.txt.gz is [0-9a-f]{64}");
        byte[] labels = Files.readAllBytes(folder.resolve("m/weights.txt.gz"));
        byte[] judge = Files.readAllBytes(folder.resolve("m/judge.tsv"));
        Started.in(folder, line);
        assertThat(folder.resolve("m/weights.txt.gz")).hasBinaryContent(labels);
        assertThat(folder.resolve("m/judge.tsv")).hasBinaryContent(judge);
    }
}
