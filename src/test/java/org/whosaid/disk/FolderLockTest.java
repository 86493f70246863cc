package org.whosaid.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderLockTest {

    @TempDir
    Path folder;

    @Test
    void aSecondRunOfTheSameProcessIsRefused() throws Exception {
        FolderLock first = take();
        try {
            assertThatThrownBy(() -> take())
                    .isInstanceOf(FolderRefusedException.class)
                    .hasMessageContainingAll(folder.toString(), "a run is at work in it", "name another folder");
        } finally {
            first.close();
        }
    }

    @Test
    void aFolderIsFreeAgainAfterItsRelease() throws Exception {
        take().close();
        assertThat(folder).isEmptyDirectory();
        take().close();
    }

    @Test
    void onlyFoldersThatWereMadeForItAndAreEmptyGoAwayWithIt() throws Exception {
        FolderLock lock = take("new/out");
        lock.close();
        assertThat(folder).isEmptyDirectory();

        FolderLock other = take("new/out");
        Files.writeString(folder.resolve("new/table"), "");
        other.close();
        assertThat(folder.resolve("new"))
                .isDirectoryContaining("glob:**/table")
                .isDirectoryNotContaining("glob:**/out");
    }

    @Test
    void aLinkInPlaceOfItsFolderStays() throws Exception {
        Path store = Files.createDirectory(folder.resolve("store"));
        Path out = Files.createDirectory(folder.resolve("out"));
        Path link = Files.createSymbolicLink(out.resolve(".whosaid"), store);
        take("out").close();
        assertThat(link).isSymbolicLink();
    }

    @Test
    void whatCanNeverBeLockedIsSaidAndNotTriedForEver() throws Exception {
        Files.createDirectory(folder.resolve(".whosaid"));
        Files.createSymbolicLink(folder.resolve(".whosaid/lock"), folder.resolve("nowhere/lock"));
        assertThatThrownBy(this::take).hasMessageContaining("it cannot be locked");
    }

    @Test
    void theLockOfARunThatBeganWhereTheFolderWasIsLeftAlone() throws Exception {
        FolderLock first = take("out");
        Files.move(folder.resolve("out"), folder.resolve("elsewhere"));
        FolderLock second = take("out");
        first.close();
        assertThat(folder.resolve("out/.whosaid/lock")).exists();
        second.close();
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private FolderLock take() throws Exception {
        return take("");
    }

    private FolderLock take(String name) throws Exception {
        return FolderLock.take(
                folder.resolve(name), folder.resolve(name).resolve(".whosaid"), Instant.parse("2026-06-01T08:00:00Z"));
    }
}
