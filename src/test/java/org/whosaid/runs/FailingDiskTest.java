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

    private static final int FEWEST_OPERATIONS = 50;
    private static final int INPUTS_OF_AN_OLDER_RUN = 5;

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
        forEachOperation(FaultyDisk::failingOnce, Before.NOTHING, true);
    }

    @Test
    void anyOneOperationMayFailWhileTablesAreReplaced() throws Exception {
        forEachOperation(FaultyDisk::failingOnce, Before.TABLES, true);
    }

    @Test
    void theDiskMayFailForGoodInANewFolder() throws Exception {
        forEachOperation(FaultyDisk::failingFrom, Before.NOTHING, false);
    }

    @Test
    void theDiskMayFailForGoodWhileTablesAreReplaced() throws Exception {
        forEachOperation(FaultyDisk::failingFrom, Before.TABLES, false);
    }

    @Test
    void anyOneOperationMayFailWhileAFinishedRunIsBroughtUpToDate() throws Exception {
        forEachOperation(FaultyDisk::failingOnce, Before.FINISHED_RUN, true);
    }

    @Test
    void theDiskMayFailForGoodWhileAFinishedRunIsBroughtUpToDate() throws Exception {
        forEachOperation(FaultyDisk::failingFrom, Before.FINISHED_RUN, false);
    }

    private void forEachOperation(IntFunction<FaultyDisk> disks, Before before, boolean allOrNone) throws Exception {
        int operation = 1;
        for (boolean failed = true; failed; operation++) {
            Path folder = work.resolve("run " + operation);
            Map<String, String> old = before.layOut(folder);
            FaultyDisk disk = disks.apply(operation);
            try {
                SmallRun.run(disk, folder, before.start);
            } catch (OutputException trouble) {
                assertThat(trouble)
                        .hasMessageStartingWith(folder.toString())
                        .hasMessageEndingWith(": No space left on device");
            }
            failed = disk.hasFailed();
            assertHonest(folder, old, allOrNone, operation);
            SmallRun.run(FaultyDisk.sound(), folder, nextStart(folder, before));
            assertThat(SmallRun.content(folder))
                    .as("resumed after operation %d", operation)
                    .isEqualTo(whole);
        }
        assertThat(operation).isGreaterThan(FEWEST_OPERATIONS);
    }

    private void assertHonest(Path folder, Map<String, String> old, boolean allOrNone, int operation) throws Exception {
        Map<String, String> standing = new HashMap<>(SmallRun.content(folder));
        standing.remove(".whosaid/");
        Map<String, String> made = new HashMap<>(whole);
        made.remove(".whosaid/");
        if (allOrNone) {
            assertThat(standing).as("after operation %d", operation).isIn(made, old);
        }
        standing.forEach((name, content) ->
                assertThat(content).as("%s after operation %d", name, operation).isIn(whole.get(name), old.get(name)));
    }

    /** Where nothing of the run was left, it was refused before it had done anything. */
    private static Start nextStart(Path folder, Before before) {
        return before == Before.TABLES && InterruptedRun.in(folder).isEmpty() ? Start.REPLACING : Start.RESUMING;
    }

    /** What stands in the folder before. */
    private enum Before {
        NOTHING(Start.ANEW) {
            @Override
            void fill(Path folder) {}
        },
        TABLES(Start.REPLACING) {
            @Override
            void fill(Path folder) throws Exception {
                for (String name : SmallRun.FILES) {
                    if (!name.startsWith("entities")) {
                        Files.writeString(folder.resolve(name), "old " + name);
                    }
                }
            }
        },
        FINISHED_RUN(Start.RESUMING) {
            @Override
            void fill(Path folder) throws Exception {
                SmallRun.run(FaultyDisk.sound(), folder, Start.ANEW, INPUTS_OF_AN_OLDER_RUN);
            }
        };

        private final Start start;

        Before(Start start) {
            this.start = start;
        }

        abstract void fill(Path folder) throws Exception;

        Map<String, String> layOut(Path folder) throws Exception {
            Files.createDirectories(folder);
            fill(folder);
            Map<String, String> content = new HashMap<>(SmallRun.content(folder));
            content.remove(".whosaid/");
            return content;
        }
    }
}
