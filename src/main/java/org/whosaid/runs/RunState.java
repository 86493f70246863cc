package org.whosaid.runs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.whosaid.disk.Disk;
import org.whosaid.disk.OutputException;
import org.whosaid.disk.StagedPlace;
import org.whosaid.disk.WholeFolder;
import org.whosaid.facts.Fingerprint;

/**
 * The files of an output folder: the tables and run.json, and, in {@value TablesFolder#STAGING} inside it, the log of
 * results, and the tables while they are made.
 *
 * @param folder where the tables shall stand
 * @param tables names of their files
 */
record RunState(Disk disk, Path folder, List<String> tables) {

    private static final String SCRATCH = "sorting";
    private static final String TEXTS = "texts";

    RunState {
        tables = List.copyOf(tables);
    }

    Path staging() {
        return folder.resolve(TablesFolder.STAGING);
    }

    Path log() {
        return log(folder);
    }

    /** The log of the run in a folder. */
    static Path log(Path folder) {
        return folder.resolve(TablesFolder.STAGING).resolve(ResultLog.FILE_NAME);
    }

    /** A folder for what memory has no room for while tables are made. */
    Path scratch() {
        return staging().resolve(SCRATCH);
    }

    /** Where texts are written that were taken out of documents, until they are put in place. */
    Path stagedTexts() {
        return staging().resolve(TEXTS);
    }

    /** Where these texts stand in the end. */
    Path texts() {
        return folder.resolve(TEXTS);
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

    /** From each of the files that stand to its SHA-256, but for those that cannot be read. */
    Map<String, String> checksums() {
        Map<String, String> checksums = new LinkedHashMap<>();
        for (Path target : targets().filter(Files::isRegularFile).toList()) {
            try {
                checksums.put(target.getFileName().toString(), checksum(target));
            } catch (IOException unreadable) {
                // Nobody can tell later whether it is the same.
            }
        }
        return checksums;
    }

    /** Whether tables and run.json stand, all of them. */
    boolean isComplete() {
        return standing().size() == places().size();
    }

    /**
     * The first of the files that stands but is not as it was written.
     *
     * @param written from the name of a file to its SHA-256
     */
    Optional<Path> edited(Map<String, String> written) throws OutputException {
        for (Path target : targets().toList()) {
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isWritten(target, written)) {
                return Optional.of(target);
            }
        }
        return Optional.empty();
    }

    /**
     * The first of the files that stands in the way of taking back what was put in place: it is not the one that was.
     *
     * @param placed from the name of a file that was, or was to be, put in place to its SHA-256
     */
    Optional<Path> strange(Map<String, String> placed) throws OutputException {
        for (StagedPlace place : places()) {
            Path target = place.target();
            boolean inPlace = Files.notExists(place.staged(), LinkOption.NOFOLLOW_LINKS);
            boolean setAside = Files.exists(place.aside(), LinkOption.NOFOLLOW_LINKS);
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && (inPlace ? !isWritten(target, placed) : setAside)) {
                return Optional.of(target);
            }
        }
        return Optional.empty();
    }

    private static boolean isWritten(Path file, Map<String, String> written) throws OutputException {
        try {
            return checksum(file).equals(written.get(file.getFileName().toString()));
        } catch (IOException trouble) {
            throw new OutputException(file.toString(), trouble);
        }
    }

    private static String checksum(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Fingerprint.of(bytes).sha256();
        }
    }

    /** Refuses what cannot be replaced by a file. */
    void refuseFolders() throws OutputException {
        for (StagedPlace place : places()) {
            if (Files.isDirectory(place.target(), LinkOption.NOFOLLOW_LINKS)) {
                String target = place.target().toString();
                throw new OutputException(target, new FileSystemException(target, null, "a folder has this name"));
            }
        }
    }

    /** Removes what a run has left beside its log; not while its tables are being put in place. */
    void clear() throws OutputException {
        try {
            for (StagedPlace place : places()) {
                disk.delete(place.staged());
                disk.delete(place.aside());
            }
            disk.delete(ResultLog.beside(log()));
            clearScratch();
        } catch (IOException trouble) {
            throw new OutputException(staging().toString(), trouble);
        }
    }

    /** Removes {@link #scratch} with all that is in it. */
    void clearScratch() throws IOException {
        WholeFolder.remove(scratch());
    }

    private Stream<Path> targets() {
        return Stream.concat(tables.stream(), Stream.of(RunJson.FILE_NAME)).map(folder::resolve);
    }
}
