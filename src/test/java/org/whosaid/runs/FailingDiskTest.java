package org.whosaid.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whosaid.disk.FaultyDisk;
import org.whosaid.disk.OutputException;
import org.whosaid.runs.TablesFolder.Start;

/** Whatever the disk refuses, what stands in place is complete, and the run goes on once the disk is mended. */
final class FailingDiskTest {

    private static final int FEWEST_OPERATIONS = 80;

    @TempDir
    Path work;

    private Map<String, String> whole;

    @BeforeEach
    void aRunOnASoundDisk() throws Exception {
        Path uninterrupted = work.resolve("whole");
        SmallRun.run(FaultyDisk.sound(), uninterrupted, Start.ANEW);
        whole = SmallRun.content(uninterrupted);
    }

    @Test
    void anyOneOperationMayFailInANewFolder() throws Exception {
        forEachOperation(FaultyDisk::failingOnce, false, true);
    }

    @Test
    void anyOneOperationMayFailWhileTablesAreReplaced() throws Exception {
        forEachOperation(FaultyDisk::failingOnce, true, true);
    }

    @Test
    void theDiskMayFailForGoodInANewFolder() throws Exception {
        forEachOperation(FaultyDisk::failingFrom, false, false);
    }

    @Test
    void theDiskMayFailForGoodWhileTablesAreReplaced() throws Exception {
        forEachOperation(FaultyDisk::failingFrom, true, false);
    }

    private void forEachOperation(IntFunction<FaultyDisk> disks, boolean replacing, boolean allOrNone)
            throws Exception {
        int operation = 1;
        for (boolean failed = true; failed; operation++) {
            Path folder = work.resolve("run " + operation);
            Map<String, String> old = replacing ? oldTables(folder) : Map.of();
            FaultyDisk disk = disks.apply(operation);
            try {
                SmallRun.run(disk, folder, replacing ? Start.REPLACING : Start.ANEW);
            } catch (OutputException trouble) {
                assertThat(trouble)
                        .hasMessageStartingWith(folder.toString())
                        .hasMessageEndingWith(": No space left on device");
            }
            failed = disk.hasFailed();
            assertHonest(folder, old, allOrNone, operation);
            SmallRun.run(FaultyDisk.sound(), folder, nextStart(folder, replacing));
            Map<String, String> resumed = new HashMap<>(SmallRun.content(folder));
            resumed.remove(".whosaid/");
            assertThat(resumed).as("resumed after operation %d", operation).isEqualTo(whole);
        }
        assertThat(operation).isGreaterThan(FEWEST_OPERATIONS);
    }

    private void assertHonest(Path folder, Map<String, String> old, boolean allOrNone, int operation) throws Exception {
        Map<String, String> standing = new HashMap<>(SmallRun.content(folder));
        standing.remove(".whosaid/");
        if (allOrNone) {
            assertThat(standing).as("after operation %d", operation).isIn(whole, old);
        }
        standing.forEach((name, content) ->
                assertThat(content).as("%s after operation %d", name, operation).isIn(whole.get(name), old.get(name)));
    }

    /** Where nothing of the run was left, it was refused before it had done anything. */
    private static Start nextStart(Path folder, boolean replacing) {
        return replacing && !TablesFolder.holdsInterruptedRun(folder) ? Start.REPLACING : Start.RESUMING;
    }

    private static Map<String, String> oldTables(Path folder) throws Exception {
        Files.createDirectories(folder);
        for (String name : SmallRun.FILES) {
            if (!name.startsWith("entities")) {
                Files.writeString(folder.resolve(name), "old " + name);
            }
        }
        return SmallRun.content(folder);
    }
}
