package org.whosaid.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One file that is put in place only when it is complete; a file that is closed without having been finished leaves
 * what stood there before. It is staged in a folder of its own, away from a run into the same folder. One thread at a
 * time.
 */
public final class OutputFile implements AutoCloseable {

    private static final String STAGING_SUFFIX = ".whosaid";

    private final Placement placement;
    private final Path staging;
    private final StagedPlace place;
    private final StagedFile file;

    private OutputFile(Placement placement, Path staging, StagedPlace place, StagedFile file) {
        this.placement = placement;
        this.staging = staging;
        this.place = place;
        this.file = file;
    }

    /**
     * Begins the file, so that a place that cannot be written is noticed before any work is done; makes the folder
     * where it is missing.
     *
     * @throws OutputException where the place cannot be written or a folder has this name
     */
    public static OutputFile open(Path target) throws OutputException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new OutputException(
                    target.toString(), new FileSystemException(target.toString(), null, "a folder has this name"));
        }
        Path staging = folder.resolve("." + target.getFileName() + STAGING_SUFFIX);
        try {
            Files.createDirectories(staging);
        } catch (IOException trouble) {
            throw new OutputException(target.toString(), trouble);
        }
        Disk disk = Disk.real();
        StagedPlace place = StagedPlace.of(staging, target.toAbsolutePath());
        return new OutputFile(new Placement(disk), staging, place, StagedFile.begin(disk, place));
    }

    /** Writes the whole text as UTF-8 and puts the file in place. */
    public void finish(String text) throws OutputException {
        finish(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes all bytes and puts the file in place. */
    public void finish(byte[] bytes) throws OutputException {
        file.write(bytes);
        file.complete();
        placement.place(List.of(place));
        placement.forgetReplaced(List.of(place));
    }

    /** Removes whatever was not put in place. */
    @Override
    public void close() {
        try {
            file.discard();
            Files.deleteIfExists(staging);
        } catch (IOException leftOver) {
            // The next run writes over it; a failure that brought us here must not be hidden by this one.
        }
    }
}
