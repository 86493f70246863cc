package org.whosaid.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.runs.InterruptedRun;
import org.whosaid.runs.SmallRun;
import org.whosaid.runs.TablesFolder;

final class OutputFileTest {

    @TempDir
    Path folder;

    @Test
    void aFinishedFileReplacesWhatStoodThere() throws IOException {
        Path target = Files.writeString(folder.resolve("model.tsv"), "old");
        try (OutputFile file = OutputFile.open(target)) {
            assertThat(target).hasContent("old");
            file.finish("new");
        }
        assertThat(target).hasContent("new");
        assertThat(folder).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void aFileThatWasNotFinishedLeavesEverythingAsItWas() throws IOException {
        Path target = Files.writeString(folder.resolve("model.tsv"), "old");
        OutputFile.open(target).close();
        assertThat(target).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void anInterruptedRunInTheSameFolderIsLeftAlone() throws Exception {
        try (TablesFolder tables = SmallRun.open(Disk.real(), folder, TablesFolder.Start.ANEW)) {
            SmallRun.add(tables, 0);
        }
        try (OutputFile file = OutputFile.open(folder.resolve("results"))) {
            file.finish("new");
        }
        assertThat(InterruptedRun.in(folder)).isPresent();
        SmallRun.run(Disk.real(), folder, TablesFolder.Start.RESUMING);
        assertThat(folder.resolve("documents.csv")).exists();
    }

    @Test
    void missingFoldersAreMade() throws IOException {
        Path target = folder.resolve("a/b/model.tsv");
        try (OutputFile file = OutputFile.open(target)) {
            file.finish("new");
        }
        assertThat(target).hasContent("new");
    }

    @Test
    void aPlaceThatTakesNoFileIsRefusedAtOnce() throws IOException {
        assertThatThrownBy(() -> OutputFile.open(folder))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("a folder has this name");
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> OutputFile.open(file.resolve("model.tsv"))).isInstanceOf(OutputException.class);
    }
}
