package org.whosaid.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.whosaid.disk.Disk;
import org.whosaid.disk.OutputException;
import org.whosaid.disk.StagedPlace;
import org.whosaid.tables.Table;

/**
 * What a run keeps in {@value TablesFolder#STAGING} inside its folder until it is finished: the journal, a part for
 * each table, and the tables while they are put together.
 *
 * @param folder where the tables shall stand
 */
record RunState(Disk disk, Path folder) {

    Path staging() {
        return folder.resolve(TablesFolder.STAGING);
    }

    Path journal() {
        return staging().resolve(Journal.FILE_NAME);
    }

    /** Where the files of a run stand in the end; run.json, which says that all of them do, is the last. */
    List<StagedPlace> places() {
        return targets().map(target -> StagedPlace.of(staging(), target)).toList();
    }

    /** The names of files that stand where tables and run.json belong. */
    List<String> standing() {
        return targets()
                .filter(target -> Files.exists(target, LinkOption.NOFOLLOW_LINKS))
                .map(target -> target.getFileName().toString())
                .toList();
    }

    /** Whether a run has come to its end here. */
    boolean isFinished() {
        return Files.exists(folder.resolve(RunJson.FILE_NAME), LinkOption.NOFOLLOW_LINKS)
                && Files.notExists(journal(), LinkOption.NOFOLLOW_LINKS);
    }

    /** Removes everything, the journal first: without it nothing else means anything. */
    void discard() throws OutputException {
        try {
            disk.delete(journal());
            for (StagedPlace place : places()) {
                disk.delete(place.staged());
                disk.delete(place.aside());
            }
            for (Table table : Table.ALL) {
                disk.delete(PartFile.pathOf(staging(), table));
            }
        } catch (IOException trouble) {
            throw new OutputException(staging().toString(), trouble);
        }
    }

    private Stream<Path> targets() {
        return Stream.concat(Table.ALL.stream().map(Table::fileName), Stream.of(RunJson.FILE_NAME))
                .map(folder::resolve);
    }
}
