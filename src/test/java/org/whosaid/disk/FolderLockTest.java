package org.whosaid.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderLockTest {

    @TempDir
    Path folder;

    @Test
    void aSecondRunIsToldWhoHasTheFolder() throws Exception {
        FolderLock first = FolderLock.take(folder, folder);
        try {
            assertThatThrownBy(() -> FolderLock.take(folder, folder))
                    .isInstanceOf(FolderRefusedException.class)
                    .hasMessageContainingAll(
                            folder.toString(),
                            "process " + ProcessHandle.current().pid(),
                            "name another folder");
        } finally {
            first.release();
        }
    }

    @Test
    void aFolderIsFreeAgainAfterItsRelease() throws Exception {
        FolderLock.take(folder, folder).release();
        assertThat(folder).isEmptyDirectory();
        FolderLock.take(folder, folder).release();
    }
}
